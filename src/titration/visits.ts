import type { TitrationRules } from './rules.ts';
import type { ClinicianState } from './state.ts';

const DAY_H = 24;

type Rhythm = Pick<ClinicianState, 'phase' | 'met_visits' | 'monthly_visits'>;

/**
 * Where the visits stand after this one. `well` is whether the goal was met without side effects;
 * only daily visits are counted as met.
 */
export function rhythmAfter(state: ClinicianState, well: boolean, rules: TitrationRules): Rhythm {
  if (state.phase === 'monthly') {
    return { phase: 'monthly', met_visits: state.met_visits, monthly_visits: state.monthly_visits + 1 };
  }
  const met_visits = well ? state.met_visits + 1 : 0;
  const over =
    met_visits >= rules.visits.daily_until_met || state.at_h >= rules.visits.daily_most_days * DAY_H;
  return { phase: over ? 'monthly' : 'daily', met_visits, monthly_visits: 0 };
}

/** Hours to the next visit. `watched` is whether side effects were just seen. */
export function nextVisit_h(rhythm: Rhythm, at_h: number, watched: boolean, rules: TitrationRules): number {
  const { visits } = rules;
  if (rhythm.phase === 'daily') return visits.daily_h;
  if (watched || rhythm.monthly_visits < visits.early_visits) return visits.early_interval_days * DAY_H;
  const firstYear = at_h < visits.first_year_days * DAY_H;
  return (firstYear ? visits.first_year_interval_days : visits.later_interval_days) * DAY_H;
}
