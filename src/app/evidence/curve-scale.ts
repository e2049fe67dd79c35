import type { Band } from '../../evidence/draw/index.ts';
import type { Mark } from './curve-marks.ts';
import { HOURS_IN, type TimeUnit, unitOfTime } from './words.ts';

export interface Axis {
  readonly min: number;
  readonly max: number;
  readonly ticks: readonly number[];
}

/** Scores are drawn on their whole scale. */
const ASHWORTH: Axis = { min: 1, max: 5, ticks: [1, 2, 3, 4, 5] };
const WHOLE: ReadonlyMap<string, Axis> = new Map([
  ['ashworth', ASHWORTH],
  ['ashworth_leg', ASHWORTH],
  ['ashworth_arm', ASHWORTH],
  ['spasm_score', { min: 0, max: 4, ticks: [0, 1, 2, 3, 4] }],
  ['gcs', { min: 3, max: 15, ticks: [3, 6, 9, 12, 15] }],
]);

/** Zero belongs to an axis on which the lowest value is small beside the highest. */
const SMALL = 0.5;
const MOST_TICKS = 5;

export function valueAxis({ of, per, p5, p95 }: Band, marks: readonly Mark[]): Axis {
  const whole = per === undefined ? WHOLE.get(of) : undefined;
  if (whole !== undefined) return whole;
  const published = marks.flatMap(({ score }) => [score.interval.from, score.interval.to]);
  const values = [...p5, ...p95, ...published].filter(Number.isFinite);
  const high = Math.max(...values);
  const low = Math.min(...values);
  if (!Number.isFinite(high)) return { min: 0, max: 1, ticks: [0, 1] };
  return niceAxis(low >= 0 && low < SMALL * high ? 0 : low, high);
}

/** Hours, with ticks at whole numbers of the unit that suits them. */
export function timeAxis(until_h: number): Axis & { readonly unit: TimeUnit } {
  const unit = unitOfTime(until_h);
  const hour = HOURS_IN[unit];
  const steps =
    unit === 'h' ? [0.25, 0.5, 1, 2, 3, 4, 6, 8, 12, 24] : unit === 'min' ? [5, 10, 15, 20] : undefined;
  const step = steps?.find((each) => until_h / hour / each <= MOST_TICKS + 1) ?? niceStep(until_h / hour);
  const count = Math.floor(until_h / hour / step + 1e-9);
  return { min: 0, max: until_h, unit, ticks: Array.from({ length: count + 1 }, (_, i) => i * step * hour) };
}

function niceAxis(low: number, high: number): Axis {
  const step = niceStep(high - low || Math.abs(high) || 1);
  const min = Math.floor(low / step + 1e-9) * step;
  const max = Math.max(Math.ceil(high / step - 1e-9) * step, min + step);
  const count = Math.round((max - min) / step);
  return { min, max, ticks: Array.from({ length: count + 1 }, (_, i) => min + i * step) };
}

/** 1, 2 or 5 times a power of ten, so that a span has at most five steps. */
function niceStep(span: number): number {
  const power = 10 ** Math.floor(Math.log10(span / MOST_TICKS));
  const factor = [1, 2, 5, 10].find((each) => span / (each * power) <= MOST_TICKS) ?? 10;
  return factor * power;
}

export function heightOn({ min, max }: Axis, value: number): number {
  return (value - min) / (max - min);
}
