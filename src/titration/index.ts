/** The door of titration: dosing rules as data, what they say of a plan, and a minimal clinician who follows them. */
export { type Decision, nextDose, startingDose } from './clinician.ts';
export type { Goal, Observation } from './observation.ts';
export {
  checkRules,
  type DoorRule,
  type Finding as RuleFinding,
  type JudgeOptions,
  judge,
  kindOf,
  type Local as LocalPractice,
  type Passing,
  type Rule,
  type RuleNumber,
  type RuleVerdict,
  rulebook,
  type Source as RuleSource,
  type Subject as RuleSubject,
  sayPassing,
} from './rulebook/index.ts';
export { checkTitrationRules, TITRATION_RULES, type TitrationRules } from './rules.ts';
export { type ClinicianState, type PatientKind, startOf, type Why } from './state.ts';
