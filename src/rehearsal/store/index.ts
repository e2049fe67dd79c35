/** The door of store: runs and progress as text, attempts, and the record that can be printed. */
export { attemptOf } from './attempt.ts';
export { mergeProgress, NO_PROGRESS, readProgress, withAttempt, writeProgress } from './progress.ts';
export { type RecordSection, recordOf, recordText } from './record.ts';
export { type RunRead, readRun, readRunAnyhow, writeRun } from './run.ts';
