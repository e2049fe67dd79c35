import { UsageError } from './command.ts';

const SECONDS = new Map([
  ['s', 1],
  ['min', 60],
  ['h', 3600],
  ['d', 86_400],
]);

/** Whole seconds of `90s`, `15min`, `1.5h` or `7d`. */
export function duration_s(option: string, text: string): number {
  const [, digits = '', unit = ''] = /^(\d+(?:\.\d+)?)\s*([a-z]+)$/.exec(text) ?? [];
  const seconds = wholeSeconds(digits, SECONDS.get(unit));
  if (seconds !== undefined) return seconds;
  throw new UsageError(
    `--${option} is ${JSON.stringify(text)}: give a number and s, min, h or d, of whole seconds above 0, for example 15min.`,
  );
}

/** Whole seconds of a plain number of days or hours: the option says the unit. */
export function span_s(option: 'days' | 'hours', text: string): number {
  const digits = /^\d+(?:\.\d+)?$/.test(text) ? text : '';
  const seconds = wholeSeconds(digits, option === 'days' ? 86_400 : 3600);
  if (seconds !== undefined) return seconds;
  throw new UsageError(
    `--${option} is ${JSON.stringify(text)}: give a plain number of ${option} above 0, without a unit and of whole seconds, for example 7 or 0.5.`,
  );
}

/** 1.1 hours are 3,960 seconds, although 1.1 * 3600 is not quite. */
function wholeSeconds(digits: string, unit_s = Number.NaN): number | undefined {
  const seconds = Number(digits) * unit_s;
  const whole = Math.round(seconds);
  return digits !== '' && whole > 0 && Math.abs(seconds - whole) < 1e-6 ? whole : undefined;
}
