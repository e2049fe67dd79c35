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
  const seconds = Number(digits) * (SECONDS.get(unit) ?? Number.NaN);
  if (digits !== '' && Number.isInteger(seconds) && seconds > 0) return seconds;
  throw new UsageError(
    `--${option} is ${JSON.stringify(text)}: give a number and s, min, h or d, of whole seconds above 0, for example 15min.`,
  );
}
