import type { KeptScore } from '../../evidence/show/index.ts';

/** A row's axis: its interval is the middle third, so as much lies to either side as the interval is wide. */
export const INTERVAL = { from: 1 / 3, to: 2 / 3 } as const;

/** Where something stands on a row: 0 left to 1 right, or beyond one of the ends. */
export interface Place {
  readonly at: number;
  readonly beyond: 'low' | 'high' | undefined;
}

/** Linear in the value; an interval of no width has only a middle and two ends. Undefined for what is no number. */
export function placeOn({ from, to }: KeptScore['interval'], value: number): Place | undefined {
  if (!Number.isFinite(value)) return undefined;
  const width = to - from;
  const share = width > 0 ? (value - from) / width : value === from ? 0.5 : Math.sign(value - from) * 9;
  const at = INTERVAL.from + share * (INTERVAL.to - INTERVAL.from);
  if (at < 0) return { at: 0, beyond: 'low' };
  if (at > 1) return { at: 1, beyond: 'high' };
  return { at, beyond: undefined };
}
