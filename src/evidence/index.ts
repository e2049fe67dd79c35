/** The door of evidence: published results, what the model predicts of them, and how the two compare. */
export * from './file.ts';
export { checkFitPlan, FIT_PLAN, fitTo, thirdsOf, type Values } from './fit/index.ts';
export { type Known, readEvidence } from './read/index.ts';
export {
  compareExpected,
  type Expected,
  expectedOf,
  type PageRequest,
  readExpected,
  resultPage,
  scoresJson,
  writeExpected,
} from './report/index.ts';
export { type Score, scoreFile, type Totals, totalsOf } from './score/index.ts';
export { checkMisses } from './show/misses.ts';
export { type Simulation, simulateFile } from './simulate/simulate-file.ts';
