import { clockSeconds, DAY_S, type Goal } from '../../../case/index.ts';
import type { Lane } from '../../charts/index.ts';
import { heightIn } from '../../charts/scale.ts';
import type { Window } from '../plan/titrate.ts';

/** From this length on the hours of a day are too narrow to be drawn. */
const HOURS_SEEN_s = 6 * DAY_S;

/** A box where the curve is to be: seconds across, heights of the plot from 0 to 1 upwards. */
export interface GoalBand {
  readonly from_s: number;
  readonly to_s: number;
  readonly low: number;
  readonly high: number;
}

export function isWholeDay({ from, to }: Goal): boolean {
  return (clockSeconds(to) - clockSeconds(from)) % DAY_S === 0;
}

/** Where a goal is met: the whole width from afar, only its own hours when days can be told apart. */
export function bandsOf(goal: Goal, lane: Lane, window: Window): readonly GoalBand[] {
  const { scale } = lane;
  const low = heightIn(lane, goal.least ?? scale.min);
  const high = heightIn(lane, goal.most ?? scale.max);
  const wide = window.to_s - window.from_s > HOURS_SEEN_s;
  if (wide || isWholeDay(goal)) return [{ ...window, low, high }];
  const from = clockSeconds(goal.from);
  const to = clockSeconds(goal.to);
  const ends = to > from ? to : to + DAY_S;
  const bands: GoalBand[] = [];
  for (let day = Math.floor(window.from_s / DAY_S) - 1; day * DAY_S < window.to_s; day++) {
    const [from_s, to_s] = [day * DAY_S + from, day * DAY_S + ends];
    if (to_s <= window.from_s || from_s >= window.to_s) continue;
    bands.push({ from_s: Math.max(from_s, window.from_s), to_s: Math.min(to_s, window.to_s), low, high });
  }
  return bands;
}
