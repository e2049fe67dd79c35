import { type Case, DAY_S, type GoalOutput } from '../../case/index.ts';
import { goalsOf } from '../goals/defaults.ts';
import { type GoalResult, resultOf, windowOf } from '../goals/results.ts';

/** What a day made of a goal. */
export interface GoalOfDay extends GoalResult {
  readonly from_s: number;
  readonly to_s: number;
  /** Whether tone was too much or too little; undefined when it is met, not known, or tone does not tell. */
  readonly tone: 'too_much' | 'too_little' | undefined;
}

/** A course, NaN where it is not known. */
export interface DayReading {
  mean(output: GoalOutput, from_s: number, to_s: number): number;
  valueAt(output: GoalOutput, at_s: number): number;
}

/** Scores that rise with tone; the other outputs are function, with an optimum. */
const SCORES: readonly GoalOutput[] = ['ashworth_leg', 'ashworth_arm', 'spasm_score'];
const SAMPLE_S = 900;

/** The patient's goals on the day that begins at `midnight_s`, each judged by the mean of its hours. */
export function goalsOfDay(plan: Case, midnight_s: number, reading: DayReading): readonly GoalOfDay[] {
  return goalsOf(plan).map((goal) => {
    const { from_s, to_s } = windowOf(goal, Math.floor(midnight_s / DAY_S));
    const result = resultOf(goal, reading.mean(goal.output, from_s, to_s));
    return { ...result, from_s, to_s, tone: toneOf(result, midnight_s, reading) };
  });
}

function toneOf({ goal, side }: GoalResult, midnight_s: number, reading: DayReading): GoalOfDay['tone'] {
  if (side === undefined) return undefined;
  if (SCORES.includes(goal.output)) return side === 'high' ? 'too_much' : 'too_little';
  const way = wayWithTone(goal.output, midnight_s, reading);
  if (way === 0 || Number.isNaN(way)) return undefined;
  // Where function is better with more tone, a lack of it is a lack of tone.
  return way > 0 === (side === 'low') ? 'too_little' : 'too_much';
}

/** Whether function went up (1) or down (-1) with leg tone through this day: the sign of their covariance. */
function wayWithTone(output: GoalOutput, midnight_s: number, reading: DayReading): number {
  const tone: number[] = [];
  const value: number[] = [];
  for (let at_s = midnight_s; at_s <= midnight_s + DAY_S; at_s += SAMPLE_S) {
    tone.push(reading.valueAt('ashworth_leg', at_s));
    value.push(reading.valueAt(output, at_s));
  }
  const [middle, centre] = [mean(tone), mean(value)];
  return Math.sign(tone.reduce((sum, each, i) => sum + (each - middle) * (value[i]! - centre), 0));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, each) => sum + each, 0) / values.length;
}
