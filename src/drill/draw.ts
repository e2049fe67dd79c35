import { drawsOf } from '../random/index.ts';

/** Choices of one item, each after the other, in integer operations and a product: alike in every engine. */
export interface Draw {
  /** One of a list that has at least one. */
  one<const T>(list: readonly T[]): T;
  /** A multiple of `step` from the first to the second number, both included when they are multiples. */
  within(range: readonly [number, number], step: number): number;
}

export function drawFor(topic: string, seed: number, index: number): Draw {
  const draws = drawsOf(seed, index, `drill.${topic}`);
  const below = (count: number) => Math.floor(draws.uniform() * count);
  return {
    one: (list) => list[below(list.length)]!,
    within([least, most], step) {
      const first = Math.ceil(least / step);
      return (first + below(Math.floor(most / step) - first + 1)) * step;
    },
  };
}
