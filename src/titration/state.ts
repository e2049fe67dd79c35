import type { Observation } from './observation.ts';
import type { TitrationRules } from './rules.ts';

export type PatientKind = 'spinal_adult' | 'cerebral_adult' | 'child';

/** Why the dose is what it is after a visit. */
export type Why =
  /** Raised by the middle, or by the top, of the permitted range. */
  | 'near_goal'
  | 'far_from_goal'
  /** Reduced. */
  | 'side_effects'
  | 'too_little_tone'
  /** Held. */
  | 'goal_met'
  | 'to_be_confirmed'
  | 'after_side_effects'
  | 'too_soon'
  | 'at_highest'
  /** A dose not far above brought side effects not long ago. */
  | 'hurt_before'
  | 'at_lowest';

/** What the clinician remembers between visits. */
export interface ClinicianState {
  readonly dose_mcg_day: number;
  /** Hours from the start of the infusion to the coming visit; set it when that visit is not kept as planned. */
  readonly at_h: number;
  readonly last_change: 'start' | 'rise' | 'reduction';
  readonly last_change_h: number;
  /** In the monthly phase visits come weekly at first, later with the refills. */
  readonly phase: 'daily' | 'monthly';
  /** Daily visits in a row with the goal met and no side effects. */
  readonly met_visits: number;
  readonly monthly_visits: number;
  /** No rise at the coming visit: the last one found side effects. */
  readonly rest: boolean;
  /** The last assessment, if it was made at the present dose: one made at another says nothing about this. */
  readonly last?: Observation;
  /** The dose that brought side effects last, and when. */
  readonly hurt?: { readonly mcg_day: number; readonly at_h: number };
}

/** The state for the first visit after an infusion is started at hour 0. */
export function startOf(dose_mcg_day: number, rules: TitrationRules): ClinicianState {
  return {
    dose_mcg_day,
    at_h: rules.visits.daily_h,
    last_change: 'start',
    last_change_h: 0,
    phase: 'daily',
    met_visits: 0,
    monthly_visits: 0,
    rest: false,
  };
}
