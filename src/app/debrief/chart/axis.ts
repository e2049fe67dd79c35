import { DAY_S, HOUR_S } from '../../../case/index.ts';
import { sayNumber } from '../../numbers/index.ts';
import type { Window } from '../window.ts';

/** Steps of the axis, s, and the most labels a plot of usual width holds. */
const STEPS = [5, 10, 15, 30, 60, 120, 240, 360, 720].map((minutes) => minutes * 60);
const LONG = [1, 2, 7, 14, 28].map((days) => days * DAY_S);
const MOST = 7;
const MINUS = '\u2212';

export interface Tick {
  readonly at_s: number;
  readonly says: string;
}

/** Round times from the handover, before and after it. */
export function ticksOf({ from_s, to_s }: Window, handover_s: number): readonly Tick[] {
  const step = [...STEPS, ...LONG].find((each) => (to_s - from_s) / each <= MOST) ?? 28 * DAY_S;
  const ticks: Tick[] = [];
  for (let i = Math.ceil((from_s - handover_s) / step); handover_s + i * step <= to_s; i++) {
    ticks.push({ at_s: handover_s + i * step, says: sayTick(i * step, step) });
  }
  return ticks;
}

function sayTick(since_s: number, step: number): string {
  const [unit_s, unit] = step >= DAY_S ? [DAY_S, 'd'] : step >= HOUR_S ? [HOUR_S, 'h'] : [60, 'min'];
  const number = sayNumber(Math.abs(since_s) / unit_s, 0);
  const sign = since_s < 0 ? MINUS : since_s > 0 ? '+' : '';
  return `${sign}${number}\u00a0${unit}`;
}
