import type { Score } from '../measurement/index.ts';
import { normalQuantile } from '../random/index.ts';
import { ASSUMED } from './assumptions.ts';
import { at, type ClippedNormal, fitted, momentsOf } from './clipped-normal.ts';

const ROUNDS = 20;
const CLOSE_ENOUGH = 1e-4;
const POSITIONS = 200;

let positions: readonly number[] = [];

/** Evenly spread positions of patients, as standard normals. */
function allPositions(): readonly number[] {
  if (positions.length === 0) {
    positions = Array.from({ length: POSITIONS }, (_, i) => normalQuantile((i + 0.5) / POSITIONS));
  }
  return positions;
}

/**
 * The distribution of true scores whose ratings have a published mean and SD. A published SD holds the rater's error,
 * so the true SD is about sqrt(sd^2 - error^2); near the ends of a scale the error is cut off, so the rest is found
 * by rating and correcting.
 */
export function trueFrom(mean: number, sd: number, score: Score): ClippedNormal {
  let trueMean = mean;
  let trueSd = withoutError(sd, score);
  for (let round = 0; ; round++) {
    const found = possible(trueMean, trueSd, score);
    const rated = ratedMoments(found, score);
    const [missedMean, missedSd] = [mean - rated.mean, sd - rated.sd];
    if (round >= ROUNDS || Math.abs(missedMean) + Math.abs(missedSd) < CLOSE_ENOUGH) return found;
    trueMean = Math.min(score.highest, Math.max(score.lowest, trueMean + missedMean));
    trueSd = Math.max(ASSUMED.baseline_least_sd, trueSd + missedSd);
  }
}

/** SD of true scores that lie inside the scale, never below a small floor. */
export function withoutError(sd: number, { error }: Score): number {
  return Math.max(ASSUMED.baseline_least_sd, Math.sqrt(Math.max(0, sd * sd - error * error)));
}

/** True scores of this mean and SD, or of the largest SD that the scale holds at this mean. */
export function possible(mean: number, sd: number, { lowest, highest }: Score): ClippedNormal {
  const most = ASSUMED.baseline_most_sd * Math.sqrt(Math.max(0, (mean - lowest) * (highest - mean)));
  const held = Math.min(sd, most);
  return held > 0 ? fitted(mean, held, lowest, highest) : { mu: mean, sigma: 0, lowest, highest };
}

/** Mean and SD of one rating each. */
function ratedMoments(truth: ClippedNormal, { lowest, highest, error }: Score): { mean: number; sd: number } {
  let first = 0;
  let second = 0;
  for (const z of allPositions()) {
    const rated = momentsOf({ mu: at(truth, z), sigma: error, lowest, highest });
    first += rated.mean;
    second += rated.mean * rated.mean + rated.sd * rated.sd;
  }
  const mean = first / POSITIONS;
  return { mean, sd: Math.sqrt(Math.max(0, second / POSITIONS - mean * mean)) };
}
