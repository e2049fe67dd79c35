import type { Moment, Step } from '../file.ts';

/** Most hours that can lie between two moments of an arm, below zero when the second always comes first. */
export function mostBetween_h(steps: readonly Step[], from: Moment, at: Moment): number {
  const [first, second] = [from, at].map(({ after }) => steps.findIndex(({ id }) => id === after));
  const [i, j] = [first ?? -1, second ?? -1];
  const forwards = i <= j;
  const between = steps.slice(Math.min(i, j), Math.max(i, j));
  const hours = between.reduce((sum, step) => sum + (forwards ? longest_h(step) : -shortest_h(step)), 0);
  return at.at_h - from.at_h + hours;
}

/** A screening lasts as long as the patient needs. */
export function longest_h(step: Step): number {
  return step.kind === 'screening' ? step.every_h * step.ladder_mcg.length : step.for_h;
}

/** A response can be met by the first bolus. */
export function shortest_h(step: Step): number {
  return step.kind === 'screening' ? step.every_h : step.for_h;
}
