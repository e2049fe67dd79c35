import { DAY_S, HOUR_S, sayClock } from '../../../case/index.ts';
import { sayNumber } from '../../numbers/index.ts';
import { titrateText } from '../../strings/titrate.ts';
import type { Window } from '../plan/titrate.ts';

const words = titrateText.timeline.axis;

const MINUTE_S = 60;
/** A case has no calendar: a month is the twelfth part of a year. */
export const MONTH_S = (365.25 * DAY_S) / 12;
/** Steps of the axis, s. */
const STEPS = [
  ...[5, 15, 30].map((minutes) => minutes * MINUTE_S),
  ...[1, 2, 3, 6, 12].map((hours) => hours * HOUR_S),
  ...[1, 2, 7, 14, 28].map((days) => days * DAY_S),
  ...[3, 6, 12].map((months) => months * MONTH_S),
] as const;
/** Pixels that a label needs, and that a phone's clock times need. */
const ROOM_px = 58;

export interface Tick {
  readonly at_s: number;
  /** Pixels from the left edge. */
  readonly x: number;
  readonly says: string;
}

/** Where the axis is marked in a plot of so many pixels: round times, at most as many as there is room for. */
export function ticksOf({ from_s, to_s }: Window, width: number): readonly Tick[] {
  const least_s = ((to_s - from_s) * ROOM_px) / Math.max(ROOM_px, width);
  const step = STEPS.find((each) => each >= least_s) ?? 12 * MONTH_S;
  const ticks: Tick[] = [];
  for (let i = Math.ceil(from_s / step); i * step <= to_s; i++) {
    const at_s = i * step;
    const x = ((at_s - from_s) / (to_s - from_s)) * width;
    ticks.push({ at_s, x, says: sayTick(at_s, step, ticks.length === 0) });
  }
  return ticks;
}

function sayTick(at_s: number, step: number, first: boolean): string {
  if (step < DAY_S) return at_s % DAY_S === 0 ? words.day(String(at_s / DAY_S)) : sayClock(at_s);
  const [unit, say] = step < MONTH_S ? [DAY_S, words.day] : [MONTH_S, words.month];
  const number = sayNumber(at_s / unit, 0);
  return first ? say(number) : number;
}

/** From this length on the axis says no clock times at the cursor, s. */
const CLOCKLESS_s = 21 * DAY_S;

/** The instant of the cursor, as exactly as the window can be pointed at. */
export function sayInstant(at_s: number, { from_s, to_s }: Window): string {
  const day = words.day(sayNumber(Math.floor(at_s / DAY_S), 0));
  return to_s - from_s < CLOCKLESS_s ? words.clocked(day, sayClock(at_s)) : day;
}

/** The length of a window in the largest unit that it has a few of. */
export function sayLength({ from_s, to_s }: Window): string {
  const span = to_s - from_s;
  const { spans } = words;
  if (span < 2 * HOUR_S) return spans.minutes(Math.round(span / MINUTE_S));
  if (span < 3 * DAY_S) return spans.hours(Math.round(span / HOUR_S));
  if (span < 21 * DAY_S) return spans.days(Math.round(span / DAY_S));
  if (span < 6 * MONTH_S - 4 * DAY_S) return spans.weeks(Math.round(span / (7 * DAY_S)));
  if (span < 24 * MONTH_S) return spans.months(Math.round(span / MONTH_S));
  return spans.years(Math.round((2 * span) / (12 * MONTH_S)) / 2);
}
