import type { Chain, ChainOutput, OutputName, RateStretch, Reading } from '../../../rehearsal/index.ts';

/** Number of the last element that is not above `at`, or 0; `places` ascend. */
function lastUpTo(places: ArrayLike<number>, at: number): number {
  let low = 0;
  let high = places.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((places[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Value of an output on the straight line between its samples. */
export function valueAt({ time_s, outputs }: Chain, output: ChainOutput, at_s: number): number {
  const values = outputs[output];
  const i = lastUpTo(time_s, at_s);
  const [here, next] = [values[i] ?? Number.NaN, values[i + 1]];
  const [from, to] = [time_s[i] ?? 0, time_s[i + 1]];
  if (next === undefined || to === undefined || at_s <= from) return here;
  return here + ((next - here) * (at_s - from)) / (to - from);
}

/** What goes on at a second. */
export function rateAt({ rates }: Chain, at_s: number): RateStretch | undefined {
  return rates.findLast(({ from_s }) => from_s <= at_s) ?? rates[0];
}

/** The last reading of an output up to a second. */
export function lastReading(
  readings: readonly Reading[],
  output: OutputName,
  at_s: number,
): Reading | undefined {
  return readings.findLast((each) => each.output === output && each.at_s <= at_s);
}
