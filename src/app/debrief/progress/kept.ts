import { type Signal, signal } from '@preact/signals';
import type { Problem } from '../../../problem/index.ts';
import {
  type Attempt,
  NO_PROGRESS,
  type Progress,
  readProgress,
  withAttempt,
  writeProgress,
} from '../../../rehearsal/index.ts';

export const PROGRESS_KEY = 'itb-rehearsal-progress';

/** What the browser's storage has. `broken` is a text that is no progress; it is kept until the learner says otherwise. */
export type Kept =
  | { readonly kind: 'progress'; readonly progress: Progress }
  | { readonly kind: 'broken'; readonly text: string; readonly problems: readonly Problem[] }
  | { readonly kind: 'closed' };

export function keptProgress(): Kept {
  try {
    return understood(localStorage.getItem(PROGRESS_KEY));
  } catch {
    return { kind: 'closed' };
  }
}

/** Whether it could be kept: storage may be forbidden or full. */
export function keepProgress(progress: Progress): boolean {
  try {
    localStorage.setItem(PROGRESS_KEY, writeProgress(progress));
    return true;
  } catch {
    return false;
  }
}

/** Remembers an attempt, the same id once; false when nothing could be written or something broken lies there. */
export function recordAttempt(attempt: Attempt): boolean {
  const kept = keptProgress();
  if (kept.kind !== 'progress') return false;
  if (kept.progress.attempts.some(({ id }) => id === attempt.id)) return true;
  return keepProgress(withAttempt(kept.progress, attempt));
}

/** What the learner wrote later goes to the attempt that is there already. */
export function recordAnswers(id: string, answers: readonly string[]) {
  const kept = keptProgress();
  if (kept.kind !== 'progress') return;
  const attempt = kept.progress.attempts.find((each) => each.id === id);
  if (attempt !== undefined) keepProgress(withAttempt(kept.progress, { ...attempt, answers }));
}

/** The stored progress as a signal that follows other tabs; `stop` ends the listening. */
export function followProgress(): { readonly kept: Signal<Kept>; stop(): void } {
  const kept = signal(keptProgress());
  const listen = ({ key, newValue }: StorageEvent) => {
    if (key === PROGRESS_KEY || key === null) kept.value = understood(newValue);
  };
  addEventListener('storage', listen);
  return { kept, stop: () => removeEventListener('storage', listen) };
}

function understood(text: string | null): Kept {
  if (text === null) return { kind: 'progress', progress: NO_PROGRESS };
  const read = readProgress(text);
  return read.ok
    ? { kind: 'progress', progress: read.value }
    : { kind: 'broken', text, problems: read.problems };
}
