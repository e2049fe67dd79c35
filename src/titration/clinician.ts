import { type Assessed, assess } from './assess.ts';
import { type Goal, type Observation, sideEffects } from './observation.ts';
import { programmable } from './rounding.ts';
import type { TitrationRules } from './rules.ts';
import type { ClinicianState, PatientKind, Why } from './state.ts';
import { type Step, stepFor } from './step.ts';
import { nextVisit_h, rhythmAfter } from './visits.ts';

const DAY_H = 24;

export interface Dosing {
  readonly dose_mcg_day: number;
  readonly why: Why;
  /** Percent of the range that was called for; 0 is hold, negative is less. */
  readonly percent: number;
  /** The dose is above what there is much experience with. */
  readonly caution: boolean;
}

export interface Decision extends Omit<Dosing, 'percent'> {
  readonly next_visit_h: number;
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

/** Between what a dose may be moved; the rules narrow it further. */
export interface DoseLimits {
  /** The least that the pump can give. */
  readonly least_mcg_day?: number;
  readonly most_mcg_day?: number;
}

/**
 * The dose that an assessment calls for: the one decision behind evidence, suggestions and the automatic clinician.
 * The limits raise the lowest dose of the rules and lower the highest; a dose that hurt not long ago lowers it further.
 * A dose that starts above its highest is not raised; one below the lowest is not reduced.
 */
export function decide(
  state: ClinicianState,
  assessed: Assessed,
  patient: PatientKind,
  rules: TitrationRules,
  { least_mcg_day = 0, most_mcg_day = Number.POSITIVE_INFINITY }: DoseLimits = {},
): Dosing {
  const before = state.dose_mcg_day;
  const step = stepFor(state, assessed, patient, rules);
  const borne = stillBorne(state, rules);
  const lowest = Math.max(rules.start.lowest_mcg_day, least_mcg_day);
  const highest = Math.min(rules.step[patient].highest_mcg_day, most_mcg_day, borne);
  const dose_mcg_day = stepped(before, step, { least_mcg_day, lowest, highest }, rules);
  const down = step.percent < 0 || before < least_mcg_day;
  const limit = down ? 'at_lowest' : borne <= highest ? 'hurt_before' : 'at_highest';
  return {
    dose_mcg_day,
    why: step.percent === 0 || dose_mcg_day !== before ? step.why : limit,
    percent: step.percent,
    caution: dose_mcg_day > rules.step.caution_above_mcg_day,
  };
}

/** The dose after a visit, from what was seen there and remembered, and what to remember for the next. */
export function nextDose(
  state: ClinicianState,
  seen: Observation,
  goal: Goal,
  patient: PatientKind,
  rules: TitrationRules,
  most_mcg_day: number = Number.POSITIVE_INFINITY,
): Decision {
  const before = state.dose_mcg_day;
  const { percent, ...dosing } = decide(state, assess(state, seen, goal, rules), patient, rules, {
    most_mcg_day,
  });
  const { dose_mcg_day, why } = dosing;
  const changed = dose_mcg_day !== before;
  const hurt = sideEffects(seen, rules) > 0;
  const met =
    why === 'goal_met' || why === 'too_little_tone' || (why === 'at_lowest' && !hurt && percent < 0);
  const rhythm = rhythmAfter(state, met, rules);
  const next_visit_h = nextVisit_h(rhythm, state.at_h, hurt, rules);
  return {
    ...dosing,
    next_visit_h,
    state: {
      dose_mcg_day,
      at_h: state.at_h + next_visit_h,
      last_change: changed ? (dose_mcg_day > before ? 'rise' : 'reduction') : state.last_change,
      last_change_h: changed ? state.at_h : state.last_change_h,
      ...rhythm,
      rest: hurt,
      ...(changed ? {} : { last: seen }),
      ...remembered(state, hurt),
    },
  };
}

/** The dose that hurt last, and when. */
function remembered(
  { hurt, dose_mcg_day, at_h }: ClinicianState,
  now: boolean,
): Pick<ClinicianState, 'hurt'> {
  if (now) return { hurt: { mcg_day: dose_mcg_day, at_h } };
  return hurt === undefined ? {} : { hurt };
}

/** Up to here the dose may go while one that hurt is remembered. */
function stillBorne({ hurt, at_h }: ClinicianState, { reduction }: TitrationRules): number {
  if (hurt === undefined || at_h - hurt.at_h > reduction.remember_days * DAY_H)
    return Number.POSITIVE_INFINITY;
  return hurt.mcg_day * (1 - reduction.keep_below_percent / 100);
}

/** The dose after a step, never further away than the step may go; as before where the limits leave no room. */
function stepped(
  dose: number,
  { percent, most_percent }: Step,
  { least_mcg_day, lowest, highest }: Readonly<Record<'least_mcg_day' | 'lowest' | 'highest', number>>,
  rules: TitrationRules,
): number {
  const wanted = dose * (1 + percent / 100);
  const furthest = dose * (1 + most_percent / 100);
  if (percent > 0) {
    const allowed = { least: Math.max(dose, least_mcg_day), most: Math.min(furthest, highest) };
    if (allowed.least > allowed.most) return dose;
    const aimed = Math.max(Math.min(wanted, highest), least_mcg_day);
    return Math.max(dose, programmable(aimed, dose, allowed, rules));
  }
  const allowed = { least: Math.max(furthest, lowest), most: dose };
  return percent < 0 ? Math.min(dose, programmable(Math.max(wanted, lowest), dose, allowed, rules)) : dose;
}
