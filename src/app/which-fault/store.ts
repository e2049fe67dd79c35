import { NO_RUNS, type Runs, readRuns, writeRuns } from '../../diagnosis/index.ts';

export const RUNS_KEY = 'itb-which-fault-runs';

/** `broken`: a text that is no list of runs; it is not written over until the learner says so. */
export type Stored =
  | { readonly kind: 'runs'; readonly runs: Runs }
  | { readonly kind: 'broken' }
  | { readonly kind: 'closed' };

export function storedRuns(): Stored {
  try {
    const text = localStorage.getItem(RUNS_KEY);
    if (text === null) return { kind: 'runs', runs: NO_RUNS };
    const read = readRuns(text);
    return read.ok ? { kind: 'runs', runs: read.value } : { kind: 'broken' };
  } catch {
    return { kind: 'closed' };
  }
}

/** Whether it could be kept: storage may be forbidden or full. */
export function keepRuns(runs: Runs): boolean {
  try {
    localStorage.setItem(RUNS_KEY, writeRuns(runs));
    return true;
  } catch {
    return false;
  }
}
