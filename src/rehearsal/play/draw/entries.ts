import { HOUR_S, type NewEntry } from '../../../case/index.ts';
import type { TimedEntry } from '../../scenario.ts';
import { drawn } from './span.ts';

/** Entries at hours from a second of case time as entries of the log; `name` keys what is drawn of their times. */
export function entriesFrom(
  timed: readonly TimedEntry[],
  zero_s: number,
  draw: number,
  name: string,
): readonly NewEntry[] {
  return timed.map((entry, i) => {
    const { at_h, ...rest } = entry;
    const at_s = zero_s + Math.round(drawn(at_h, draw, `${name}/${i}`) * HOUR_S);
    return { ...rest, at_s: Math.max(0, at_s) };
  });
}
