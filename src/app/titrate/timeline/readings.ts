import { sayDose, sayLevel, sayNumber, sayScore, sayShare, withUnit } from '../../numbers/index.ts';
import { titrateText } from '../../strings/titrate.ts';
import type { Output } from '../engine/outputs.ts';
import { programmedRates, stretchAt } from './stretches.ts';
import type { OutputStrip, Strip } from './strip-list.ts';
import type { Timeline } from './timeline.ts';

const { units } = titrateText.timeline;
const HOURS_PER_DAY = 24;
/** A pump that delivers within this share of what is programmed does as it is told. */
const AS_TOLD = 0.02;

/** What a strip says of one instant. */
export interface Reading {
  readonly number: string;
  readonly unit: string;
  /** What reaches the patient, where it is not what was programmed. */
  readonly beside: string | undefined;
  /** Whether it belongs to a plan that is no more. */
  readonly stale: boolean;
}

/** An output's number as text, without its unit. */
export function sayOutput(output: Output, value: number): string {
  if (output.endsWith('_level')) return sayLevel(value);
  if (SCORES.has(output)) return sayScore(value);
  if (output === 'weakness_leg' || output === 'tolerance_need') return sayNumber(value, 2);
  return sayShare(value);
}
const SCORES: ReadonlySet<Output> = new Set(['ashworth_leg', 'ashworth_arm', 'spasm_score', 'clonus']);

/** What stands behind the number of an output. */
export function unitOf({ output, scale }: OutputStrip): string {
  if (output.endsWith('_level')) return units.level;
  if (SCORES.has(output) || output === 'weakness_leg') return units.of(sayNumber(scale.max, 0));
  return units.percent;
}

/** What stands at an instant. Reads signals: for a computed. */
export function readingAt(strip: Strip, timeline: Timeline, at_s: number): Reading {
  const { titrate, orders, fresh_s } = timeline;
  if (strip.kind === 'oral') {
    const amount = stretchAt(orders.value.oral, at_s)?.amount ?? 0;
    return { number: sayDose(amount), unit: units.mg_day, beside: undefined, stale: false };
  }
  if (strip.kind === 'pump') return pumpReading(timeline, at_s);
  const value = titrate.run.value?.valueAt(strip.output, at_s) ?? Number.NaN;
  return {
    number: sayOutput(strip.output, value),
    unit: unitOf(strip),
    beside: undefined,
    stale: at_s >= fresh_s.value,
  };
}

function pumpReading({ titrate, orders, hourly, fresh_s }: Timeline, at_s: number): Reading {
  const stretch = stretchAt(orders.value.pump, at_s);
  const day = stretch?.amount ?? 0;
  const unit = hourly.value ? units.mcg_h : units.mcg_day;
  const now = hourly.value
    ? (programmedRates(titrate.plan.value, { from_s: at_s, to_s: at_s + 1 })[0]?.mcg_h ?? 0)
    : day;
  const stale = at_s >= fresh_s.value;
  const piece = titrate.run.value?.delivery?.pieces.find(({ to_s }) => to_s > at_s);
  const delivered = (piece?.delivered_mcg_h ?? Number.NaN) * (hourly.value ? 1 : HOURS_PER_DAY);
  // A pattern is never at its mean; then only an empty or a stopped pump is worth a word.
  const comparable = hourly.value || stretch?.swings !== true || delivered === 0;
  const differs = comparable && Math.abs(delivered - now) > AS_TOLD * Math.max(1, now);
  const beside = differs && !stale ? units.delivered(sayDose(delivered)) : undefined;
  return { number: sayDose(now), unit, beside, stale: false };
}

export function sayReading({ number, unit, beside }: Reading): string {
  const said = withUnit(number, unit);
  return beside === undefined ? said : `${said}, ${beside}`;
}
