import { type Case, DAY_S, HOUR_S } from '../../../case/index.ts';
import type { Window } from '../plan/titrate.ts';

/** A test bolus works within minutes: no window is shorter. */
const LEAST_s = HOUR_S / 2;
/** Half a month more than three years, so that the last refill is not on the edge. */
const THREE_YEARS_s = 1110 * DAY_S;
/** What comes of the last order, s. */
const AFTER_LAST_s = 14 * DAY_S;

/** Lengths that a button each shows. */
export const LENGTHS = ['day', 'week', 'weeks', 'months', 'years', 'all'] as const;
export type Length = (typeof LENGTHS)[number];

const LENGTH_s: Readonly<Record<Exclude<Length, 'all'>, number>> = {
  day: DAY_S,
  week: 7 * DAY_S,
  weeks: 56 * DAY_S,
  months: 182 * DAY_S,
  years: 1095 * DAY_S,
};

/** Up to here there is something to see: the last order and two weeks, and never less than four weeks. */
export function planned_s({ log }: Case, today_s: number): number {
  const last_s = log.reduce((latest, { at_s }) => Math.max(latest, at_s), 0);
  return Math.max(last_s + AFTER_LAST_s, today_s + DAY_S, 2 * AFTER_LAST_s);
}

/** As far as the axis goes to the right. */
export function furthest_s(planned: number): number {
  return Math.max(planned, THREE_YEARS_s);
}

export function length_s(length: Length, planned: number): number {
  return length === 'all' ? planned : LENGTH_s[length];
}

/** The nearest window between second 0 and `end_s`. */
export function bounded({ from_s, to_s }: Window, end_s: number): Window {
  const span = Math.min(end_s, Math.max(LEAST_s, to_s - from_s));
  const from = Math.min(Math.max(0, from_s), end_s - span);
  return { from_s: from, to_s: from + span };
}

/** The window `times` as long; `at_s` keeps its place in it. */
export function stretched(window: Window, times: number, at_s: number, end_s: number): Window {
  const span = Math.min(end_s, Math.max(LEAST_s, (window.to_s - window.from_s) * times));
  const place = (at_s - window.from_s) / (window.to_s - window.from_s);
  const from_s = at_s - place * span;
  return bounded({ from_s, to_s: from_s + span }, end_s);
}

export function shifted({ from_s, to_s }: Window, by_s: number, end_s: number): Window {
  return bounded({ from_s: from_s + by_s, to_s: to_s + by_s }, end_s);
}

export function isIn({ from_s, to_s }: Window, at_s: number): boolean {
  return at_s >= from_s && at_s <= to_s;
}

/** Room kept beside an instant that the window moves to, as a share of it. */
const ROOM = 0.08;

/** The same window where `at_s` is in it, else moved by no more than it takes. */
export function showing(window: Window, at_s: number, end_s: number): Window {
  if (isIn(window, at_s)) return window;
  const room = ROOM * (window.to_s - window.from_s);
  const by_s = at_s < window.from_s ? at_s - room - window.from_s : at_s + room - window.to_s;
  return shifted(window, by_s, end_s);
}

/** Place of an instant in the window, 0 at its left edge and 1 at its right. */
export function placeIn({ from_s, to_s }: Window, at_s: number): number {
  return (at_s - from_s) / (to_s - from_s);
}
