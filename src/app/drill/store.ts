import { type Progress, readProgress, writeProgress } from '../../drill/index.ts';
import type { Problem } from '../../problem/index.ts';

export const PROGRESS_KEY = 'itb-drill-progress';

/** What the browser's storage has. `broken` is a text that is no progress; it is kept until the learner says otherwise. */
export type Stored =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'progress'; readonly progress: Progress }
  | { readonly kind: 'broken'; readonly text: string; readonly problems: readonly Problem[] }
  | { readonly kind: 'closed' };

export function stored(): Stored {
  try {
    const text = localStorage.getItem(PROGRESS_KEY);
    return text === null ? { kind: 'nothing' } : understood(text);
  } catch {
    return { kind: 'closed' };
  }
}

/** Whether it could be kept: storage may be forbidden or full. */
export function keep(progress: Progress): boolean {
  try {
    localStorage.setItem(PROGRESS_KEY, writeProgress(progress));
    return true;
  } catch {
    return false;
  }
}

/** Tells what another tab of the browser kept. Returns what ends the listening. */
export function onOtherTab(news: (stored: Stored) => void): () => void {
  const listen = ({ key, newValue }: StorageEvent) => {
    if (key === PROGRESS_KEY && newValue !== null) news(understood(newValue));
  };
  addEventListener('storage', listen);
  return () => removeEventListener('storage', listen);
}

function understood(text: string): Stored {
  const read = readProgress(text);
  return read.ok
    ? { kind: 'progress', progress: read.value }
    : { kind: 'broken', text, problems: read.problems };
}
