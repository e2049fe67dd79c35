import type { DosePoint } from './sweep-jobs.ts';

/** A number of a point. */
export type Read = (point: DosePoint) => number;

/** Value at a dose, on the straight line between the swept doses; `scale` is the dose axis. NaN outside them. */
export function valueAtDose(
  points: readonly DosePoint[],
  read: Read,
  dose: number,
  scale: (dose: number) => number,
): number {
  const next = points.findIndex((point) => point.dose >= dose);
  const [before, after] = [points[next - 1], points[next]];
  if (after === undefined) return Number.NaN;
  if (before === undefined) return after.dose === dose ? read(after) : Number.NaN;
  const share = (scale(dose) - scale(before.dose)) / (scale(after.dose) - scale(before.dose));
  return read(before) + share * (read(after) - read(before));
}

/** Lowest dose at which a value reaches `level` from its side, on straight lines; undefined when it never does. */
export function firstDoseAt(
  points: readonly DosePoint[],
  read: Read,
  level: number,
  way: 'rising' | 'falling',
): number | undefined {
  const reached = (value: number) => (way === 'rising' ? value >= level : value <= level);
  const i = points.findIndex((point) => reached(read(point)));
  const [before, after] = [points[i - 1], points[i]];
  if (after === undefined) return undefined;
  if (before === undefined) return after.dose;
  const share = (level - read(before)) / (read(after) - read(before));
  return before.dose + share * (after.dose - before.dose);
}
