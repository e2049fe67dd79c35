import { COMPARTMENTS } from './levels.ts';

/** Where the shading steps, in ng/mL; the same for both routes. */
export const HEAT_ng_mL = [0, 8, 40, 120, 260, 480] as const;

/** Below this the logarithm is not asked: far under the first step. */
const LEAST_ng_mL = 0.5;

/** Levels of the four compartments in ng/mL, from the head down. */
export type Levels = readonly number[];

/** Number of the step that a level belongs to, 0 to 5. */
export function heatStep(ng_mL: number): number {
  let step = 0;
  for (let i = 1; i < HEAT_ng_mL.length; i++) if (ng_mL >= HEAT_ng_mL[i]!) step = i;
  return step;
}

/**
 * Level at a height in the drawing, in ng/mL: even beyond the outermost compartments, on a straight line of the
 * logarithm between two. A picture of four stirred compartments, not a measured profile.
 */
export function levelAt(levels: Levels, y: number): number {
  const next = COMPARTMENTS.findIndex((one) => one.y >= y);
  if (next === 0) return levels[0] ?? Number.NaN;
  if (next < 0) return levels[COMPARTMENTS.length - 1] ?? Number.NaN;
  const [a, b] = [COMPARTMENTS[next - 1]!, COMPARTMENTS[next]!];
  const share = (y - a.y) / (b.y - a.y);
  const [low, high] = [logOf(levels[next - 1]), logOf(levels[next])];
  return Math.exp(low + share * (high - low));
}

function logOf(level: number | undefined): number {
  return Math.log(Math.max(LEAST_ng_mL, level ?? Number.NaN));
}

/** A stretch of the drawing with one shade; it ends where the next begins. */
export interface Band {
  readonly from: number;
  readonly step: number;
}

/** No profile of four compartments has more: a step at every threshold between each two of them. */
export const BANDS_MAX = 1 + (COMPARTMENTS.length - 1) * (HEAT_ng_mL.length - 1);

/** The shades from the head down. */
export function bandsOf(levels: Levels): readonly Band[] {
  const bands: Band[] = [{ from: 0, step: heatStep(levels[0] ?? 0) }];
  for (let i = 1; i < COMPARTMENTS.length; i++) {
    const [a, b] = [COMPARTMENTS[i - 1]!.y, COMPARTMENTS[i]!.y];
    const [upper, lower] = [levels[i - 1] ?? Number.NaN, levels[i] ?? Number.NaN];
    const [first, last] = [heatStep(upper), heatStep(lower)];
    const way = Math.sign(last - first);
    for (let step = first; step !== last; step += way) {
      const edge = Math.log(HEAT_ng_mL[way > 0 ? step + 1 : step]!);
      const share = (edge - logOf(upper)) / (logOf(lower) - logOf(upper));
      bands.push({ from: a + share * (b - a), step: step + way });
    }
  }
  return bands;
}
