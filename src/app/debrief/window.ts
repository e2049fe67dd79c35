import { HOUR_S } from '../../case/index.ts';
import type { Debrief } from '../../rehearsal/index.ts';

/** A stretch of case time, seconds. */
export interface Window {
  readonly from_s: number;
  readonly to_s: number;
}

export const SPANS = ['whole', 'shift'] as const;
export type Span = (typeof SPANS)[number];

/** Least a run is drawn for, and how much of what was before a shift is drawn with it. */
const LEAST_S = HOUR_S / 2;
const BEFORE = 0.25;
/** A shift shorter than this share of the whole is looked at by itself. */
const SMALL = 0.75;

/** From the first hidden thing on, and the learner's shift with a little before it. */
export function windowsOf(debrief: Debrief): Readonly<Record<Span, Window>> {
  const { handover_s } = debrief;
  const to_s = Math.max(debrief.to_s, handover_s + LEAST_S);
  const from_s = Math.max(debrief.from_s, Math.floor(handover_s - BEFORE * (to_s - handover_s)));
  const shift = { from_s, to_s };
  const isBefore = debrief.hidden.some((span) => span.from_s < from_s);
  return { whole: isBefore ? { from_s: debrief.from_s, to_s } : shift, shift };
}

/** Whether there is a choice between the two. */
export function hasSpans({ whole, shift }: Readonly<Record<Span, Window>>): boolean {
  return shift.to_s - shift.from_s < SMALL * (whole.to_s - whole.from_s);
}

/** Place of a second in a window, 0 to 1. */
export function placeIn({ from_s, to_s }: Window, at_s: number): number {
  return (at_s - from_s) / (to_s - from_s);
}

export function within({ from_s, to_s }: Window, at_s: number): boolean {
  return at_s >= from_s && at_s <= to_s;
}

/** Moments the cursor stands at: whole minutes, inside. */
export function stepIn(window: Window, at_s: number): number {
  return Math.min(window.to_s, Math.max(window.from_s, Math.round(at_s / 60) * 60));
}

/** Sides of a stretch as shares of the window, for `--left` and `--right`. */
export function sidesOf(window: Window, from_s: number, to_s: number) {
  const cut = (place: number) => Math.min(1, Math.max(0, place));
  return { '--left': cut(placeIn(window, from_s)), '--right': cut(1 - placeIn(window, to_s)) };
}
