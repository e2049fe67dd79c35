import type { Delivery, DeliveryPiece } from '../../../delivery/index.ts';
import { heightIn, type Lane, type Point, thin } from '../../charts/index.ts';
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

/** Whether less reaches the spinal fluid than was programmed. */
function isShort({ programmed_mcg_h, delivered_mcg_h }: DeliveryPiece): boolean {
  return delivered_mcg_h < programmed_mcg_h - 1e-6 * Math.max(1, programmed_mcg_h);
}

/** What was ordered and did not arrive, as the corners of areas in shares of the plot; empty when all arrived. */
export function missing({ broken }: Run, lane: Lane): string {
  const { pieces, from_s, to_s } = broken.delivery;
  const corners: string[] = [];
  const at = (second: number, mcg_h: number) =>
    `${share((second - from_s) / (to_s - from_s))} ${share(1 - heightIn(lane, HOURS * mcg_h))}`;
  for (const piece of pieces) {
    // Pieces without a gap fold the area to a line, so that one shape holds them all.
    const low = isShort(piece) ? piece.delivered_mcg_h : piece.programmed_mcg_h;
    corners.push(at(piece.from_s, low), at(piece.to_s, low));
  }
  if (!pieces.some(isShort)) return '';
  const back = [...pieces]
    .reverse()
    .flatMap(({ programmed_mcg_h, ...piece }) => [
      at(piece.to_s, programmed_mcg_h),
      at(piece.from_s, programmed_mcg_h),
    ]);
  return `polygon(${[...corners, ...back].join(', ')})`;
}

function share(place: number): string {
  return `${Math.round(place * 1e4) / 100}%`;
}
