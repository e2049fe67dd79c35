/**
 * What a field of a Case may hold. Grade of every number here: assumption. They are sanity limits: wide enough for
 * every patient and every mistake worth teaching, narrow enough to catch a slipped digit or a wrong unit. None is
 * a dosing rule.
 */
export interface Limit {
  readonly min: number;
  readonly max: number;
  /** As it stands after a number in a sentence. */
  readonly unit: string;
  /** Ends "..., because". */
  readonly why: string;
  /** True when `min` itself is refused. */
  readonly above?: true;
  /** True when only whole numbers are meant. */
  readonly whole?: true;
}

const MOST_DAYS = 3650;
const DAY_S = 86_400;
const LARGEST_FLOW_AT_STRONGEST = 100_000;

export const LIMITS = {
  age_years: { min: 0, max: 120, unit: 'years', why: 'nobody is older' },
  weight_kg: { min: 3, max: 250, unit: 'kg', why: 'the model is not meant for a smaller or larger body' },
  kidney_function: {
    min: 0.05,
    max: 1.5,
    unit: '(share of normal)',
    why: '1 is normal, and with no kidney function at all the drug would never leave',
  },
  tone: { min: 1, max: 5, unit: '(Ashworth, 1 is normal tone)', why: 'the scale runs from 1 to 5' },
  spasm: { min: 0, max: 4, unit: '(Penn spasm frequency)', why: 'the scale runs from 0 to 4' },
  sensitivity: {
    min: 0.1,
    max: 10,
    unit: '(1 is typical)',
    why: 'ten times more or less sensitive than typical is the farthest worth teaching',
  },
  pump_accuracy: {
    min: -0.9,
    max: 0.9,
    unit: '(share fast or slow, 0 is exact)',
    why: 'it is a share of the programmed flow',
  },
  contracture: {
    min: 0,
    max: 0.9,
    unit: '(share of stiffness that is shortened tissue)',
    why: 'with more, no stiffness would be left for the drug to act on',
  },
  tone_reliance: {
    min: 0,
    max: 1,
    unit: '(share of standing that rests on tone)',
    why: '0 stands without tone and 1 cannot stand without',
  },
  clonus: { min: 0, max: 3, unit: '(clonus, 3 is sustained)', why: 'the scale runs from 0 to 3' },
  catheter_length_cm: { min: 10, max: 120, unit: 'cm', why: 'implanted catheters are about 60 to 90 cm' },
  concentration_mcg_mL: {
    min: 25,
    max: 4000,
    unit: 'mcg/mL',
    why: 'the strengths sold are 50 to 2,000, and half or double one of them is a mistake worth teaching',
  },
  refill_mcg_mL: {
    min: 0,
    max: 4000,
    unit: 'mcg/mL',
    why: 'a refill is saline (0) or up to twice the strongest sold, a mistake worth teaching',
  },
  reservoir_volume_mL: { min: 0, max: 100, unit: 'mL', why: 'no reservoir is larger' },
  history_days: { min: 0, max: MOST_DAYS, unit: 'days', why: 'ten years are enough to reach a steady state' },
  regimen_dose_mg: {
    min: 0,
    max: 300,
    unit: 'mg',
    above: true,
    why: 'more is not a regimen but an overdose',
  },
  regimen_total_mg: { min: 0, max: 300, unit: 'mg/day', why: 'more is not a regimen but an overdose' },
  oral_dose_mg: {
    min: 0,
    max: 2500,
    unit: 'mg',
    above: true,
    why: 'single overdoses are taught up to there',
  },
  lumbar_bolus_mcg: {
    min: 0,
    max: 20_000,
    unit: 'mcg',
    above: true,
    why: 'a syringe of 10 mL at 2,000 mcg/mL holds no more',
  },
  dose_mcg_day: {
    min: 0,
    max: LARGEST_FLOW_AT_STRONGEST,
    unit: 'mcg/day',
    why: 'no pump can deliver more at any concentration',
  },
  rate_mcg_h: {
    min: 0,
    max: LARGEST_FLOW_AT_STRONGEST / 24,
    unit: 'mcg/h',
    why: 'no pump can deliver more at any concentration',
  },
  pump_bolus_mcg: {
    min: 0,
    max: LARGEST_FLOW_AT_STRONGEST,
    unit: 'mcg',
    above: true,
    why: 'no pump can deliver more in a day at any concentration',
  },
  bolus_minutes: { min: 0, max: 1440, unit: 'minutes', above: true, why: 'a bolus ends within a day' },
  priming_volume_mL: {
    min: 0,
    max: 2,
    unit: 'mL',
    above: true,
    why: 'tubing and the longest catheter together hold less than 0.5 mL, and a double prime less than 1',
  },
  trigger_strength: {
    min: 0,
    max: 1,
    unit: '(0 none, 1 as strong as can be)',
    why: 'it is a share of the strongest stimulus',
  },
  severity: {
    min: 0,
    max: 1,
    unit: '(0 the mildest, 1 the worst)',
    why: 'it runs from the mildest to the worst form of a fault',
  },
  illness_strength: {
    min: 0,
    max: 1,
    unit: '(0 the mildest, 1 the worst)',
    why: 'it runs from the mildest to the worst form of an illness',
  },
  treatment_amount: {
    min: 0,
    max: 100_000,
    unit: '',
    above: true,
    why: 'no dose or setting of any treatment is larger',
  },
  goal_percent: { min: 0, max: 100, unit: '%', why: 'abilities are shown from 0 to 100 %' },
  refill_volume_mL: { min: 0, max: 100, unit: 'mL', above: true, why: 'no reservoir is larger' },
  id: { min: 1, max: 1e9, unit: '', whole: true, why: 'ids count entries' },
  at_s: {
    min: 0,
    max: MOST_DAYS * DAY_S,
    unit: 's',
    whole: true,
    why: 'a case starts at second 0 and lasts at most ten years',
  },
} as const satisfies Readonly<Record<string, Limit>>;

export const LONGEST_KEY = 60;
export const MOST_ENTRIES = 20_000;
export const MOST_TIMES_A_DAY = 48;
export const LONGEST_TITLE = 200;
export const LONGEST_ABOUT = 600;
export const LONGEST_NOTE = 300;
export const LONGEST_GOAL_TITLE = 80;
export const MOST_GOALS = 12;
/** Of the text of a case file. */
export const MOST_CHARACTERS = 1_000_000;
export const DEEPEST_NESTING = 32;
/** A text of MOST_CHARACTERS cannot hold more. */
export const MOST_VALUES = 500_000;

export function allows({ min, max, above, whole }: Limit, value: number): boolean {
  if (whole === true && !Number.isSafeInteger(value)) return false;
  return value <= max && (above === true ? value > min : value >= min);
}
