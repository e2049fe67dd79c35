import type { Case } from '../../../case/index.ts';
import type { Course, CourseRequest } from '../../../course/index.ts';
import type { Delivery } from '../../../delivery/index.ts';
import type { OutputName } from '../../../model/index.ts';
import { type GoalResult, goalResults, goalsOf, type RuleFinding } from '../../../titration/index.ts';

const DAY_S = 86_400;
const HOUR_S = 3600;
const LAST_DAYS = 7;

/** What a plan comes to by one day, so that two can be laid side by side. */
export interface Summary {
  /** Orders on the last day. */
  readonly oral_mg_day: number;
  readonly pump_mcg_day: number;
  /** Given in all. */
  readonly oral_g: number;
  readonly pump_mg: number;
  readonly boluses: number;
  readonly refills: number;
  /** Means of the last week. */
  readonly ashworth_leg: number;
  readonly spasm_score: number;
  readonly transfer: number;
  readonly standing: number;
  /** Percent of all days on which every goal was met. */
  readonly days_at_goal_percent: number;
  /** The first day of the first whole week at goal; undefined without one. */
  readonly first_week_at_goal: number | undefined;
  /** Highest chance of any complaint, percent. */
  readonly side_any_most: number;
  readonly red: number;
  readonly amber: number;
}

const SUMMARY_OUTPUTS = [
  'ashworth_leg',
  'ashworth_arm',
  'spasm_score',
  'standing',
  'transfer',
  'sitting',
  'hygiene',
  'side_any',
] as const satisfies readonly OutputName[];
const SUMMARY_EVERY_S = HOUR_S;

/** The course that a summary is made of. */
export function summaryRequest(days: number): CourseRequest<OutputName> {
  return {
    outputs: SUMMARY_OUTPUTS,
    from_s: 0,
    to_s: days * DAY_S,
    sampling: { kind: 'every', every_s: SUMMARY_EVERY_S },
  };
}

/** `course` is that of `summaryRequest`. */
export function summaryOf(
  plan: Case,
  days: number,
  course: Course<OutputName>,
  delivery: Delivery,
  findings: readonly RuleFinding[],
): Summary {
  const mean = (output: OutputName, from_s: number, to_s: number) => meanOf(course, output, from_s, to_s);
  const lastWeek = (output: OutputName) => mean(output, Math.max(0, days - LAST_DAYS) * DAY_S, days * DAY_S);
  const met = atGoalByDay(plan, days, mean);
  const week = met.findIndex(
    (_, day) => day + LAST_DAYS <= days && met.slice(day, day + LAST_DAYS).every(Boolean),
  );
  const within = (at_s: number) => at_s < days * DAY_S;
  const doses = delivery.doses.filter(({ at_s }) => within(at_s));
  const mcgOf = (from_s: number, to_s: number) =>
    delivery.pieces.reduce((sum, piece) => {
      const length_s = Math.min(piece.to_s, to_s) - Math.max(piece.from_s, from_s);
      return length_s > 0 ? sum + (piece.delivered_mcg_h * length_s) / HOUR_S : sum;
    }, 0);
  const oral_mcg = (from_s: number) =>
    doses
      .filter(({ route, at_s }) => route === 'oral' && at_s >= from_s)
      .reduce((sum, { amount_mcg }) => sum + amount_mcg, 0);
  return {
    oral_mg_day: oral_mcg((days - 1) * DAY_S) / 1000,
    pump_mcg_day: mcgOf((days - 1) * DAY_S, days * DAY_S),
    oral_g: oral_mcg(0) / 1e6,
    pump_mg: mcgOf(0, days * DAY_S) / 1000,
    boluses: doses.filter(({ route }) => route === 'lumbar').length,
    refills: plan.log.filter(({ kind, at_s }) => kind === 'refill' && within(at_s)).length,
    ashworth_leg: lastWeek('ashworth_leg'),
    spasm_score: lastWeek('spasm_score'),
    transfer: lastWeek('transfer'),
    standing: lastWeek('standing'),
    days_at_goal_percent: (100 * met.filter(Boolean).length) / Math.max(1, days),
    first_week_at_goal: week < 0 ? undefined : week,
    side_any_most: course.outputs.side_any.reduce((most, value) => Math.max(most, value), 0),
    red: findings.filter(({ verdict, at_s }) => verdict === 'red' && within(at_s)).length,
    amber: findings.filter(({ verdict, at_s }) => verdict === 'amber' && within(at_s)).length,
  };
}

function atGoalByDay(
  plan: Case,
  days: number,
  mean: (output: OutputName, from_s: number, to_s: number) => number,
): readonly boolean[] {
  const goals = goalsOf(plan);
  return Array.from({ length: days }, (_, day) =>
    goalResults(goals, day, mean).every(({ met }: GoalResult) => met),
  );
}

function meanOf(
  { time_s, outputs }: Course<OutputName>,
  output: OutputName,
  from_s: number,
  to_s: number,
): number {
  const values = outputs[output];
  const first = Math.ceil((from_s - (time_s[0] ?? 0)) / SUMMARY_EVERY_S);
  const end = Math.min(
    values.length,
    Math.max(first + 1, Math.ceil((to_s - (time_s[0] ?? 0)) / SUMMARY_EVERY_S)),
  );
  let sum = 0;
  for (let i = first; i < end; i++) sum += values[i] ?? Number.NaN;
  return sum / (end - first);
}
