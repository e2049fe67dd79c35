import type { Delivery } from '../../delivery/index.ts';
import { heightIn, type Lane, type Point, thin } from '../charts/index.ts';
import type { Arm } from './arm.ts';
import type { Drawn } from './findings.ts';
import type { Output } from './request.ts';
import { PUMP_LANE, type Strip, TABLET_LANE } from './strip-list.ts';

/** Pixels within which a drawn line follows its samples. */
const TOLERANCE_px = 0.05;

/** The points of a strip's lines, one list per look, for a plot of so many pixels. */
export function linesOf(
  strip: Strip,
  drawn: Drawn,
  pinned: Drawn | undefined,
  width: number,
  height: number,
): Point[][] {
  const { output } = strip;
  const lane = strip.lanes[0];
  const { pump, oral } = drawn;
  if (output === undefined || lane === undefined) {
    return [
      tablets(oral.delivery),
      rate(pump.delivery, 'programmed_mcg_h'),
      rate(pump.delivery, 'delivered_mcg_h'),
    ];
  }
  const window = pump.delivery;
  return [oral, pump, pinned?.oral, pinned?.pump].map((arm) =>
    arm === undefined ? [] : thin(curve(arm, output, lane, window), width, height, TOLERANCE_px),
  );
}

/** A curve in a window; what a pinned run knows beyond it is left out. */
function curve({ course }: Arm, output: Output, lane: Lane, { from_s, to_s }: Delivery): Point[] {
  const values = course.outputs[output];
  const points: Point[] = [];
  for (let i = 0; i < values.length; i++) {
    const at_s = course.time_s[i]!;
    if (at_s > to_s) break;
    points.push({ x: (at_s - from_s) / (to_s - from_s), y: heightIn(lane, values[i]!) });
  }
  return points;
}

function tablets({ doses, from_s, to_s }: Delivery): Point[] {
  return doses
    .filter((dose) => dose.route === 'oral')
    .map((dose) => ({
      x: (dose.at_s - from_s) / (to_s - from_s),
      y: heightIn(TABLET_LANE, dose.amount_mcg / 1000),
    }));
}

/** Two points a piece: constant within it, a jump between two. */
function rate({ pieces, from_s, to_s }: Delivery, of: 'delivered_mcg_h' | 'programmed_mcg_h'): Point[] {
  return pieces.flatMap((piece) => {
    const y = Math.max(PUMP_LANE.from, heightIn(PUMP_LANE, piece[of]));
    return [piece.from_s, piece.to_s].map((at_s) => ({ x: (at_s - from_s) / (to_s - from_s), y }));
  });
}
