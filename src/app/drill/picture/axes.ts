import type { Axis, StripsPicture } from './picture.ts';

const MOST_TICKS = 5;
const HOURS = [1, 2, 3, 4, 6, 12, 24, 48];
const DAYS = [1, 2, 3, 7, 14, 28, 56, 84, 168, 336];
/** From here on days are easier to read than hours. */
const LONG_h = 120;

/** From 0 to a round number at or above `highest`. */
export function axisTo(highest: number): Axis {
  const power = 10 ** Math.floor(Math.log10(highest));
  const step = [0.2, 0.5, 1, 2, 5].map((each) => each * power).find((each) => highest / each <= 4) ?? power;
  const count = Math.ceil(highest / step - 1e-9);
  return { max: count * step, ticks: Array.from({ length: count + 1 }, (_, i) => i * step) };
}

/** Hours, or days where there are many. */
export function timesTo(until_h: number): StripsPicture['times'] {
  return until_h > LONG_h ? daysTo(until_h * 3600) : { unit: 'h', ...evenly(until_h, HOURS) };
}

export function daysTo(until_s: number): StripsPicture['times'] {
  return { unit: 'days', ...evenly(until_s / 86_400, DAYS) };
}

function evenly(max: number, steps: readonly number[]): Axis {
  const step = steps.find((each) => max / each <= MOST_TICKS + 1) ?? max;
  return { max, ticks: Array.from({ length: Math.floor(max / step + 1e-9) + 1 }, (_, i) => i * step) };
}
