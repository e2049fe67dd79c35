/** The door of titration: the label's dosing rules as data, and a minimal clinician who follows them. */
export { type Decision, nextDose, startingDose } from './clinician.ts';
export type { Goal, Observation } from './observation.ts';
export { checkTitrationRules, TITRATION_RULES, type TitrationRules } from './rules.ts';
export { type ClinicianState, type PatientKind, startOf, type Why } from './state.ts';
