/** The door of titration: dosing rules as data, what they say of a plan, and a minimal clinician who follows them. */

export { automaticDefaults } from './automatic/defaults.ts';
export { automaticPlan } from './automatic/plan.ts';
export { type Decision, nextDose, startingDose } from './clinician.ts';
export * from './day/index.ts';
export { checkDoseCourses, DOSE_COURSES, type DoseCourse } from './dose-courses.ts';
export { checkGoals, goalsOf, standsOnTone } from './goals/defaults.ts';
export { type GoalResult, goalResults, type Mean, resultOf, windowOf } from './goals/results.ts';
export type { Goal, Observation } from './observation.ts';
export { observe } from './observe/observe.ts';
export type { Observed } from './observe/observed.ts';
export type { ScreeningSheet } from './observe/sheet.ts';
export type { Look } from './observe/sheet-of.ts';
export { type SheetOptions, sheetOf } from './observe/sheet-of.ts';
export type { Practice } from './practice.ts';
export { checkPractice, checkPracticeFile, PRACTICE } from './practice-file.ts';
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
export type { AutomaticOptions } from './suggest/automatic-options.ts';
export type { SuggestOptions } from './suggest/chart.ts';
export { checkSuggest } from './suggest/numbers.ts';
export { hurtBy } from './suggest/screening.ts';
export { suggest } from './suggest/suggest.ts';
export { SUGGESTED, type Suggested, type Suggestion, type SuggestionReason } from './suggest/suggestion.ts';
export { checkSuggestWords } from './suggest/words.ts';
export * from './upkeep/index.ts';
