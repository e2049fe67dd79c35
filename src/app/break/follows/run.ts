import type { Case } from '../../../case/index.ts';
import type { Course } from '../../../course/index.ts';
import type { Delivery } from '../../../delivery/index.ts';
import type { Output, Span } from './request.ts';

export interface Arm {
  readonly course: Course<Output>;
  readonly delivery: Delivery;
}

/** The chain with its faults beside the same chain without them. */
export interface Run {
  readonly broken: Arm;
  readonly whole: Arm;
  readonly document: Case;
  readonly span: Span;
}

/** Number of the last element that is not above `at`, or 0; `places` ascend. */
export function lastUpTo(places: ArrayLike<number>, at: number): number {
  let low = 0;
  let high = places.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((places[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Value of an output on the straight line between its samples. */
export function valueAt({ course }: Arm, output: Output, at_s: number): number {
  const { time_s } = course;
  const values = course.outputs[output];
  const i = lastUpTo(time_s, at_s);
  const [here, next] = [values[i] ?? Number.NaN, values[i + 1]];
  const [from, to] = [time_s[i] ?? 0, time_s[i + 1]];
  if (next === undefined || to === undefined || at_s <= from) return here;
  return here + ((next - here) * (at_s - from)) / (to - from);
}

const HOURS = 24;

/** Rates of a time, mcg/day. */
export function ratesAt({ delivery }: Arm, at_s: number) {
  const { pieces } = delivery;
  const piece =
    pieces[
      lastUpTo(
        pieces.map(({ from_s }) => from_s),
        at_s,
      )
    ];
  return {
    programmed: HOURS * (piece?.programmed_mcg_h ?? 0),
    delivered: HOURS * (piece?.delivered_mcg_h ?? 0),
    pocket: HOURS * (piece?.pocket_mcg_h ?? 0),
    tissue: HOURS * (piece?.tissue_mcg_h ?? 0),
  };
}
