import { expOf } from './exponential.ts';

/** The standard normal distribution with + - * / and sqrt only. */

const ROOT_2_PI = 2.5066282746310002;
/** From here on the tail is a continued fraction; below, a series without cancellation. */
const TAIL = 5;
const TAIL_DEPTH = 60;
const MOST_STEPS = 200;

export function normalDensity(x: number): number {
  return expOf((-x * x) / 2) / ROOT_2_PI;
}

/** Share of a standard normal below x. */
export function normalCdf(x: number): number {
  if (x > TAIL) return 1 - upperTail(x);
  if (x < -TAIL) return upperTail(-x);
  let term = x;
  let sum = x;
  for (let n = 3; Math.abs(term) > 1e-17 * Math.abs(sum); n += 2) {
    term *= (x * x) / n;
    sum += term;
  }
  return 0.5 + normalDensity(x) * sum;
}

/** The x below which a share of 0 to 1 lies; infinite at both ends. */
export function normalQuantile(share: number): number {
  if (!(share > 0)) return share === 0 ? Number.NEGATIVE_INFINITY : Number.NaN;
  if (share > 0.5) return share > 1 ? Number.NaN : -normalQuantile(1 - share);
  // Below zero the curve bends upwards, so Newton's steps from zero never pass the root.
  let x = 0;
  for (let i = 0; i < MOST_STEPS; i++) {
    const step = (normalCdf(x) - share) / normalDensity(x);
    x -= step;
    if (Math.abs(step) <= 1e-14 * (1 + Math.abs(x))) break;
  }
  return x;
}

function upperTail(x: number): number {
  let below = x;
  for (let n = TAIL_DEPTH; n > 0; n--) below = x + n / below;
  return normalDensity(x) / below;
}
