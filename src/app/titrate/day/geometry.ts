import { DAY_S } from '../../../case/index.ts';

/** The dial's own units: a square of this size, midnight on top, clockwise. */
export const SIZE = 240;
const MIDDLE = SIZE / 2;
/** Radius of rate 0 and of the top of the scale. */
export const INNER = 42;
export const OUTER = 82;
/** Goals stand outside, lane by lane. */
export const LANE = 88;
export const LANE_WIDTH = 5;
export const LABELS = 112;

const TURN = 2 * Math.PI;

export interface Spot {
  readonly x: number;
  readonly y: number;
}

export function spotAt(clock_s: number, radius: number): Spot {
  const angle = (clock_s / DAY_S) * TURN;
  return { x: MIDDLE + radius * Math.sin(angle), y: MIDDLE - radius * Math.cos(angle) };
}

/** Clock time, s, and radius of a spot. */
export function clockOfSpot({ x, y }: Spot): { readonly clock_s: number; readonly radius: number } {
  const [right, up] = [x - MIDDLE, MIDDLE - y];
  const angle = (Math.atan2(right, up) + TURN) % TURN;
  return { clock_s: (angle / TURN) * DAY_S, radius: Math.hypot(right, up) };
}

export function radiusOf(rate_mcg_h: number, top_mcg_h: number): number {
  return INNER + Math.max(0, Math.min(1.1, rate_mcg_h / top_mcg_h)) * (OUTER - INNER);
}

/** Below 0 inside the ring. */
export function rateOf(radius: number, top_mcg_h: number): number {
  return ((radius - INNER) / (OUTER - INNER)) * top_mcg_h;
}

/** A line round a part of the day. */
export function arcPath(from_s: number, length_s: number, radius: number): string {
  return `M${said(spotAt(from_s, radius))}${turn(from_s, length_s, radius, 1)}`;
}

/** The area between two radii over a part of the day. */
export function sectorPath(from_s: number, length_s: number, inner: number, outer: number): string {
  const end_s = from_s + length_s;
  const out = `M${said(spotAt(from_s, outer))}${turn(from_s, length_s, outer, 1)}`;
  return `${out}L${said(spotAt(end_s, inner))}${turn(end_s, -length_s, inner, 0)}Z`;
}

/** In two halves, so that a whole turn is drawn as well. */
function turn(from_s: number, length_s: number, radius: number, sweep: 0 | 1): string {
  const half = (to_s: number) => `A${radius} ${radius} 0 0 ${sweep} ${said(spotAt(to_s, radius))}`;
  return half(from_s + length_s / 2) + half(from_s + length_s);
}

function said({ x, y }: Spot): string {
  return `${x.toFixed(2)} ${y.toFixed(2)}`;
}

const TOPS = [1, 1.5, 2, 3, 4, 5, 6, 8, 10];

/** Top of a scale that leaves room above the highest rate. */
export function topFor(highest_mcg_h: number): number {
  const wanted = Math.max(highest_mcg_h * 1.25, 0.1);
  const decade = 10 ** Math.floor(Math.log10(wanted));
  return decade * (TOPS.find((each) => each * decade >= wanted * (1 - 1e-9)) ?? 10);
}

/** A step of about a hundredth of the scale: 1, 2 or 5 times a power of ten. */
export function stepFor(top_mcg_h: number): number {
  const wanted = top_mcg_h / 100;
  const decade = 10 ** Math.floor(Math.log10(wanted) + 1e-9);
  const step = [1, 2, 5, 10].find((each) => each * decade >= wanted * (1 - 1e-9)) ?? 10;
  return step * decade;
}
