import { bad, type Checked, good } from '../../problem/index.ts';
import { quote, readNumber, sayNumber, withUnit } from '../numbers/index.ts';
import type { Track } from '../parts/index.ts';
import { type ShownParameter, unitText } from './shown.ts';
import { text } from './text.ts';

const DIGITS = 4;

/** A value in as many places as it needs, at most four digits of meaning. */
export function sayValue(value: number): string {
  const size = Math.abs(value);
  const whole = size < 1e-9 ? 0 : Math.floor(Math.log10(size)) + 1;
  return sayNumber(value, Math.max(0, Math.min(6, DIGITS - whole)));
}

export function sayWithUnit(value: number, unit: string): string {
  const shown = unitText(unit);
  return shown === '' ? sayValue(value) : withUnit(sayValue(value), shown);
}

export function isFixed({ range }: ShownParameter): boolean {
  return range[0] === range[1];
}

/** Some hundred round stops over the plausible range, with its ends and the shipped value. */
export function trackOf({ range, value }: ShownParameter): Track {
  const low = Math.min(range[0], value);
  const high = Math.max(range[1], value);
  const step = roundStep((high - low) / 100);
  const inner: number[] = [];
  for (let at = (Math.floor(low / step) + 1) * step; at < high - step / 2; at += step) {
    inner.push(Number(at.toPrecision(10)));
  }
  const stops = [...new Set([low, ...inner, value, high])].sort((a, b) => a - b);
  const place = (at: number) => (high === low ? 0 : Math.min(1, Math.max(0, (at - low) / (high - low))));
  return {
    stops,
    place,
    stopAt: (at) => nearest(stops, low + at * (high - low)),
    step(from, steps) {
      const above = stops.findIndex((stop) => stop > from);
      const next = above === -1 ? stops.length : above;
      const start = steps > 0 || stops[next - 1] === from ? next - 1 : next;
      return stops[Math.min(stops.length - 1, Math.max(0, start + steps))] ?? low;
    },
  };
}

function nearest(stops: readonly number[], wanted: number): number {
  return stops.reduce((best, stop) => (Math.abs(stop - wanted) < Math.abs(best - wanted) ? stop : best));
}

/** 1, 2 or 5 times a power of ten, not below `least`. */
function roundStep(least: number): number {
  const ten = 10 ** Math.floor(Math.log10(least));
  return [1, 2, 5, 10].map((times) => times * ten).find((step) => step >= least * (1 - 1e-9)) ?? 10 * ten;
}

export function checkTyped(parameter: ShownParameter, typed: string): Checked<number> {
  const { name, range, unit, value: shipped } = parameter;
  const mend = text.number.mend(sayWithUnit(range[0], unit), sayWithUnit(range[1], unit));
  const about = { path: name, code: text.number.code, mend };
  const reading = readNumber(typed);
  if (reading.kind !== 'number') return bad({ ...about, message: text.number.notNumber(quote(typed)) });
  const { value } = reading;
  if (value !== shipped && (value < range[0] || value > range[1])) {
    return bad({ ...about, message: text.number.outside(quote(typed)) });
  }
  return good(value);
}
