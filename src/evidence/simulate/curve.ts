/** A quantity over a window: times in hours after the window's start, ascending; at a jump the time stands twice. */
export interface Curve {
  readonly t_h: readonly number[];
  readonly value: readonly number[];
}

/** Area by trapezoids, value x h. */
export function areaUnder({ t_h, value }: Curve): number {
  let area = 0;
  for (let i = 1; i < t_h.length; i++) area += ((value[i]! + value[i - 1]!) / 2) * (t_h[i]! - t_h[i - 1]!);
  return area;
}

/** Mean over time. */
export function meanOf(curve: Curve): number {
  const span_h = (curve.t_h.at(-1) ?? 0) - (curve.t_h[0] ?? 0);
  return span_h > 0 ? areaUnder(curve) / span_h : (curve.value[0] ?? Number.NaN);
}

/** The value nearest to a number; the number itself where the curve passes it. */
export function nearestOf({ value }: Curve, to: number): number {
  let nearest = Number.NaN;
  for (const [i, here] of value.entries()) {
    const before = value[i - 1] ?? here;
    if ((before - to) * (here - to) <= 0) return to;
    if (!(Math.abs(here - to) >= Math.abs(nearest - to))) nearest = here;
  }
  return nearest;
}

/** Lowest or highest value and when it is first reached. */
export function extremeOf(curve: Curve, which: 'lowest' | 'highest'): { value: number; at_h: number } {
  const sign = which === 'lowest' ? 1 : -1;
  let best = 0;
  for (let i = 1; i < curve.value.length; i++) {
    if (sign * curve.value[i]! < sign * curve.value[best]!) best = i;
  }
  return { value: curve.value[best] ?? Number.NaN, at_h: curve.t_h[best] ?? Number.NaN };
}

/** When the value is first at or below (above) a level, on the straight line between samples; NaN for never. */
export function firstAt(curve: Curve, level: number, side: 'below' | 'above'): number {
  const i = curve.value.findIndex(reaches(level, side));
  if (i < 0) return Number.NaN;
  return i === 0 ? curve.t_h[0]! : crossing(curve, i - 1, level);
}

/** When it is last so: the end of the curve where it still is at its end; NaN for never. */
export function lastAt(curve: Curve, level: number, side: 'below' | 'above'): number {
  const i = curve.value.findLastIndex(reaches(level, side));
  if (i < 0) return Number.NaN;
  return i === curve.value.length - 1 ? curve.t_h[i]! : crossing(curve, i, level);
}

function reaches(level: number, side: 'below' | 'above'): (value: number) => boolean {
  return side === 'below' ? (value) => value <= level : (value) => value >= level;
}

/** Time between samples i and i + 1 at which the level is passed. */
function crossing({ t_h, value }: Curve, i: number, level: number): number {
  const share = (level - value[i]!) / (value[i + 1]! - value[i]!);
  return t_h[i]! + share * (t_h[i + 1]! - t_h[i]!);
}
