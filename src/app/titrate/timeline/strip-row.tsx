import { useComputed } from '@preact/signals';
import { heightIn, type Lane } from '../../charts/scale.ts';
import { sayNumber } from '../../numbers/index.ts';
import { titrateText } from '../../strings/titrate.ts';
import { Bars } from './bars.tsx';
import { Entries } from './entries.tsx';
import { findingOf } from './findings.ts';
import { GoalBands } from './goal-bands.tsx';
import { readingAt } from './readings.ts';
import { useSettled } from './rest.ts';
import type { Strip } from './strip-list.ts';
import { type Timeline, useTimeline } from './timeline.ts';
import { Words } from './words.tsx';

const words = titrateText.timeline;
/** A sentence that changes with every frame cannot be read. */
const QUIET_ms = 250;

/** The axis of a strip as it is now. Reads signals. */
export function laneOf(strip: Strip, { scales, hourly }: Timeline): Lane {
  if (strip.kind === 'output') return { scale: strip.scale, from: 0, to: 1 };
  if (strip.kind === 'oral') return scales.value.oral;
  return hourly.value ? scales.value.rate : scales.value.pump;
}

/** One strip: its name, its axis, the plot with what lies in and on it, the value at the cursor. */
export function StripRow({ strip }: { readonly strip: Strip }) {
  const timeline = useTimeline();
  const { name, unit } = words.strips[strip.id];
  const hourly = useComputed(() => strip.kind === 'pump' && timeline.hourly.value);
  const doses = strip.kind !== 'output';
  return (
    <div
      class={`timeline-strip is-${strip.id}`}
      data-testid={`strip-${strip.id}`}
      style={{ '--tall': strip.tall }}
    >
      <div class="timeline-name">
        <h3>{name}</h3>
        <span class="strip-unit">{hourly.value ? words.units.mcg_h : unit}</span>
      </div>
      {strip.kind !== 'output' && <Bars of={strip.kind} />}
      <Ticks strip={strip} />
      <Plot strip={strip} />
      {doses && (
        <div class="timeline-over">
          <Words of={strip.kind} />
          <Entries of={strip.kind} />
        </div>
      )}
      <Value strip={strip} />
    </div>
  );
}

function Ticks({ strip }: { readonly strip: Strip }) {
  const timeline = useTimeline();
  const lane = useComputed(() => laneOf(strip, timeline));
  return (
    <div class="strip-ticks num" aria-hidden="true">
      {lane.value.scale.ticks.map((tick) => (
        <span key={tick} style={{ '--height': heightIn(lane.value, tick) }}>
          {sayNumber(tick, 1)}
        </span>
      ))}
    </div>
  );
}

function Plot({ strip }: { readonly strip: Strip }) {
  const timeline = useTimeline();
  const { scene, titrate } = timeline;
  const rested = useSettled(
    () => [scene.value, titrate.today_s.value],
    () => findingOf(strip, timeline),
    QUIET_ms,
  );
  const spoken = useComputed(() => `${words.strips[strip.id].name}. ${rested.value}`);
  const lane = useComputed(() => laneOf(strip, timeline));
  return (
    <div
      class="timeline-plot"
      role="img"
      aria-label={spoken}
      data-plot={strip.id}
      data-testid={`plot-${strip.id}`}
    >
      {lane.value.scale.ticks.map((tick) => (
        <span key={tick} class="timeline-level" style={{ '--height': heightIn(lane.value, tick) }} />
      ))}
      {strip.kind === 'output' && <GoalBands strip={strip} />}
      <canvas />
    </div>
  );
}

function Value({ strip }: { readonly strip: Strip }) {
  const timeline = useTimeline();
  const reading = useComputed(() => readingAt(strip, timeline, timeline.titrate.today_s.value));
  const { number, unit, beside, stale } = reading.value;
  return (
    <p class="timeline-value num" data-stale={stale}>
      <b data-testid={`timeline-value-${strip.id}`}>{number}</b>
      <span class="unit">{unit}</span>
      {beside !== undefined && <span class="unit timeline-beside">{beside}</span>}
    </p>
  );
}
