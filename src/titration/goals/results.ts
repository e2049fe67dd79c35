import { clockSeconds, DAY_S, type Goal, type GoalOutput } from '../../case/index.ts';
import { rounded } from './resolution.ts';

export interface GoalResult {
  readonly goal: Goal;
  /** Mean of the window, at the output's resolution; NaN where it is not known. */
  readonly value: number;
  readonly met: boolean;
  /** Below the floor or above the ceiling. */
  readonly side: 'low' | 'high' | undefined;
}

/** Mean of an output in its shown unit between two seconds. */
export type Mean = (output: GoalOutput, from_s: number, to_s: number) => number;

/** Seconds of case time of a goal's window that begins on `day`; it may end on the next. */
export function windowOf(
  { from, to }: Goal,
  day: number,
): { readonly from_s: number; readonly to_s: number } {
  const from_s = day * DAY_S + clockSeconds(from);
  const end_s = day * DAY_S + clockSeconds(to);
  return { from_s, to_s: end_s > from_s ? end_s : end_s + DAY_S };
}

/** Whether each goal is met on a day; decided on values rounded to the resolution at which they are shown. */
export function goalResults(goals: readonly Goal[], day: number, mean: Mean): readonly GoalResult[] {
  return goals.map((goal) => {
    const { from_s, to_s } = windowOf(goal, day);
    return resultOf(goal, mean(goal.output, from_s, to_s));
  });
}

export function resultOf(goal: Goal, mean: number): GoalResult {
  const value = rounded(goal.output, mean);
  const low = goal.least !== undefined && value < goal.least;
  const high = goal.most !== undefined && value > goal.most;
  const side = low ? 'low' : high ? 'high' : undefined;
  return { goal, value, met: side === undefined && !Number.isNaN(value), side };
}
