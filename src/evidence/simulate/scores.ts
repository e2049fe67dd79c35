import { type Belief, measure } from '../../measurement/index.ts';
import { drawsOf, MIDDLE } from '../../random/index.ts';

/**
 * Values at moments are read as a paper's rater reads them: with rater error and, once the patient believes to be
 * treated, placebo response. Means over windows and extremes are read off the course that the
 * patient feels: placebo response, no rater error, because the extreme of many noisy readings is biased. When an
 * effect comes and goes is read off the drug's own effect: belief begins with the injection and does not wear off
 * within hours. Concentrations, reflexes and vital signs are what they are.
 */
export interface Rating extends Belief {
  readonly output: string;
  /** True value, shown unit. */
  readonly value: number;
  readonly at_h: number;
}

export interface Rater {
  readonly seed: number;
  readonly patient: { readonly index: number };
  readonly arm: { readonly id: string };
  /** A typical patient is rated without error. */
  readonly typical: boolean;
}

/** As a rater sees it. One score at one instant has one rating; arms are rated independently. */
export function measured(rater: Rater, { output, value, at_h, ...belief }: Rating): number {
  const { seed, patient, arm, typical } = rater;
  const draws = typical ? MIDDLE : drawsOf(seed, patient.index, `rating ${arm.id} ${output} ${at_h}`);
  return measure(output, value, belief, draws);
}

/** What the drug does, whatever anybody believes. */
export function actual(_: Rater, { value }: Rating): number {
  return value;
}

/** As the patient feels it. */
export function felt(_: Rater, { output, value, treated, baseline }: Rating): number {
  return measure(output, value, { treated, baseline }, MIDDLE);
}
