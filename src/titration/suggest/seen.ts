import { clockSeconds, DAY_S, type Goal, HOUR_S } from '../../case/index.ts';
import { goalsOf } from '../goals/defaults.ts';
import { rounded } from '../goals/resolution.ts';
import { type GoalResult, resultOf, windowOf } from '../goals/results.ts';
import type { Chart } from './chart.ts';
import { SUGGEST } from './numbers.ts';

/** What was seen of the patient around one moment. */
export interface Seen {
  readonly at_s: number;
  readonly goals: readonly GoalResult[];
  /** No goal is missed. */
  readonly met: boolean;
  /** How far the worst score lies above what is aimed for, a little inside its ceiling, points or grades; or 0. */
  readonly above: number;
  /** More drug is called for, or less, by what the goals say. */
  readonly wants: 'more' | 'less' | 'both' | 'neither';
  readonly drowsy: boolean;
  readonly weak: boolean;
  readonly withdrawal: boolean;
}

const DOSING = new Set(['prescription', 'oral_regimen', 'lumbar_bolus']);
const TONE = new Set(['ashworth_leg', 'ashworth_arm', 'spasm_score']);

/** Looks at the patient in the hours of each goal, as they last were before `at_s`, and now. */
export function seenAt(chart: Chart, at_s: number): Seen {
  const times = chart.goals.map((goal) => settled(chart, lookTimes(goal, at_s), at_s));
  const all = [...new Set([...times.flat(), at_s])];
  const seen = new Map(chart.look(all).map((each) => [each.at_s, each]));
  const goals = chart.goals.map((goal, i) => {
    const values = (times[i] ?? []).flatMap((time_s) => seen.get(time_s)?.[goal.output] ?? []);
    return resultOf(goal, values.reduce((sum, value) => sum + value, 0) / values.length);
  });
  const rows = [...seen.values()];
  const legs = rows.reduce((sum, { ashworth_leg }) => sum + ashworth_leg, 0) / rows.length;
  const wants = wantsOf(goals, legs, chart);
  return {
    at_s,
    goals,
    met: goals.every(({ met }) => met),
    above: Math.max(0, ...goals.map(aboveOf)),
    wants,
    drowsy: rows.some(({ drowsy }) => drowsy),
    weak: rows.some(({ weak }) => weak),
    withdrawal: rows.some(({ withdrawal }) => withdrawal),
  };
}

/** How far a score lies above what is aimed for; of a goal with a floor the ceiling itself, of function nothing. */
export function aboveOf({ goal, value }: GoalResult): number {
  if (goal.most === undefined || !TONE.has(goal.output)) return 0;
  const { inside_points } = SUGGEST.observe;
  const aim = goal.least === undefined ? goal.most - inside_points : goal.most;
  // Scores are multiples of their resolution: what is left of a difference is rounded as they are.
  return rounded(goal.output, Math.max(0, value - aim));
}

/** Evenly within the last whole window of the goal; of a whole day within the last 24 h. */
function lookTimes(goal: Goal, at_s: number): readonly number[] {
  const whole = clockSeconds(goal.from) === 0 && clockSeconds(goal.to) === DAY_S;
  const today = Math.floor(at_s / DAY_S);
  const windows = [today, today - 1, today - 2].map((day) => windowOf(goal, day));
  const last = whole ? undefined : windows.find(({ to_s }) => to_s <= at_s);
  const { from_s, to_s } = last ?? { from_s: at_s - DAY_S, to_s: at_s };
  const count = SUGGEST.observe.looks;
  return Array.from({ length: count }, (_, i) => Math.round(from_s + ((i + 0.5) / count) * (to_s - from_s)));
}

/** Of those the ones that a change of dose can no longer blur; without any, now. Nobody looks before second 0. */
function settled({ log }: Chart, times: readonly number[], at_s: number): readonly number[] {
  const last_s =
    log.findLast(({ kind, at_s: then_s }) => DOSING.has(kind) && then_s < at_s)?.at_s ?? -Infinity;
  const treated_s = log.findLast(
    ({ kind, at_s: then_s }) => kind === 'trigger_treated' && then_s < at_s,
  )?.at_s;
  const from_s = Math.max(0, last_s + SUGGEST.observe.settle_h * HOUR_S, treated_s ?? 0);
  const kept = times.filter((time_s) => time_s >= from_s && time_s <= at_s);
  return kept.length > 0 ? kept : [at_s];
}

/** What the goals ask for: tone too high wants more, too low less; function says so through the tone it goes with. */
function wantsOf(goals: readonly GoalResult[], legs: number, { document }: Chart): Seen['wants'] {
  const tone = goals.filter(({ goal }) => TONE.has(goal.output));
  const more = tone.some((result) => aboveOf(result) > 0);
  const less = tone.some(({ side }) => side === 'low');
  const function_low = goals.some(({ goal, side }) => !TONE.has(goal.output) && side === 'low');
  if (more && less) return 'both';
  if (more) return 'more';
  if (less) return 'less';
  if (!function_low) return 'neither';
  // Without a goal of its own leg tone is judged by what would be aimed for: on loose legs more drug is no answer.
  const leg = tone.find(({ goal }) => goal.output === 'ashworth_leg' && goal.most !== undefined);
  const aim =
    leg?.goal ?? goalsOf({ ...document, goals: [] }).find(({ output }) => output === 'ashworth_leg');
  if (aim?.most === undefined) return 'more';
  return (leg?.value ?? legs) < (aim.most + (aim.least ?? 1)) / 2 ? 'less' : 'more';
}
