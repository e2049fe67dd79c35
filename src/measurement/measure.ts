import file from '../../models/measurement.yaml';
import { must } from '../problem/index.ts';
import type { Draws } from '../random/index.ts';
import { checkMeasurement } from './file.ts';

const facts = must(checkMeasurement(file, 'models/measurement.yaml'));

/** An output that a person rates or reports. */
export interface Score {
  readonly lowest: number;
  readonly highest: number;
  /** What a healthy person scores. */
  readonly normal: number;
  /** Standard deviation of one rating. */
  readonly error: number;
  /** Share of the remaining excess that the belief to be treated takes away. */
  readonly placebo: number;
}

const SCORES: ReadonlyMap<string, Score> = new Map(
  Object.entries(facts.scores).map(([output, { scale, normal, error, placebo }]) => [
    output,
    {
      lowest: scale[0],
      highest: scale[1],
      normal,
      error: facts.errors[error]?.value ?? 0,
      placebo: placebo ? facts.placebo.value : 0,
    },
  ]),
);

/** How an output is scored; undefined for one that an instrument reads, such as a concentration. */
export function scoreOf(output: string): Score | undefined {
  return SCORES.get(output);
}

export interface Belief {
  /** The patient believes to be treated, rightly or not. */
  readonly treated: boolean;
  /** True score before any treatment; a placebo eases this much at most, not a worsening beyond it. */
  readonly baseline: number;
}

/**
 * The score that is written down for a true value in its shown unit (Ashworth 1 to 5): placebo response, rater
 * error, and the ends of the scale. Outputs that instruments read come back as they are. Takes one normal draw, so
 * give each rating draws of its own, named by output and time.
 */
export function measure(output: string, value: number, belief: Belief, draws: Draws): number {
  const score = SCORES.get(output);
  if (score === undefined) return value;
  const excess = Math.max(0, Math.min(value, belief.baseline) - score.normal);
  const felt = belief.treated ? value - score.placebo * excess : value;
  return Math.min(score.highest, Math.max(score.lowest, felt + score.error * draws.normal()));
}
