import type { ComponentChildren } from 'preact';
import { clockSeconds, DAY_S } from '../../../case/index.ts';
import { titrateText } from '../../strings/titrate.ts';
import { useDay } from './context.ts';
import { findingOf } from './finding.ts';
import { arcPath, INNER, LABELS, LANE, OUTER, radiusOf, SIZE, sectorPath, spotAt } from './geometry.ts';
import { bolusRate } from './handles.ts';
import type { Reading } from './reading.ts';
import { rateWithUnit, sayDayDose } from './say.ts';
import type { Shown } from './shown.ts';

interface FaceProps {
  readonly shown: Shown;
  readonly reading: Reading;
  readonly refused: boolean;
  readonly children: ComponentChildren;
}

/** The picture of the dial, without what can be taken hold of. */
export function Face({ shown, reading, refused, children }: FaceProps) {
  const { titrate } = useDay();
  const { mode, arcs, top_mcg_h, total_mcg } = shown;
  const average = radiusOf(total_mcg / 24, top_mcg_h);
  const felt = reading.settling.value ? undefined : reading.felt.value;
  const now = titrate.today_s.value % DAY_S;
  const [nowIn, nowOut] = [spotAt(now, INNER - 4), spotAt(now, INNER + 3)];
  return (
    <svg
      class={refused ? 'dial-face is-refused' : 'dial-face'}
      viewBox={`0 0 ${SIZE} ${SIZE}`}
      role="img"
      aria-label={findingOf(shown)}
      data-testid="day-face"
    >
      <circle class="dial-grid" cx={SIZE / 2} cy={SIZE / 2} r={OUTER} />
      <circle class="dial-grid" cx={SIZE / 2} cy={SIZE / 2} r={(INNER + OUTER) / 2} />
      {arcs.map((arc) => (
        <path
          key={arc.from_s}
          class={arc.row === undefined && mode.kind === 'flex' ? 'dial-arc is-base' : 'dial-arc'}
          style={{ '--share': Math.min(1, arc.rate_mcg_h / top_mcg_h) }}
          d={sectorPath(arc.from_s, arc.length_s, INNER, radiusOf(arc.rate_mcg_h, top_mcg_h))}
        />
      ))}
      {mode.kind === 'flex' && <circle class="dial-average" cx={SIZE / 2} cy={SIZE / 2} r={average} />}
      {mode.kind === 'periodic_bolus' &&
        mode.times.map((time, i) => (
          <Pin key={i} time={time} minutes={mode.minutes} outer={radiusOf(bolusRate(mode), top_mcg_h)} />
        ))}
      {felt && (
        <>
          <path class="dial-felt" d={arcPath(felt.at_s % DAY_S, felt.half_s - felt.at_s, LANE - 2)} />
          <FeltDot at_s={felt.half_s} />
        </>
      )}
      {children}
      <path class="dial-now" d={`M${nowIn.x} ${nowIn.y}L${nowOut.x} ${nowOut.y}`} />
      {[0, 6, 12, 18].map((hour) => {
        const { x, y } = spotAt(hour * 3600, LABELS);
        return (
          <text key={hour} class="dial-clock" x={x} y={y}>
            {String(hour).padStart(2, '0')}
          </text>
        );
      })}
      <text class="dial-total" x={SIZE / 2} y={SIZE / 2 - 2}>
        {sayDayDose(total_mcg)}
      </text>
      <text class="dial-unit" x={SIZE / 2} y={SIZE / 2 + 14}>
        {titrateText.day.dial.total}
      </text>
      <text class="dial-scale" x={SIZE - 2} y={SIZE - 3}>
        {titrateText.day.dial.scale(rateWithUnit(top_mcg_h))}
      </text>
    </svg>
  );
}

function FeltDot({ at_s }: { readonly at_s: number }) {
  const { x, y } = spotAt(at_s, LANE - 2);
  return <circle class="dial-felt-dot" cx={x} cy={y} r="3.500" />;
}

/** A bolus as high as its rate and as long as it takes, or as can just be seen. */
function Pin({
  time,
  minutes,
  outer,
}: {
  readonly time: string;
  readonly minutes: number;
  readonly outer: number;
}) {
  const length_s = Math.max(minutes * 60, DAY_S / 240);
  return <path class="dial-pin" d={sectorPath(clockSeconds(time), length_s, INNER, outer)} />;
}
