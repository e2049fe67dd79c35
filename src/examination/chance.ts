import { type Draws, drawsOf } from '../random/index.ts';
import type { Performance } from './examination.ts';

/** What chance adds to one examination of one patient at one second. */
export interface Chance {
  /** False when the method is to work as it should: then nothing happens by chance. */
  readonly at_work: boolean;
  /** Whether something happens that happens with this probability; takes one draw. */
  happens(share: number): boolean;
  /** Whether a sign that is there is overlooked. */
  misses(sensitivity: Performance | undefined): boolean;
  /** Whether a sign is seen that is not there. */
  invents(specificity: Performance | undefined): boolean;
  /** For ratings and readings. */
  readonly draws: Draws;
}

const STEADY: Draws = { uniform: () => 0.5, normal: () => 0 };

const NO_CHANCE: Chance = {
  at_work: false,
  happens: () => false,
  misses: () => false,
  invents: () => false,
  draws: STEADY,
};

/** The chance of an examination, by seed, case, examination and second; with seed 0 there is none. */
export function chanceOf(seed: number, title: string, examination: string, at_s: number): Chance {
  if (seed === 0) return NO_CHANCE;
  const draws = drawsOf(seed, 0, `examination ${title} ${examination} ${at_s}`);
  const happens = (share: number) => draws.uniform() < share;
  return {
    at_work: true,
    happens,
    misses: (sensitivity) => happens(sensitivity === undefined ? 0 : 1 - sensitivity.value),
    invents: (specificity) => happens(specificity === undefined ? 0 : 1 - specificity.value),
    draws,
  };
}
