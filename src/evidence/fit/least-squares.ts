import { solveSymmetric } from './solve.ts';

export interface LeastSquares {
  readonly start: readonly number[];
  /** Residuals at a point; asked for several points at once, so that threads can share them. */
  readonly residuals: (points: readonly Point[]) => Promise<readonly Residuals[]>;
  /** Upper bounds; infinite where there is none. */
  readonly most: Point;
  /** How far to look to both sides. */
  readonly aside: number;
  readonly rounds: number;
  readonly told?: (round: number, loss: number) => void;
}

type Point = readonly number[];
type Residuals = readonly number[];

const FIRST_DAMPING = 0.1;
const DAMPINGS = [0.1, 1, 10];
/** A round that gains less than this share of the loss is the last. */
const ENOUGH = 0.002;

/**
 * The point of least sum of squares. Residuals have steps in them (one patient more or less is selected), so slopes
 * come from looking to both sides, and what Levenberg and Marquardt's method makes of them competes each round with
 * the plain moves that were seen to help: the best one, the best few, all of them.
 */
export async function leastSquares(task: LeastSquares): Promise<Point> {
  let at: Point = task.start;
  let [here = []] = await task.residuals([at]);
  let damping = FIRST_DAMPING;
  task.told?.(0, lossOf(here));
  for (let round = 1; round <= task.rounds; round++) {
    const sides = at
      .flatMap((_, i) => [moved(at, i, task.aside), moved(at, i, -task.aside)])
      .map((point) => bounded(point, task.most));
    const there = await task.residuals(sides);
    const slopes = at.map((_, i) => {
      const across = sides[2 * i]![i]! - sides[2 * i + 1]![i]!;
      return here.map((_, k) => (there[2 * i]![k]! - there[2 * i + 1]![k]!) / across);
    });
    const tries = DAMPINGS.map((factor) => damping * factor);
    const points = [
      ...tries.map((lambda) => stepped(at, here, slopes, lambda)),
      ...helpfulMoves(at, lossOf(here), there.map(lossOf), task.aside),
    ].map((point) => bounded(point, task.most));
    const results = await task.residuals(points);
    const losses = results.map(lossOf);
    const best = losses.indexOf(Math.min(...losses));
    const gain = 1 - losses[best]! / lossOf(here);
    if (gain > 0) {
      at = points[best]!;
      here = results[best]!;
    }
    damping = tries[best] ?? damping * 10;
    task.told?.(round, lossOf(here));
    if (gain < ENOUGH) break;
  }
  return at;
}

function lossOf(residuals: Residuals): number {
  return residuals.reduce((sum, r) => sum + r * r, 0);
}

function moved(at: Point, i: number, by: number): Point {
  return at.map((x, k) => (k === i ? x + by : x));
}

function bounded(point: Point, most: Point): Point {
  return point.map((x, i) => Math.min(most[i]!, x));
}

/** The best single move, the best quarter together, and all that help; none when none does. */
function helpfulMoves(at: Point, loss: number, losses: readonly number[], aside: number): Point[] {
  const gains = at
    .map((_, i) => {
      const up = losses[2 * i]! <= losses[2 * i + 1]!;
      return { i, by: up ? aside : -aside, gain: loss - losses[up ? 2 * i : 2 * i + 1]! };
    })
    .filter(({ gain }) => gain > 0)
    .sort((a, b) => b.gain - a.gain);
  const together = (count: number, share: number) =>
    gains.slice(0, count).reduce<Point>((point, { i, by }) => moved(point, i, share * by), at);
  const quarter = Math.ceil(gains.length / 4);
  return gains.length === 0
    ? []
    : [together(1, 1), together(quarter, 1), together(gains.length, 1), together(gains.length, 0.5)];
}

function stepped(at: Point, residuals: Residuals, slopes: readonly Residuals[], lambda: number): Point {
  const product = (a: readonly number[], b: readonly number[]) => a.reduce((sum, x, k) => sum + x * b[k]!, 0);
  const matrix = slopes.map((a, i) => slopes.map((b, k) => product(a, b) * (i === k ? 1 + lambda : 1)));
  const step = solveSymmetric(
    matrix,
    slopes.map((slope) => -product(slope, residuals)),
  );
  return at.map((x, i) => x + step[i]!);
}
