import { sayCaseTime } from '../../case/index.ts';
import type { Passing } from './condition.ts';

const EXACT = new Intl.NumberFormat('en-US', { maximumSignificantDigits: 6 });
const ROUGH = new Intl.NumberFormat('en-US', { maximumSignificantDigits: 3 });
const DAY_H = 24;

/** To six figures, thousands separated, no trailing zeros. */
export function say(value: number): string {
  return EXACT.format(value === 0 ? 0 : value);
}

/** To three figures: for what a sentence compares. */
export function sayRough(value: number): string {
  return Math.abs(value) < 1000 ? ROUGH.format(value === 0 ? 0 : value) : EXACT.format(Math.round(value));
}

/** `71.9 h`, `12 days`: short times in hours, because limits of 24, 48 and 72 h are said so. */
export function sayHours(hours: number): string {
  if (hours < 4 * DAY_H) return `${sayRough(hours)} h`;
  return `${sayRough(hours / DAY_H)} days`;
}

/** `10 to 30`, `50, 75, 100`. */
export function sayValue(value: number | readonly number[]): string {
  if (typeof value === 'number') return say(value);
  return value.length === 2 ? value.map(say).join(' to ') : value.map(say).join(', ');
}

/** `at most 130 mcg/day`, `day 3, 08:00 or later`. */
export function sayPassing({ least, most, unit }: Passing): string {
  if (unit === 's') {
    if (least !== undefined) return `${sayCaseTime(Math.ceil(least / 60) * 60)} or later`;
    return most === undefined ? '' : `${sayCaseTime(most)} at the latest`;
  }
  if (least !== undefined && most !== undefined) {
    return least === most ? `${say(least)} ${unit}` : `${say(least)} to ${say(most)} ${unit}`;
  }
  if (least !== undefined) return `at least ${say(least)} ${unit}`;
  return most === undefined ? '' : `at most ${say(most)} ${unit}`;
}

const PLACE = /\{([a-z_A-Z0-9]+)\}/g;

/** Names of the places in a template. */
export function placesIn(template: string): readonly string[] {
  return [...template.matchAll(PLACE)].map(([, name = '']) => name);
}

export function filled(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(PLACE, (place, name: string) => values[name] ?? place);
}
