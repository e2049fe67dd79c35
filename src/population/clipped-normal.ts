import { normalCdf, normalDensity } from '../random/index.ts';

/** A normal distribution whose draws beyond the ends of a scale stand at its ends. */
export interface ClippedNormal {
  readonly mu: number;
  readonly sigma: number;
  readonly lowest: number;
  readonly highest: number;
}

const HALVINGS = 45;
const WIDEST = 50;

export function at({ mu, sigma, lowest, highest }: ClippedNormal, z: number): number {
  return Math.min(highest, Math.max(lowest, mu + sigma * z));
}

/** Mean and SD after clipping, in closed form. */
export function momentsOf({ mu, sigma, lowest, highest }: ClippedNormal): { mean: number; sd: number } {
  const a = (lowest - mu) / sigma;
  const b = (highest - mu) / sigma;
  const below = normalCdf(a);
  const above = normalCdf(-b);
  const inside = 1 - below - above;
  const [da, db] = [normalDensity(a), normalDensity(b)];
  // Measured from mu, so that nothing cancels when the spread is small.
  const [low, high] = [lowest - mu, highest - mu];
  const first = low * below + high * above + sigma * (da - db);
  const second = low * low * below + high * high * above + sigma * sigma * (inside + a * da - b * db);
  return { mean: mu + first, sd: Math.sqrt(Math.max(0, second - first * first)) };
}

/**
 * The normal distribution that has this mean and SD after clipping. The SD must be less than the scale allows at this
 * mean, sqrt((mean - lowest)(highest - mean)).
 */
export function fitted(mean: number, sd: number, lowest: number, highest: number): ClippedNormal {
  const width = highest - lowest;
  if (mean <= lowest || mean >= highest) return { mu: mean, sigma: 0, lowest, highest };
  const centred = (sigma: number): ClippedNormal => {
    const mu = bisect(
      lowest - WIDEST * width,
      highest + WIDEST * width,
      (mu) => momentsOf({ mu, sigma, lowest, highest }).mean < mean,
    );
    return { mu, sigma, lowest, highest };
  };
  const sigma = bisect(sd / 2, sd + WIDEST * width, (sigma) => momentsOf(centred(sigma)).sd < sd);
  return centred(sigma);
}

/** Where a question that is first answered yes turns to no. */
function bisect(from: number, to: number, before: (x: number) => boolean): number {
  let [low, high] = [from, to];
  for (let i = 0; i < HALVINGS; i++) {
    const middle = (low + high) / 2;
    if (before(middle)) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
