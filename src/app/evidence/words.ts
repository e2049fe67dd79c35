import { say } from '../../evidence/show/index.ts';
import { evidenceText } from '../strings/evidence.ts';

const words = evidenceText.protocol;
const SPACE = '\u00a0';
const MINUS = '\u2212';

/** A number with the three digits of the report: the very digits that `itb evidence` prints. */
export function sayNumber(value: number): string {
  return say(value).replace('-', MINUS);
}

/** As many digits as a protocol needs: doses and durations as the paper has them. */
export function sayExactly(value: number): string {
  return say(Number(value.toPrecision(6)), 6).replace('-', MINUS);
}

/** A unit behind a number, set apart from it by a space that never breaks; nothing for scores. */
export function unitAfter(unit: string): string {
  if (unit === '1') return '';
  return SPACE + unit.replaceAll('degC', '\u00b0C').replaceAll('*', '\u00b7');
}

/** Text of an evidence file, with its percentages written as everywhere in the app. */
export function spaced(written: string): string {
  return written.replaceAll(/(\d)%/g, `$1${SPACE}%`);
}

const DAY_h = 24;
const MONTH_h = (365.25 * DAY_h) / 12;
const YEAR_h = 12 * MONTH_h;

/** Longest time that is said in hours, in days, in months. */
const UP_TO_h = { h: 2 * DAY_h, d: 2 * MONTH_h, mo: 5 * YEAR_h };

export type TimeUnit = 'min' | 'h' | 'd' | 'mo';

export const HOURS_IN: Readonly<Record<TimeUnit, number>> = { min: 1 / 60, h: 1, d: DAY_h, mo: MONTH_h };

/** The unit in which a time is best said. */
export function unitOfTime(hours: number): TimeUnit {
  if (hours > 0 && hours < 1) return 'min';
  if (hours <= UP_TO_h.h) return 'h';
  return hours < UP_TO_h.d ? 'd' : 'mo';
}

/** `30 min`, `4 h`, `13 days`, `19.2 months`, `10 years`. */
export function sayTime(hours: number): string {
  const years = hours / YEAR_h;
  if (hours > UP_TO_h.mo && Math.abs(years - Math.round(years)) < 1e-6) return words.time.y(sayNumber(years));
  const unit = unitOfTime(hours);
  return words.time[unit](sayNumber(hours / HOURS_IN[unit]));
}

export function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
