export { OUTPUTS, type Output } from './outputs.ts';
export { type OpenPost, workerOrHere } from './post.ts';
export type { Answer, Asked, QuestionName } from './questions.ts';
export type { Place, Run } from './run.ts';
export { openRuns, type Runs, type Slot, type Wish } from './runs.ts';
export type { Summary } from './summary.ts';
