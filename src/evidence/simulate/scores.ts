import { type Belief, measure } from '../../measurement/index.ts';
import { type Draws, drawsOf } from '../../random/index.ts';

/**
 * Values at moments are read as a paper's rater reads them: with rater error and, once the patient believes to be
 * treated, placebo response. Means over windows, extremes and the times at which an effect comes and goes are read
 * off the course that the patient feels: placebo response, no rater error, because the extreme of many noisy
 * readings is biased. Concentrations, reflexes and vital signs are what they are.
 */
export interface Rating extends Belief {
  readonly output: string;
  /** True value, shown unit. */
  readonly value: number;
  readonly at_h: number;
}

const NO_ERROR: Draws = { uniform: () => 0.5, normal: () => 0 };

export interface Rater {
  readonly seed: number;
  readonly patient: { readonly index: number };
  readonly arm: { readonly id: string };
}

/** As a rater sees it. One score at one instant has one rating; arms are rated independently. */
export function measured({ seed, patient, arm }: Rater, { output, value, at_h, ...belief }: Rating): number {
  return measure(output, value, belief, drawsOf(seed, patient.index, `rating ${arm.id} ${output} ${at_h}`));
}

/** As the patient feels it. */
export function felt(_: Rater, { output, value, treated, baseline }: Rating): number {
  return measure(output, value, { treated, baseline }, NO_ERROR);
}
