import { sayDose, withUnit } from '../../numbers/index.ts';
import { titrateText } from '../../strings/titrate.ts';
import { readingAt, sayOutput, sayReading } from './readings.ts';
import type { Stretch } from './stretches.ts';
import { began_s } from './stretches.ts';
import type { Strip } from './strip-list.ts';
import type { Timeline } from './timeline.ts';

const { findings, units } = titrateText.timeline;
/** Places of a line that a sentence is made from. */
const PLACES = 200;
/** A swing smaller than this share of the axis is none. */
const STEADY = 0.03;

/** One sentence about the window, which stands in for the picture of a strip. Reads signals: for a computed. */
export function findingOf(strip: Strip, timeline: Timeline): string {
  const { titrate, orders } = timeline;
  const { from_s, to_s } = titrate.window.value;
  const now = sayReading(readingAt(strip, timeline, titrate.today_s.value));
  if (strip.kind === 'oral') {
    const most = mostIn(orders.value.oral, from_s, to_s);
    return most === 0 ? findings.nothing : findings.steps(now, withUnit(sayDose(most), units.mg_day));
  }
  if (strip.kind === 'pump') {
    if (began_s(orders.value) >= to_s) return findings.noPump;
    const most = mostIn(orders.value.pump, from_s, to_s);
    return findings.steps(now, withUnit(sayDose(most), units.mcg_day));
  }
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const { value } of titrate.run.value?.line(strip.output, from_s, to_s, PLACES) ?? []) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  if (low > high) return findings.unknown;
  const { min, max } = strip.scale;
  if (high - low < STEADY * (max - min)) return findings.steady(now);
  return findings.between(now, sayOutput(strip.output, low), sayOutput(strip.output, high));
}

function mostIn(stretches: readonly Stretch[], from_s: number, to_s: number): number {
  return stretches.reduce(
    (most, each) => (each.from_s < to_s && each.to_s > from_s ? Math.max(most, each.amount) : most),
    0,
  );
}
