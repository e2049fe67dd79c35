import type { Checked } from '../../problem/index.ts';
import type { Attempt, Progress } from '../progress.ts';
import type { Run } from '../run.ts';

function missing(): never {
  throw new Error('Not there yet');
}
/** A stored run from its text; older versions are migrated, a strange one is a Problem and nothing is lost. */
export const readRun: (text: string) => Checked<Run> = missing;
export const writeRun: (run: Run) => string = missing;
export const NO_PROGRESS: Progress = { schema: 'itb-progress', version: 1, attempts: [] };
export const readProgress: (text: string) => Checked<Progress> = missing;
export const writeProgress: (progress: Progress) => string = missing;
/** Attempts of both; the same id once. */
export const mergeProgress: (one: Progress, other: Progress) => Progress = missing;
export const withAttempt: (progress: Progress, attempt: Attempt) => Progress = missing;
