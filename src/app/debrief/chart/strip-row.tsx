import { type ReadonlySignal, useComputed } from '@preact/signals';
import { heightIn } from '../../charts/scale.ts';
import { sayNumber } from '../../numbers/index.ts';
import { Grid, Icon } from '../../parts/index.ts';
import { chartText } from '../../strings/en/debrief/chart.ts';
import { linkOf, thereAt } from '../hidden.ts';
import { sayMinutes } from '../say.ts';
import { useDebrief } from '../state.ts';
import { placeIn, sidesOf } from '../window.ts';
import { ticksOf } from './axis.ts';
import { doseMarks } from './doses.ts';
import { finding, sayLost } from './findings.ts';
import { dotsOf, missing } from './lines.ts';
import { lastReading, rateAt, valueAt } from './read.ts';
import { laneOf } from './scale.ts';
import type { Scene } from './scene.ts';
import type { Strip } from './strip-list.ts';

/** Share of the plot that the words need. */
const ROOM = 0.3;

interface StripRowProps {
  readonly strip: Strip;
  readonly scene: ReadonlySignal<Scene>;
  /** Whether the part before the shift says that nobody saw it. */
  readonly named: boolean;
}

/** One strip: name, axis, plot with what lies in it, and the value at the cursor. */
export function StripRow({ strip, scene, named }: StripRowProps) {
  const { debrief } = useDebrief();
  const lane = useComputed(() => laneOf(strip, scene.value));
  const said = useComputed(() => finding(strip, scene.value));
  const dots = useComputed(() => dotsOf(strip, scene.value));
  const shape = useComputed(() => (strip.id === 'catheter' ? missing(scene.value, lane.value) : ''));
  const { window, handover_s } = scene.value;
  return (
    <div
      class={`deb-strip is-${strip.kind}`}
      style={{ '--tall': strip.tall }}
      data-testid={`strip-${strip.id}`}
    >
      <Name strip={strip} />
      <div class="strip-ticks num" aria-hidden="true">
        {lane.value.scale.ticks.map((tick) => (
          <span key={tick} style={{ '--height': heightIn(lane.value, tick) }}>
            {sayNumber(tick, 1)}
          </span>
        ))}
      </div>
      <div
        class="strip-plot"
        role="img"
        aria-label={`${strip.name}. ${said.value}`}
        data-plot={strip.id}
        data-testid={`plot-${strip.id}`}
      >
        <Grid
          across={ticksOf(window, handover_s).map(({ at_s }) => placeIn(window, at_s))}
          up={lane.value.scale.ticks.map((tick) => heightIn(lane.value, tick))}
        />
        {strip.kind === 'reading' && handover_s > window.from_s && (
          <span class="deb-unseen" style={sidesOf(window, window.from_s, handover_s)}>
            {named && placeIn(window, handover_s) > ROOM && <span>{chartText.notSeen}</span>}
          </span>
        )}
        <Faults strip={strip} scene={scene} />
        {shape.value !== '' && <span class="deb-missing" style={{ '--shape': shape.value }} />}
        <canvas />
        {dots.value !== '' && (
          <svg class="deb-dots" viewBox="0 0 1 1" preserveAspectRatio="none" aria-hidden="true">
            <path d={dots.value} />
          </svg>
        )}
        {strip.id === 'csf' &&
          doseMarks(debrief, window).map(({ key, place, says }) => (
            <span key={key} class="deb-dose" data-late={place > 0.6} style={{ '--place': place }}>
              {says}
            </span>
          ))}
      </div>
      <Value strip={strip} scene={scene} />
    </div>
  );
}

function Name({ strip }: { readonly strip: Strip }) {
  const state = useLinkState(strip);
  return (
    <div class="deb-name" data-state={state.value}>
      {strip.kind !== 'reading' && (
        <span class={strip.id === 'programmed' ? 'orb deb-orb is-ordered' : 'orb deb-orb'}>
          <Icon name={strip.icon} small />
        </span>
      )}
      <h3>{strip.name}</h3>
      <span class="strip-unit">{strip.unit}</span>
    </div>
  );
}

/** Whether this link is broken at the cursor. */
function useLinkState(strip: Strip) {
  const { debrief, now_s } = useDebrief();
  return useComputed(() => {
    if (strip.kind === 'reading') return 'sound';
    const there = thereAt(debrief.hidden, now_s.value);
    if (there.some((span) => linkOf(span) === strip.id)) return 'broken';
    return strip.kind === 'output' && strip.icon === 'tone' ? 'outcome' : 'sound';
  });
}

/** What broke here: from its first second, hatched until it was mended. */
function Faults({ strip, scene }: Pick<StripRowProps, 'strip' | 'scene'>) {
  const { hidden } = useDebrief().debrief;
  const { window } = scene.value;
  if (strip.kind !== 'rate') return null;
  return (
    <>
      {hidden
        .filter((span) => linkOf(span) === strip.id && span.from_s < window.to_s)
        .map((span) => (
          <span
            key={span.entry}
            class="deb-fault"
            style={sidesOf(window, span.from_s, span.to_s ?? window.to_s)}
          >
            <span>{strip.id === 'catheter' ? sayLost(scene.value.chain) : ''}</span>
          </span>
        ))}
    </>
  );
}

function Value({ strip, scene }: Pick<StripRowProps, 'strip' | 'scene'>) {
  const { now_s } = useDebrief();
  const value = useComputed(() => readingAt(strip, scene.value, now_s.value));
  const broken = useLinkState(strip);
  return (
    <p class="deb-value num" data-state={broken.value}>
      <b data-testid={`value-${strip.id}`}>{value.value.number}</b>
      <span class={strip.kind === 'reading' ? 'unit' : 'unit you'}>{value.value.beside}</span>
    </p>
  );
}

interface Said {
  readonly number: string;
  readonly beside: string;
}

export function readingAt(strip: Strip, scene: Scene, at_s: number): Said {
  const say = (value: number) => sayNumber(value, strip.decimals);
  const other = scene.other;
  const beside = (here: number, there: number | undefined) =>
    there === undefined || say(here) === say(there) ? '' : `${chartText.legend.otherShort} ${say(there)}`;
  if (strip.kind === 'reading') {
    const last = lastReading(scene.readings, strip.output, at_s);
    if (last === undefined) return { number: '\u2013', beside: chartText.notSeenShort };
    return {
      number: say(last.value),
      beside:
        at_s - last.at_s < 60
          ? chartText.cursor.now
          : chartText.cursor.ago(sayMinutes((at_s - last.at_s) / 60)),
    };
  }
  if (strip.kind === 'rate') {
    const here = 24 * (rateAt(scene.chain, at_s)?.[strip.rate] ?? Number.NaN);
    const there = other && rateAt(other.chain, at_s)?.[strip.rate];
    return { number: say(here), beside: beside(here, there === undefined ? undefined : 24 * there) };
  }
  const here = valueAt(scene.chain, strip.output, at_s);
  return { number: say(here), beside: beside(here, other && valueAt(other.chain, strip.output, at_s)) };
}
