import type { DayPiece } from './delivered.ts';

/** How far behind a change of rate its effect is. */
export interface Felt {
  /** When the rate changes, s of case time. */
  readonly at_s: number;
  /** From this rate to that one. */
  readonly rates_mcg_h: readonly [number, number];
  /** When tone has gone half of the way that this change takes it, s of case time. */
  readonly half_s: number;
}

const SAMPLE_S = 300;
/** A later wave counts when it is so many times as large. */
const CLEARLY = 1.5;

/** A change of what is programmed. */
export type RateChange = Pick<Felt, 'at_s' | 'rates_mcg_h'>;

/** The largest change after the first piece begins; of two as large, a rise, then the earlier. */
export function largestChange(pieces: readonly DayPiece[]): RateChange | undefined {
  let found: RateChange | undefined;
  for (let i = 1; i < pieces.length; i++) {
    const rates_mcg_h = [pieces[i - 1]!.programmed_mcg_h, pieces[i]!.programmed_mcg_h] as const;
    const change = { at_s: pieces[i]!.from_s, rates_mcg_h };
    const by = sizeOf(change) - (found === undefined ? 0 : sizeOf(found));
    const asLarge = Math.abs(by) <= sizeOf(change) * 1e-9;
    const isRiseInstead = found !== undefined && isRise(change) && !isRise(found);
    if (asLarge ? isRiseInstead : by > 0) found = change;
  }
  return found;
}

function sizeOf({ rates_mcg_h: [from, to] }: RateChange): number {
  return Math.abs(to - from);
}

function isRise({ rates_mcg_h: [from, to] }: RateChange): boolean {
  return to > from;
}

/**
 * When a change of rate is half felt. Tone goes on as before for a while, turns, and goes the way of this change until
 * the next change turns it again; half felt is the middle of that way, in tone. `until_s` ends the search, at most a
 * day later. Undefined when tone is not known all the while or moves less than `least`, the resolution of the output.
 */
export function halfFelt(
  change: RateChange,
  tone: (at_s: number) => number,
  until_s: number,
  least: number,
): Felt | undefined {
  const { at_s, rates_mcg_h } = change;
  // More drug lowers tone: turned over, the way of every change is up.
  const up = isRise(change) ? -1 : 1;
  const values: number[] = [];
  for (let at = at_s; at <= until_s; at += SAMPLE_S) values.push(up * tone(at));
  if (values.length < 2 || values.some(Number.isNaN)) return undefined;
  const way = largestRise(values);
  if (way.top - way.bottom < least) return undefined;
  const half = (way.top + way.bottom) / 2;
  let i = way.from;
  while (values[i + 1]! < half) i++;
  const [low, high] = [values[i]!, values[i + 1]!];
  return { at_s, rates_mcg_h, half_s: at_s + (i + (half - low) / (high - low)) * SAMPLE_S };
}

/**
 * The largest rise from one value to a later one. Of waves that are about alike, as those of boluses are, it is the
 * first: the others follow later changes.
 */
function largestRise(values: readonly number[]): { from: number; bottom: number; top: number } {
  let lowest = 0;
  let best = { from: 0, bottom: values[0]!, top: values[0]! };
  values.forEach((value, i) => {
    if (value < values[lowest]!) lowest = i;
    const bottom = values[lowest]!;
    const clearly = lowest === best.from ? 1 : CLEARLY;
    if (value - bottom > clearly * (best.top - best.bottom)) best = { from: lowest, bottom, top: value };
  });
  return best;
}
