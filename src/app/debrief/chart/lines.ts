import type { Chain, ChainOutput } from '../../../rehearsal/index.ts';
import { heightIn, type Lane, type Point, shortfallShape, thin } from '../../charts/index.ts';
import { placeIn, type Window } from '../window.ts';
import { laneOf } from './scale.ts';
import type { Scene } from './scene.ts';
import type { Rate, Strip } from './strip-list.ts';

const TOLERANCE_px = 0.05;
const HOURS = 24;

/** The points of a strip's lines, one list per look: first the other course, then the learner's own. */
export function linesOf(strip: Strip, scene: Scene, width: number, height: number): Point[][] {
  const { window, chain, other } = scene;
  const lane = laneOf(strip, scene);
  const drawn = (points: Point[]) => thin(points, width, height, TOLERANCE_px);
  const until_s = Math.min(window.to_s, other?.to_s ?? 0);
  if (strip.kind === 'rate') {
    const ordered = strip.id === 'catheter' ? [drawn(rates(chain, 'programmed_mcg_h', lane, window))] : [];
    return [
      other === undefined ? [] : drawn(rates(other.chain, strip.rate, lane, window, until_s)),
      ...ordered,
      drawn(rates(chain, strip.rate, lane, window)),
    ];
  }
  const output = strip.kind === 'output' ? strip.output : strip.truth;
  if (output === undefined || (strip.kind === 'reading' && !scene.showsTruth)) return [[], []];
  return [
    other === undefined ? [] : drawn(curve(other.chain, output, lane, window, until_s)),
    drawn(curve(chain, output, lane, window)),
  ];
}

function curve(
  { time_s, outputs }: Chain,
  output: ChainOutput,
  lane: Lane,
  window: Window,
  until_s = Number.POSITIVE_INFINITY,
): Point[] {
  const values = outputs[output];
  const points: Point[] = [];
  for (let i = 0; i < values.length; i++) {
    const at_s = time_s[i]!;
    if (at_s > until_s) break;
    points.push({ x: placeIn(window, at_s), y: heightIn(lane, values[i]!) });
  }
  return points;
}

/** Two points a stretch: constant within it, a jump between two. */
function rates(
  chain: Chain,
  rate: Rate,
  lane: Lane,
  window: Window,
  until_s = Number.POSITIVE_INFINITY,
): Point[] {
  return chain.rates.flatMap((stretch) => {
    if (stretch.from_s >= until_s) return [];
    const y = heightIn(lane, HOURS * stretch[rate]);
    return [stretch.from_s, Math.min(stretch.to_s, until_s)].map((at_s) => ({ x: placeIn(window, at_s), y }));
  });
}

/** What was programmed and did not arrive, as corners of an area in shares of the plot; empty when all arrived. */
export function missing({ chain, window }: Scene, lane: Lane): string {
  const stretches = chain.rates.map(({ from_s, to_s, programmed_mcg_h, delivered_mcg_h }) => ({
    from_s,
    to_s,
    told: programmed_mcg_h,
    came: delivered_mcg_h,
  }));
  return shortfallShape(stretches, {
    across: (at_s) => placeIn(window, at_s),
    up: (mcg_h) => heightIn(lane, HOURS * mcg_h),
  });
}

/** Readings nearer than this to the last one drawn are left out, as a share of the plot. */
const CROWDED = 0.004;

/** The dots of a strip of readings, as one path in a box of 1 by 1. */
export function dotsOf(strip: Strip, scene: Scene): string {
  if (strip.kind !== 'reading') return '';
  const lane = laneOf(strip, scene);
  let last = Number.NEGATIVE_INFINITY;
  let path = '';
  for (const { output, at_s, value } of scene.readings) {
    const x = placeIn(scene.window, at_s);
    if (output !== strip.output || x < 0 || x > 1 || x - last < CROWDED) continue;
    last = x;
    path += `M${round(x)} ${round(1 - heightIn(lane, value))}h0`;
  }
  return path;
}

const round = (place: number) => Math.round(place * 1e4) / 1e4;
