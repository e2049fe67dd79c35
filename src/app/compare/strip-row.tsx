import { type ReadonlySignal, useComputed } from '@preact/signals';
import { heightIn } from '../charts/scale.ts';
import { sayNumber, sayScore } from '../numbers/index.ts';
import { Swatch } from '../parts/index.ts';
import { text } from '../strings/index.ts';
import { ROUTES, type Route } from './arm.ts';
import { ticks } from './clock.ts';
import { usePage } from './context.ts';
import { finding } from './findings.ts';
import { useRested } from './rested.ts';
import { SPAN_S, type Span } from './settings.ts';
import type { Strip } from './strip-list.ts';
import { Trial, useTrialShown } from './trial.tsx';

/** A sentence that changes with every step of a moving slider cannot be read; it waits for a rest. */
const QUIET_ms = 120;

/** One strip: its name and finding, its axis, the plot with grid and cursor, the trial, the values at the cursor. */
export function StripRow({ strip, span }: { readonly strip: Strip; readonly span: Span }) {
  const { compare } = usePage();
  const words = text.compare.strips[strip.id];
  const marked = useTrialShown();
  const rested = useRested(compare.shown, QUIET_ms);
  const said = useComputed(() => (rested.value ? finding(strip, rested.value) : ''));
  const spoken = useComputed(() => `${words.name}. ${said.value}`);
  return (
    <div class="strip" data-testid={`strip-${strip.id}`} style={{ '--tall': strip.tall }}>
      <div class="strip-name">
        <h3>{words.name}</h3>
        <span class="strip-unit">{words.unit}</span>
        <span class="strip-finding" data-testid={`finding-${strip.id}`}>
          {said}
        </span>
      </div>
      <div class="strip-ticks num" aria-hidden="true">
        {strip.lanes.flatMap((lane) =>
          lane.scale.ticks.map((tick) => (
            <span
              key={`${lane.from}-${tick}`}
              class={lane.route && `is-${lane.route}`}
              style={{ '--height': heightIn(lane, tick) }}
            >
              {sayNumber(tick, 1)}
            </span>
          )),
        )}
      </div>
      <div
        class="strip-plot"
        role="img"
        aria-label={spoken}
        data-plot={strip.id}
        data-testid={`plot-${strip.id}`}
      >
        <Grid strip={strip} span={span} />
        <canvas />
        <span class="cursor-line" data-cursor-line />
      </div>
      <div class="strip-trial">
        {marked && strip.trial && strip.lanes[0] && (
          <Trial strip={strip} lane={strip.lanes[0]} mark={strip.trial} />
        )}
      </div>
      <Values strip={strip} />
    </div>
  );
}

const percent = (share: number) => `${sayPlain(share * 100)}%`;
const sayPlain = (value: number) => String(Math.round(value * 100) / 100);

function Grid({ strip, span }: { readonly strip: Strip; readonly span: Span }) {
  return (
    <svg class="grid" aria-hidden="true">
      {ticks(span).map((at_s) => (
        <line
          key={`x${at_s}`}
          x1={percent(at_s / SPAN_S[span])}
          x2={percent(at_s / SPAN_S[span])}
          y1="0"
          y2="100%"
        />
      ))}
      {strip.lanes.flatMap((each) =>
        each.scale.ticks.map((tick) => {
          const y = percent(1 - heightIn(each, tick));
          return <line key={`y${each.from}-${tick}`} x1="0" x2="100%" y1={y} y2={y} />;
        }),
      )}
      {strip.untreated && <Untreated strip={strip} of={strip.untreated} />}
    </svg>
  );
}

const BASELINES = { tone: 'tone_leg', arm: 'tone_arm', spasm: 'spasm' } as const;

/** The level without any drug. */
function Untreated({ strip, of }: { readonly strip: Strip; readonly of: keyof typeof BASELINES }) {
  const { settings } = usePage().compare;
  const lane = strip.lanes[0];
  const level = useComputed(() => settings.value[BASELINES[of]]);
  if (lane === undefined) return null;
  const y = percent(1 - heightIn(lane, level.value));
  return (
    <>
      <line class="untreated" x1="0" x2="100%" y1={y} y2={y} />
      <text class="untreated-name" x="0" dx="0.4em" y={y} dy={level.value > 4.5 ? '1em' : '-0.4em'}>
        {`${text.compare.strip.untreated} ${sayScore(level.value)}`}
      </text>
    </>
  );
}

function Values({ strip }: { readonly strip: Strip }) {
  const { readings } = usePage();
  const { output } = strip;
  const units: Readonly<Record<Route, string>> =
    output === undefined
      ? { oral: '', pump: 'mcg/h' }
      : { oral: text.compare.outputs[output].unit, pump: text.compare.outputs[output].unit };
  const numbers: Readonly<Record<Route, ReadonlySignal<string>>> =
    output === undefined
      ? { oral: readings.tablet, pump: readings.delivered_mcg_h }
      : { oral: readings.output('oral', output), pump: readings.output('pump', output) };
  return (
    <div class="strip-values num">
      {ROUTES.map((route) => (
        <p key={route} class={`value is-${route}`}>
          <Swatch route={route} small />
          <span class="only-spoken">{text.compare[route]}: </span>
          <b data-testid={`value-${route}-${output ?? 'dose'}`}>{numbers[route]}</b>
          {units[route] !== '' && <span class="unit">{units[route]}</span>}
        </p>
      ))}
    </div>
  );
}
