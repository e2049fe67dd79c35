import { NO_PROGRESS, type Progress } from '../../../rehearsal/index.ts';
import { keptProgress } from '../../debrief/progress/kept.ts';

/** What the progress panel keeps, for reading only; what cannot be read is that panel's to say. */
export function progressNow(): Progress {
  const kept = keptProgress();
  return kept.kind === 'progress' ? kept.progress : NO_PROGRESS;
}
