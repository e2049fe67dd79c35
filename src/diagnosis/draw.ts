import { type Draws, drawsOf } from '../random/index.ts';

/** Choices of one case after the other, in integer operations and products: alike in every engine. */
export interface Draw {
  one<const T>(list: readonly T[]): T;
  /** Evenly between the two, on a thousandth of the way. */
  within(span: readonly [number, number]): number;
  /** True in this share of cases. */
  chance(share: number): boolean;
  /** A whole number from 1 up. */
  seed(): number;
}

const STEPS = 1000;
const SEEDS = 2 ** 31;

/** Draws that depend on seed, attempt and name alone. */
export function drawFor(seed: number, attempt: number, name: string): Draw {
  const draws: Draws = drawsOf(seed, attempt, `which-fault ${name}`);
  const below = (count: number) => Math.floor(draws.uniform() * count);
  return {
    one: (list) => list[below(list.length)]!,
    within: ([least, most]) => least + ((most - least) * below(STEPS + 1)) / STEPS,
    chance: (share) => draws.uniform() < share,
    seed: () => 1 + below(SEEDS),
  };
}
