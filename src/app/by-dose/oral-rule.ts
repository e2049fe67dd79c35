import { COMPARISONS } from '../../case/index.ts';
import type { Settings } from '../compare/settings.ts';
import { readyPatient } from '../compare/start-with.ts';

/**
 * What can be said of tablets in a patient: the label's adult maximum, less than it (kidneys that are weak, or a
 * frail person), no sourced rule, or to be avoided.
 */
export type OralRule = 'labelled' | 'reduced' | 'frail' | 'child' | 'kidneys';

const GROWN_UP_years = 18;
/** Shares of normal kidney function: avoid tablets below the first, less from there to the second (nephronpower-ajkd). */
const KIDNEYS_LEAST_percent = 30;
const KIDNEYS_WHOLE_percent = 90;

export function isAdult({ age_years }: { readonly age_years: number }): boolean {
  return age_years >= GROWN_UP_years;
}

export interface OralFacts {
  readonly age_years: number;
  readonly kidney_percent: number;
  readonly frail: boolean;
}

export function oralRule(patient: OralFacts): OralRule {
  if (!isAdult(patient)) return 'child';
  if (patient.kidney_percent < KIDNEYS_LEAST_percent) return 'kidneys';
  if (patient.frail) return 'frail';
  return patient.kidney_percent < KIDNEYS_WHOLE_percent ? 'reduced' : 'labelled';
}

/** The facts of the patient of the settings. */
export function oralFactsOf({
  patient,
  kidney_percent,
}: Pick<Settings, 'patient' | 'kidney_percent'>): OralFacts {
  const frail = COMPARISONS.some((each) => each.patient === patient && each.frail === true);
  return { age_years: readyPatient(patient).patient.age_years, kidney_percent, frail };
}

export function oralRuleOf(settings: Pick<Settings, 'patient' | 'kidney_percent'>): OralRule {
  return oralRule(oralFactsOf(settings));
}
