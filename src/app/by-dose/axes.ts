import type { Route } from '../compare/arm.ts';
import { ORAL_HIGHEST_mg_day, PUMP_HIGHEST_mcg_day } from '../compare/rules.ts';
import { PUMP_AXIS_LOWEST_mcg_day } from './sweep-cases.ts';

/** From a number to its place on an axis, 0 to 1. */
export interface Axis {
  place(value: number): number;
  readonly ticks: readonly number[];
}

function linear(from: number, to: number, ticks: readonly number[]): Axis {
  return { place: (value) => (value - from) / (to - from), ticks };
}
function logarithmic(from: number, to: number, ticks: readonly number[]): Axis {
  const decades = Math.log(to / from);
  return { place: (value) => Math.log(value / from) / decades, ticks };
}

/** The dose axis of each route never moves, so that two patients can be compared by eye. */
export const DOSE_AXES: Readonly<Record<Route, Axis>> = {
  oral: linear(0, ORAL_HIGHEST_mg_day, [0, 40, 80, 120]),
  pump: logarithmic(PUMP_AXIS_LOWEST_mcg_day, PUMP_HIGHEST_mcg_day, [25, 100, 500, 2000]),
};
export const PERCENT_AXIS = linear(0, 100, [0, 25, 50, 75, 100]);
export const ASHWORTH_AXIS = linear(1, 5, [1, 2, 3, 4, 5]);

export function within(place: number): number {
  return Math.min(1, Math.max(0, place));
}
