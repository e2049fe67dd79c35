import type { Delivery } from '../../../delivery/index.ts';
import { heightIn, type Lane, type Point, shortfallShape, thin } from '../../charts/index.ts';
import { livingSamples } from './end.ts';
import type { Output } from './request.ts';
import type { Arm, Run } from './run.ts';
import { laneOf, type Strip } from './strip-list.ts';

const TOLERANCE_px = 0.05;
const HOURS = 24;

/** The highest rate of a run, programmed or delivered, mcg/day. */
export function highest_mcg_day({ broken }: Run): number {
  return (
    HOURS *
    broken.delivery.pieces.reduce(
      (most, { programmed_mcg_h, delivered_mcg_h }) => Math.max(most, programmed_mcg_h, delivered_mcg_h),
      0,
    )
  );
}

/** The points of a strip's lines, one list per look. */
export function linesOf(strip: Strip, run: Run, width: number, height: number): Point[][] {
  const { output } = strip;
  const lane = laneOf(strip, highest_mcg_day(run));
  const drawn = (points: Point[]) => thin(points, width, height, TOLERANCE_px);
  if (output === undefined) {
    const { delivery } = run.broken;
    return [
      drawn(rates(delivery, 'programmed_mcg_h', lane)),
      drawn(rates(delivery, 'delivered_mcg_h', lane)),
    ];
  }
  return [drawn(curve(run.broken, output, lane, livingSamples(run))), drawn(curve(run.whole, output, lane))];
}

/** Up to so many samples. */
function curve({ course, delivery }: Arm, output: Output, lane: Lane, until = course.time_s.length): Point[] {
  const { from_s, to_s } = delivery;
  const values = course.outputs[output];
  const points: Point[] = [];
  for (let i = 0; i < until; i++) {
    points.push({
      x: (course.time_s[i]! - from_s) / (to_s - from_s),
      y: heightIn(lane, values[i]!),
    });
  }
  return points;
}

/** Two points a piece: constant within it, a jump between two. */
function rates(
  { pieces, from_s, to_s }: Delivery,
  of: 'delivered_mcg_h' | 'programmed_mcg_h',
  lane: Lane,
): Point[] {
  return pieces.flatMap((piece) => {
    const y = heightIn(lane, HOURS * piece[of]);
    return [piece.from_s, piece.to_s].map((at_s) => ({ x: (at_s - from_s) / (to_s - from_s), y }));
  });
}

/** What was ordered and did not arrive, as the corners of an area in shares of the plot; empty when all arrived. */
export function missing({ broken }: Run, lane: Lane): string {
  const { pieces, from_s, to_s } = broken.delivery;
  const stretches = pieces.map(({ programmed_mcg_h, delivered_mcg_h, ...piece }) => ({
    from_s: piece.from_s,
    to_s: piece.to_s,
    told: programmed_mcg_h,
    came: delivered_mcg_h,
  }));
  return shortfallShape(stretches, {
    across: (at_s) => (at_s - from_s) / (to_s - from_s),
    up: (mcg_h) => heightIn(lane, HOURS * mcg_h),
  });
}
