import type { Course } from '../../course/index.ts';
import type { Delivery, DeliveryPiece } from '../../delivery/index.ts';
import type { Output } from './request.ts';

export const ROUTES = ['oral', 'pump'] as const;
export type Route = (typeof ROUTES)[number];

/** One route's answer: what was delivered and what came of it. */
export interface Arm {
  readonly course: Course<Output>;
  readonly delivery: Delivery;
}

/** Number of the last element that is not above `at`, or 0; `places` ascend. */
function lastUpTo(places: ArrayLike<number>, at: number): number {
  let low = 0;
  let high = places.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((places[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Value of an output at a time in its window, on the straight line between its samples. */
export function valueAt({ course }: Arm, output: Output, at_s: number): number {
  const values = course.outputs[output];
  const times = course.time_s;
  const i = lastUpTo(times, at_s);
  const here = values[i] ?? Number.NaN;
  const next = values[i + 1];
  const from = times[i] ?? 0;
  const to = times[i + 1];
  if (next === undefined || to === undefined || at_s <= from) return here;
  return here + ((next - here) * (at_s - from)) / (to - from);
}

/** What the pump does at a time. */
export function pieceAt({ delivery }: Arm, at_s: number): DeliveryPiece | undefined {
  const { pieces } = delivery;
  return pieces[
    lastUpTo(
      pieces.map((piece) => piece.from_s),
      at_s,
    )
  ];
}

const DAY_S = 86_400;

/** The last dose by mouth up to a time. Before the first of the window it was the last one of a day alike. */
export function lastTablet({ delivery }: Arm, at_s: number): { mg: number; ago_s: number } | undefined {
  const tablets = delivery.doses.filter((dose) => dose.route === 'oral');
  const taken = tablets.findLast((dose) => dose.at_s <= at_s) ?? tablets.at(-1);
  if (taken === undefined) return undefined;
  const before_s = taken.at_s <= at_s ? taken.at_s : (taken.at_s % DAY_S) - DAY_S;
  return { mg: taken.amount_mcg / 1000, ago_s: at_s - before_s };
}

/** Least, greatest and mean value of an output over the window. */
export function extent({ course }: Arm, output: Output): { low: number; high: number; mean: number } {
  const values = course.outputs[output];
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  let sum = 0;
  for (const value of values) {
    if (value < low) low = value;
    if (value > high) high = value;
    sum += value;
  }
  return { low, high, mean: sum / values.length };
}
