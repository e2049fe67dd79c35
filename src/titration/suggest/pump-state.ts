import { DAY_S, HOUR_S } from '../../case/index.ts';
import type { Assessed } from '../assess.ts';
import { TITRATION_RULES } from '../rules.ts';
import type { ClinicianState, PatientKind } from '../state.ts';
import { type Chart, entriesOf, pumpDays } from './chart.ts';
import { SUGGEST } from './numbers.ts';
import { ruleValue } from './rule-numbers.ts';
import { type Seen, seenAt } from './seen.ts';

const SUFFIX: Readonly<Record<PatientKind, string>> = {
  spinal_adult: 'spinal',
  cerebral_adult: 'cerebral',
  child: 'child',
};

/** Id of the rule that bounds a rise now. */
export function stepRule(chart: Chart): string {
  const suffix = SUFFIX[chart.kind];
  return isSettled(chart) ? `refill_step_${suffix}` : `daily_${suffix}`;
}

/** Whether the first weeks, in which the dose is found, are over. */
export function isSettled(chart: Chart): boolean {
  return pumpDays(chart) > ruleValue(`daily_${SUFFIX[chart.kind]}`, 'titration_days');
}

/** What the clinician would remember of the visits so far, read off the log. */
export function clinicianState(chart: Chart): ClinicianState {
  const { state, at_s } = chart;
  const started_s = state.started?.at_s ?? at_s;
  const change = state.dose_change;
  const hour = (instant_s: number) => (instant_s - started_s) / HOUR_S;
  const last = change === undefined || change.at_s <= started_s ? undefined : change;
  const hurt = hurtBefore(chart);
  return {
    dose_mcg_day: state.dose_mcg_day,
    at_h: hour(at_s),
    last_change: last === undefined ? 'start' : last.to > last.from ? 'rise' : 'reduction',
    last_change_h: last === undefined ? 0 : hour(last.at_s),
    phase: isSettled(chart) ? 'monthly' : 'daily',
    met_visits: 0,
    monthly_visits: 0,
    rest: restsAfterEffects(chart),
    ...(hurt === undefined ? {} : { hurt: { mcg_day: hurt.mcg_day, at_h: hour(hurt.at_s) } }),
  };
}

/** No rise at the first visit after side effects. */
function restsAfterEffects(chart: Chart): boolean {
  const last = entriesOf(chart, 'prescription').findLast(({ reason }) => reason === 'side_effects');
  if (last === undefined) return false;
  return chart.at_s - last.at_s < 2 * TITRATION_RULES.step.interval_h * HOUR_S;
}

/** The lowest dose that brought side effects and is still remembered, and when. */
export function hurtBefore(chart: Chart): { readonly mcg_day: number; readonly at_s: number } | undefined {
  const remember_s = TITRATION_RULES.reduction.remember_days * 24 * HOUR_S;
  const doses = entriesOf(chart, 'prescription')
    .filter(({ reason, at_s }) => reason === 'side_effects' && chart.at_s - at_s <= remember_s)
    .map(({ at_s }) => ({ at_s, mcg_day: chart.plan.dose_mcg_day(at_s - 1) }));
  return doses.reduce<(typeof doses)[number] | undefined>(
    (lowest, dose) => (lowest === undefined || dose.mcg_day <= lowest.mcg_day ? dose : lowest),
    undefined,
  );
}

/** What was seen, as the one decision takes it. */
export function assessed(chart: Chart, seen: Seen): Assessed {
  const { near_points, slack_points } = TITRATION_RULES.step;
  const wants = seen.wants === 'more' || seen.wants === 'both';
  const small = isSettled(chart) && seen.above <= slack_points;
  const above = small ? confirmedAbove(chart) : seen.above;
  // Function alone asks for more: near the goal.
  const wanted = wants && seen.above === 0 ? near_points / 2 : above;
  return {
    above: wants ? wanted : 0,
    loose: seen.wants === 'less',
    effects: Number(seen.drowsy) + Number(seen.weak),
    confirmed: true,
  };
}

/** Mean of several days of looks, so that one stray rating moves nothing. */
function confirmedAbove(chart: Chart): number {
  const days = SUGGEST.observe.confirm_days.filter((day) => chart.at_s - day * DAY_S >= 0);
  const seen = days.map((day) => seenAt(chart, chart.at_s - day * DAY_S).above);
  return seen.every((above) => above > 0) ? seen.reduce((sum, above) => sum + above, 0) / seen.length : 0;
}
