import { solveSymmetric } from './solve.ts';

export interface LeastSquares {
  readonly start: readonly number[];
  /** Residuals at a point; asked for several points at once, so that threads can share them. */
  readonly residuals: (points: readonly (readonly number[])[]) => Promise<readonly (readonly number[])[]>;
  /** Upper bounds; infinite where there is none. */
  readonly most: readonly number[];
  /** How far to look aside for a slope. */
  readonly aside: number;
  readonly rounds: number;
  readonly told?: (round: number, loss: number) => void;
}

const FIRST_DAMPING = 0.1;
const DAMPINGS = [0.1, 1, 10];
/** A round that gains less than this share of the loss is the last. */
const ENOUGH = 0.002;

/**
 * The point of least sum of squares, by Levenberg and Marquardt's method with slopes from differences. The residuals
 * have steps in them (a patient more or less is selected), so slopes are taken over a distance that averages them.
 */
export async function leastSquares(task: LeastSquares): Promise<readonly number[]> {
  let at = task.start;
  let [here = []] = await task.residuals([at]);
  let damping = FIRST_DAMPING;
  task.told?.(0, lossOf(here));
  for (let round = 1; round <= task.rounds; round++) {
    const aside = at.map((_, i) => at.map((x, k) => (k === i ? x + task.aside : x)));
    const there = await task.residuals(aside);
    const slopes = there.map((residuals) => residuals.map((r, k) => (r - here[k]!) / task.aside));
    const tries = DAMPINGS.map((factor) => damping * factor);
    const points = tries.map((lambda) => stepped(at, here, slopes, lambda, task.most));
    const results = await task.residuals(points);
    const losses = results.map(lossOf);
    const best = losses.indexOf(Math.min(...losses));
    const gain = 1 - losses[best]! / lossOf(here);
    if (gain <= 0) {
      damping *= 30;
      task.told?.(round, lossOf(here));
      if (damping > 1e4) break;
      continue;
    }
    at = points[best]!;
    here = results[best]!;
    damping = tries[best]!;
    task.told?.(round, lossOf(here));
    if (gain < ENOUGH) break;
  }
  return at;
}

function lossOf(residuals: readonly number[]): number {
  return residuals.reduce((sum, r) => sum + r * r, 0);
}

function stepped(
  at: readonly number[],
  residuals: readonly number[],
  slopes: readonly (readonly number[])[],
  lambda: number,
  most: readonly number[],
): number[] {
  const product = (a: readonly number[], b: readonly number[]) => a.reduce((sum, x, k) => sum + x * b[k]!, 0);
  const matrix = slopes.map((a, i) => slopes.map((b, k) => product(a, b) * (i === k ? 1 + lambda : 1)));
  const step = solveSymmetric(
    matrix,
    slopes.map((slope) => -product(slope, residuals)),
  );
  return at.map((x, i) => Math.min(most[i]!, x + step[i]!));
}
