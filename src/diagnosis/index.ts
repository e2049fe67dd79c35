/** The door of diagnosis: which fault is it, and the bedside card. */

export { type Candidate, candidatesOf } from './candidates.ts';
export { type BedsideCard, checkBedsideCard } from './card/index.ts';
export { CHARTED, type Chart, type Charted, type ChartRow } from './chart.ts';
export type { Longer, Skipped } from './compare.ts';
export {
  type Answer,
  type Debrief,
  debriefOf,
  type PathStep,
  type Prepared,
  prepare,
} from './debrief.ts';
export { COMPLAINTS, type Complaint, checkDiagnosis, FLAGS, type Flag, type HistoryLine } from './file.ts';
export type { Detail } from './findings.ts';
export type { Likelihood } from './likelihood.ts';
export type { Meant } from './meant.ts';
export {
  choicesOf,
  type Diagnosis,
  isSame,
  MECHANISMS,
  type Mechanism,
  type Place,
  wordOf,
} from './mechanism.ts';
export type { Move } from './moves.ts';
export { type Mystery, mysteryOf } from './mystery.ts';
export { IN_ORDER } from './path.ts';
export type { Run, Treatment } from './run.ts';
export {
  NO_RUNS,
  type RunRecord,
  type Runs,
  readRuns,
  type Tally,
  tallyOf,
  withRun,
  writeRuns,
} from './runs.ts';
export { brierOf } from './score.ts';
export { LOOK_min } from './shipped.ts';
export type { Story } from './story.ts';
export { choosableActions } from './treat.ts';
export { type Pending, runOf, type View, viewOf } from './view.ts';
