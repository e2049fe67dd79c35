import { type Goal, type Observation, sideEffects } from './observation.ts';
import type { TitrationRules } from './rules.ts';
import type { ClinicianState, PatientKind, Why } from './state.ts';
import { stepFor } from './step.ts';
import { nextVisit_h, rhythmAfter } from './visits.ts';

export interface Decision {
  readonly dose_mcg_day: number;
  readonly next_visit_h: number;
  readonly why: Why;
  /** The dose is above what there is much experience with. */
  readonly caution: boolean;
  /** To be given back at the next visit. */
  readonly state: ClinicianState;
}

/** First daily dose in mcg/day from the bolus that worked, and whether its effect lasted over 8 h. */
export function startingDose(
  effective_bolus_mcg: number,
  lastedOver8h: boolean,
  rules: TitrationRules,
): number {
  const { times_bolus, times_lasting_bolus, lowest_mcg_day } = rules.start;
  return Math.max(lowest_mcg_day, effective_bolus_mcg * (lastedOver8h ? times_lasting_bolus : times_bolus));
}

/**
 * The dose after a visit, from what was seen there and remembered. `most_mcg_day` lowers the highest dose of the
 * rules. A dose that starts above its highest is not raised; one below the lowest is not reduced.
 */
export function nextDose(
  state: ClinicianState,
  seen: Observation,
  goal: Goal,
  patient: PatientKind,
  rules: TitrationRules,
  most_mcg_day: number = Number.POSITIVE_INFINITY,
): Decision {
  const before = state.dose_mcg_day;
  const step = stepFor(state, seen, goal, patient, rules);
  const highest = Math.min(rules.step[patient].highest_mcg_day, most_mcg_day);
  const dose_mcg_day = stepped(before, step.percent, rules.start.lowest_mcg_day, highest);
  const changed = dose_mcg_day !== before;
  const limit = step.percent > 0 ? 'at_highest' : 'at_lowest';
  const why = step.percent === 0 || changed ? step.why : limit;

  const hurt = sideEffects(seen, rules) > 0;
  const rhythm = rhythmAfter(state, step.why === 'goal_met' || step.why === 'too_little_tone', rules);
  const next_visit_h = nextVisit_h(rhythm, state.at_h, hurt, rules);
  return {
    dose_mcg_day,
    next_visit_h,
    why,
    caution: dose_mcg_day > rules.step.caution_above_mcg_day,
    state: {
      dose_mcg_day,
      at_h: state.at_h + next_visit_h,
      last_change: changed ? (dose_mcg_day > before ? 'rise' : 'reduction') : state.last_change,
      last_change_h: changed ? state.at_h : state.last_change_h,
      ...rhythm,
      rest: hurt,
      ...(changed ? {} : { last: seen }),
    },
  };
}

function stepped(dose: number, percent: number, lowest: number, highest: number): number {
  const wanted = dose * (1 + percent / 100);
  if (percent > 0) return Math.max(dose, Math.min(wanted, highest));
  return percent < 0 ? Math.min(dose, Math.max(wanted, lowest)) : dose;
}
