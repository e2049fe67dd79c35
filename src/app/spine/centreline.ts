/**
 * The spinal canal from the side, face to the right: forward in neck and loin, backward in the chest and the sacrum.
 * Pairs of height and place, in the drawing's units.
 */
const KNOTS: readonly (readonly [y: number, x: number])[] = [
  [100, 64],
  [140, 66],
  [190, 75],
  [236, 79],
  [288, 71],
  [345, 54],
  [430, 42],
  [515, 46],
  [590, 61],
  [660, 79],
  [735, 88],
  [800, 80],
  [845, 63],
  [895, 46],
  [940, 41],
  [990, 53],
];

/** Place of the canal's middle at a height: a smooth curve through the knots. */
export function canalAt(y: number): number {
  const next = KNOTS.findIndex(([knot]) => knot > y);
  const i = next < 0 ? KNOTS.length - 2 : Math.max(0, next - 1);
  const [y0, x0] = KNOTS[i]!;
  const [y1, x1] = KNOTS[i + 1]!;
  const span = y1 - y0;
  const t = Math.min(1, Math.max(0, (y - y0) / span));
  const [s0, s1] = [slope(i) * span, slope(i + 1) * span];
  const [t2, t3] = [t * t, t * t * t];
  return (2 * t3 - 3 * t2 + 1) * x0 + (t3 - 2 * t2 + t) * s0 + (3 * t2 - 2 * t3) * x1 + (t3 - t2) * s1;
}

function slope(i: number): number {
  const [y0, x0] = KNOTS[Math.max(0, i - 1)]!;
  const [y1, x1] = KNOTS[Math.min(KNOTS.length - 1, i + 1)]!;
  return (x1 - x0) / (y1 - y0);
}

export type Spot = readonly [x: number, y: number];

/** The place so far in front of the canal's middle, square to it; negative is behind. */
export function beside(y: number, forward: number): Spot {
  const lean = (canalAt(y + 1) - canalAt(y - 1)) / 2;
  const long = Math.hypot(1, lean);
  return [canalAt(y) + forward / long, y - (forward * lean) / long];
}

const say = ([x, y]: Spot) => `${x.toFixed(1)} ${y.toFixed(1)}`;

/** A line through spots, as SVG path text. */
export function line(spots: readonly Spot[]): string {
  return `M${spots.map(say).join('L')}`;
}

/** A closed shape with rounded corners, as SVG path text. */
export function rounded(corners: readonly Spot[], radius: number): string {
  const n = corners.length;
  const parts = corners.map((corner, i) => {
    const before = towards(corner, corners[(i + n - 1) % n]!, radius);
    const after = towards(corner, corners[(i + 1) % n]!, radius);
    return `${i === 0 ? 'M' : 'L'}${say(before)}Q${say(corner)} ${say(after)}`;
  });
  return `${parts.join('')}Z`;
}

function towards([x0, y0]: Spot, [x1, y1]: Spot, far: number): Spot {
  const share = Math.min(0.45, far / Math.hypot(x1 - x0, y1 - y0));
  return [x0 + share * (x1 - x0), y0 + share * (y1 - y0)];
}

/** Heights from one to another, both included, in steps the eye takes for a curve. */
export function steps(from: number, to: number): readonly number[] {
  const n = Math.max(1, Math.ceil(Math.abs(to - from) / 7));
  return Array.from({ length: n + 1 }, (_, i) => from + ((to - from) * i) / n);
}
