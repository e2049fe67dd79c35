import type { Condition, Fall } from '../file.ts';
import { type Curve, extremeOf, firstAt, lastAt, meanOf } from './curve.ts';

export function holds(condition: Condition, value: number): boolean {
  switch (condition.kind) {
    case 'at_least':
      return value >= condition.limit;
    case 'at_most':
      return value <= condition.limit;
    case 'above':
      return value > condition.limit;
    case 'below':
      return value < condition.limit;
    case 'between':
      return value >= condition.from && value <= condition.to;
  }
}

export function compared(kind: 'change' | 'relative_change' | 'ratio', from: number, to: number): number {
  if (kind === 'change') return to - from;
  return kind === 'ratio' ? to / from : (100 * (to - from)) / from;
}

export function levelAfter(fall: Fall, from: number): number {
  return 'points' in fall ? from - fall.points : from * (1 - fall.share);
}

export function timed(kind: 'onset' | 'offset' | 'duration', curve: Curve, level: number): number {
  if (kind === 'onset') return firstAt(curve, level, 'below');
  const last_h = lastAt(curve, level, 'below');
  return kind === 'offset' ? last_h : last_h - firstAt(curve, level, 'below');
}

/** Peak-to-trough fluctuation in %: highest minus lowest, over the mean over time or over the lowest. */
export function fluctuation(curve: Curve, over: 'mean' | 'trough'): number {
  const trough = extremeOf(curve, 'lowest').value;
  const swing = extremeOf(curve, 'highest').value - trough;
  return (100 * swing) / (over === 'mean' ? meanOf(curve) : trough);
}
