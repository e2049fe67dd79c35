import type { Score } from '../measurement/index.ts';
import type { ParameterFacts } from '../model/index.ts';
import { type Draws, normalCdf, normalQuantile } from '../random/index.ts';
import { ASSUMED } from './assumptions.ts';
import { at, type ClippedNormal } from './clipped-normal.ts';
import type { Baseline, BaselineOutput } from './population.ts';
import { possible, trueFrom, withoutError } from './published.ts';

/** Parameters that hold the score without drug. */
export const BASELINE_PARAMETER = {
  ashworth_leg: 'tone_leg_untreated',
  ashworth_arm: 'tone_arm_untreated',
  spasm_score: 'spasm_untreated',
} as const satisfies Readonly<Record<BaselineOutput, string>>;

export const BASELINE_OUTPUTS = ['ashworth_leg', 'ashworth_arm', 'spasm_score'] as const;

/** Distance from median to quartile of a standard normal. */
const QUARTILE = 0.674489750196082;

/** What the model believes when a paper says nothing; true values, without rater error. */
export interface Usual {
  readonly mean: number;
  readonly sd: number;
}

/** Usual untreated score: `value` for the origin (coherent), and the model's spread of it. */
export function usualOf({ factor, spread }: ParameterFacts, value: number): Usual {
  const mean = value / factor;
  if (!spread) return { mean, sd: 0 };
  return { mean, sd: spread.kind === 'normal' ? spread.size / factor : spread.size * mean };
}

/**
 * Position of a patient among all, as a standard normal, for one baseline: half is shared by legs, arms and spasms,
 * so that two of them correlate by ASSUMED.baseline_correlation.
 */
export function positionOf(draws: (name: string) => Draws, parameter: string): number {
  const shared = ASSUMED.baseline_correlation;
  const severity = draws('baseline severity').normal();
  return Math.sqrt(shared) * severity + Math.sqrt(1 - shared) * draws(parameter).normal();
}

/** True untreated score of the patient at position `z`. */
export function baselineAt(baseline: Baseline | undefined, usual: Usual, score: Score, z: number): number {
  const clip = (x: number) => Math.min(score.highest, Math.max(score.lowest, x));
  if (baseline !== undefined && 'from' in baseline) {
    return clip(baseline.from + (baseline.to - baseline.from) * normalCdf(z));
  }
  if (baseline !== undefined && 'at_least' in baseline) {
    const { at_least } = baseline;
    const whole = distribution(undefined, usual, score);
    if (whole.sigma === 0) return clip(Math.max(at_least, whole.mu));
    const left = normalCdf((at_least - whole.mu) / whole.sigma);
    return clip(Math.max(at_least, at(whole, normalQuantile(left + (1 - left) * normalCdf(z)))));
  }
  return at(distribution(baseline, usual, score), z);
}

/** True untreated score of the typical patient, without any spread around what is printed or usual. */
export function typicalAt(baseline: Baseline | undefined, usual: Usual): number {
  if (baseline === undefined) return usual.mean;
  if ('mean' in baseline) return baseline.mean;
  if ('median' in baseline) return baseline.median;
  return 'at_least' in baseline ? Math.max(baseline.at_least, usual.mean) : (baseline.from + baseline.to) / 2;
}

type Spread = Exclude<Baseline, { at_least: number } | { from: number }>;

const remembered = new Map<string, ClippedNormal>();
const REMEMBERED = 1000;

function distribution(baseline: Spread | undefined, usual: Usual, score: Score): ClippedNormal {
  const key = JSON.stringify([baseline, usual, score]);
  const known = remembered.get(key);
  if (known) return known;
  if (remembered.size >= REMEMBERED) remembered.clear();
  const made = distributionOf(baseline, usual, score);
  remembered.set(key, made);
  return made;
}

function distributionOf(baseline: Spread | undefined, usual: Usual, score: Score): ClippedNormal {
  const { lowest, highest, error } = score;
  if (baseline === undefined) return possible(usual.mean, usual.sd, score);
  if ('mean' in baseline) {
    const sd = baseline.sd ?? Math.sqrt(usual.sd * usual.sd + error * error);
    return usual.sd === 0 && baseline.sd === undefined
      ? { mu: baseline.mean, sigma: 0, lowest, highest }
      : trueFrom(baseline.mean, sd, score);
  }
  // Clipping moves no quantile inside the scale.
  const sigma = baseline.iqr ? withoutError(sigmaOf(baseline.median, baseline.iqr, score), score) : usual.sd;
  return { mu: baseline.median, sigma, lowest, highest };
}

/** From both quartiles, or from the one inside the scale when the other stands at its end. */
function sigmaOf(median: number, [low, high]: readonly [number, number], score: Score): number {
  const down = (median - low) / QUARTILE;
  const up = (high - median) / QUARTILE;
  if (low <= score.lowest && high < score.highest) return up;
  if (high >= score.highest && low > score.lowest) return down;
  return (down + up) / 2;
}
