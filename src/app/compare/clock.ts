import { sayClock } from '../../case/index.ts';
import { sayNumber, withUnit } from '../numbers/index.ts';
import { text } from '../strings/index.ts';
import { SPAN_S, type Span } from './settings.ts';

const HOUR_S = 3600;
const DAY_S = 24 * HOUR_S;

/** A place on the time axis: hours in the short windows, days in the long one. */
export function sayWhen(at_s: number, span: Span): string {
  if (span === '14d') return text.compare.cursor.days(sayNumber(at_s / DAY_S, 1));
  return withUnit(sayNumber(at_s / HOUR_S, 1), 'h');
}

/** Place and clock time, for the cursor. */
export function sayCursor(at_s: number, span: Span): string {
  return `${sayWhen(at_s, span)} \u00b7 ${sayClock(at_s)}`;
}

const TICK_S: Readonly<Record<Span, number>> = { '24h': 4 * HOUR_S, '72h': 12 * HOUR_S, '14d': 2 * DAY_S };
const ROW_S: Readonly<Record<Span, number>> = { '24h': HOUR_S, '72h': 3 * HOUR_S, '14d': 12 * HOUR_S };

function every(step_s: number, span: Span): readonly number[] {
  return Array.from({ length: SPAN_S[span] / step_s + 1 }, (_, i) => i * step_s);
}

/** Times of the axis labels. */
export function ticks(span: Span): readonly number[] {
  return every(TICK_S[span], span);
}

/** Times of the table's rows. */
export function rows(span: Span): readonly number[] {
  return every(ROW_S[span], span);
}
