export const HOUR_S = 3600;

/** About a microsecond, exact in binary; far above the rounding error of years counted in seconds. */
const TICKS_PER_S = 2 ** 20;

/**
 * An instant worked out from a volume (end of a bridge, arrival of a front, reservoir empty), in seconds of case
 * time, put on a grid of about a microsecond. Two ways of working out one instant then agree, with each other and
 * with clock times and entries, which are whole seconds, and leave no piece of a few picoseconds between them.
 */
export function instant(at_s: number): number {
  return Math.round(at_s * TICKS_PER_S) / TICKS_PER_S;
}

/** Length of a bolus in whole ticks of that grid, at least one, s. */
export function bolusLength_s(minutes: number): number {
  return Math.max(instant(minutes * 60), 1 / TICKS_PER_S);
}
