import { sayClock } from '../../case/index.ts';
import { sayNumber, withUnit } from '../numbers/index.ts';
import { text } from '../strings/index.ts';
import { SPAN_S, type Span } from './settings.ts';

const HOUR_S = 3600;
const DAY_S = 24 * HOUR_S;

/** The day a time falls in; the first is day 0, as everywhere. */
export function sayDay(at_s: number): string {
  return text.compare.cursor.day(sayNumber(Math.floor(at_s / DAY_S), 0));
}

/** Hours with as many decimals as a quarter of an hour needs. */
export function sayHours(at_s: number): string {
  return withUnit(sayNumber(at_s / HOUR_S, 2), 'h');
}

/** A place on the time axis: hours in the short windows, days in the long one. */
export function sayWhen(at_s: number, span: Span): string {
  return span === '14d' ? sayDay(at_s) : sayHours(at_s);
}

/** Day, clock time and hours, for the cursor; the same in every window. */
export function sayCursor(at_s: number): string {
  return text.compare.cursor.flag(sayDay(at_s), sayClock(at_s), sayHours(at_s));
}

const TICK_S: Readonly<Record<Span, number>> = { '24h': 4 * HOUR_S, '72h': 12 * HOUR_S, '14d': 2 * DAY_S };
const ROW_S: Readonly<Record<Span, number>> = { '24h': HOUR_S, '72h': 3 * HOUR_S, '14d': 12 * HOUR_S };

function every(step_s: number, span: Span): readonly number[] {
  return Array.from({ length: SPAN_S[span] / step_s + 1 }, (_, i) => i * step_s);
}

/** Hours from one row of the table to the next, as text. */
export function sayRowStep(span: Span): string {
  return sayHours(ROW_S[span]);
}

/** Times of the axis labels. */
export function ticks(span: Span): readonly number[] {
  return every(TICK_S[span], span);
}

/** Times of the table's rows. */
export function rows(span: Span): readonly number[] {
  return every(ROW_S[span], span);
}
