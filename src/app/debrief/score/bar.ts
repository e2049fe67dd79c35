import type { CriticalResult } from '../../../rehearsal/index.ts';

/** A deadline bar: the tick stands at the same place in every row, what was used ends before or behind it. */
export interface Bar {
  /** Seconds from the start of its clock; undefined: never done. */
  readonly used_s: number | undefined;
  /** Shares of the bar. */
  readonly used: number;
  readonly deadline: number;
}

export const DEADLINE = 0.7;
/** Later than the bar is long, it is cut off. */
const END = 1;

export function barOf({ critical, from_s, met_s }: CriticalResult): Bar {
  if (met_s === undefined) return { used_s: undefined, used: 0, deadline: DEADLINE };
  const used_s = Math.max(0, met_s - from_s);
  const share = (used_s / (60 * critical.within_min)) * DEADLINE;
  return { used_s, used: Math.min(END, Math.round(share * 1e4) / 1e4), deadline: DEADLINE };
}
