import { NO_PROGRESS, type Progress, readProgress } from '../../../rehearsal/index.ts';

const PROGRESS_KEY = 'itb-rehearsal-progress';

/** What the progress panel keeps, for reading only; what cannot be read is that panel's to say. */
export function progressNow(): Progress {
  try {
    const text = localStorage.getItem(PROGRESS_KEY);
    if (text === null) return NO_PROGRESS;
    const read = readProgress(text);
    return read.ok ? read.value : NO_PROGRESS;
  } catch {
    return NO_PROGRESS;
  }
}
