import { DAY_S, HOUR_S } from '../../case/index.ts';
import { sayNumber } from '../numbers/index.ts';
import { debriefText } from '../strings/en/debrief/debrief.ts';

const words = debriefText.time;
const MINUS = '\u2212';
/** From here on hours would be counted in hundreds. */
const LONG_S = 5 * DAY_S;

/** `2:22 h` of a length of time in seconds; days when it is long. */
export function sayLength(seconds: number): string {
  if (seconds >= LONG_S) return words.days(sayNumber(Math.round(seconds / DAY_S), 0));
  const minutes = Math.floor(seconds / 60);
  return words.since('', Math.floor(minutes / 60), String(minutes % 60).padStart(2, '0'));
}

/** The same without its unit, where another length with one follows. */
export function sayHours(seconds: number): string {
  return sayLength(seconds).replace(/ h$/, '');
}

/** Hours of what was used of a time limit; with its seconds where the minutes alone would say that it was not over. */
export function sayUsed(seconds: number, limit_s: number): string {
  const said = sayHours(seconds);
  if (seconds <= limit_s || said !== sayHours(limit_s)) return said;
  return `${said}:${String(Math.floor(seconds) % 60).padStart(2, '0')}`;
}

/** `+2:22 h`, before the handover with a minus. */
export function saySince(at_s: number, handover_s: number): string {
  const since_s = at_s - handover_s;
  const sign = since_s < 0 ? MINUS : '+';
  return `${sign}${sayLength(Math.abs(since_s))}`;
}

/** `15 min`, or from two hours on `2.5 h`. */
export function sayMinutes(minutes: number): string {
  return minutes < 120 ? words.minutes(sayNumber(minutes, 0)) : words.hours(sayNumber(minutes / 60, 1));
}

export function minutesOf(from_s: number, to_s: number): number {
  return (to_s - from_s) / (HOUR_S / 60);
}
