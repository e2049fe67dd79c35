/** What can be said of tablets in a patient: the label's adult maximum, no sourced rule, or to be avoided. */
export type OralRule = 'labelled' | 'child' | 'kidneys';

const GROWN_UP_years = 18;
/** Tablets are to be avoided below this share of normal kidney function (nephronpower-ajkd, a GFR of 30 of 100). */
const KIDNEYS_LEAST_percent = 30;

export function isAdult({ age_years }: { readonly age_years: number }): boolean {
  return age_years >= GROWN_UP_years;
}

export function oralRule(patient: { readonly age_years: number; readonly kidney_percent: number }): OralRule {
  if (!isAdult(patient)) return 'child';
  return patient.kidney_percent < KIDNEYS_LEAST_percent ? 'kidneys' : 'labelled';
}
