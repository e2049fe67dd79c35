import type { Delivery } from '../../delivery/index.ts';
import { heightIn, type Lane, type Point, thin } from '../charts/index.ts';
import type { Arm } from './arm.ts';
import type { Drawn } from './findings.ts';
import type { Output } from './request.ts';
import { PUMP_LANE, type Strip, TABLET_LANE } from './strip-list.ts';

/** Pixels within which a drawn line follows its samples. */
const TOLERANCE_px = 0.05;

/** The points of a strip's lines, one list per look, for a plot of so many pixels. */
export function linesOf(strip: Strip, drawn: Drawn, width: number, height: number): Point[][] {
  const lane = strip.lanes[0];
  if (strip.output === undefined || lane === undefined) {
    const { pump, oral } = drawn;
    return [
      tablets(oral.delivery),
      rate(pump.delivery, 'programmed_mcg_h'),
      rate(pump.delivery, 'delivered_mcg_h'),
    ];
  }
  const { output } = strip;
  return [drawn.oral, drawn.pump].map((arm) => thin(curve(arm, output, lane), width, height, TOLERANCE_px));
}

function curve({ course, delivery: { from_s, to_s } }: Arm, output: Output, lane: Lane): Point[] {
  const values = course.outputs[output];
  const points: Point[] = new Array(values.length);
  for (let i = 0; i < values.length; i++) {
    const at_s = course.time_s[i]!;
    points[i] = { x: (at_s - from_s) / (to_s - from_s), y: heightIn(lane, values[i]!) };
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
