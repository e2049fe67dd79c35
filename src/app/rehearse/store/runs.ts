import type { Problem } from '../../../problem/index.ts';
import { type Run, readRun, writeRun } from '../../../rehearsal/index.ts';

/** Runs that are being lived, one entry each, so that two of them in two tabs never touch each other. */
export const OPEN = 'itb-rehearsal-open/';
/** Runs that came to their end; the last of them stay for their debrief. */
export const DONE = 'itb-rehearsal-done/';
const MOST_DONE = 20;

export type Place = typeof OPEN | typeof DONE;

/** What storage has under one key. A text that is no run stays where it is until the learner says otherwise. */
export type Stored =
  | { readonly kind: 'run'; readonly key: string; readonly run: Run }
  | {
      readonly kind: 'broken';
      readonly key: string;
      readonly text: string;
      readonly problems: readonly Problem[];
    };

export type Kept = 'kept' | 'full' | 'closed';

/** The runs at a place, the youngest first; nothing where storage is closed. */
export function storedRuns(place: Place): readonly Stored[] {
  const found = keysOf(place).flatMap((key) => {
    const stored = storedAt(key);
    return stored === undefined ? [] : [stored];
  });
  return found.sort((one, other) => (begun(one) < begun(other) ? 1 : -1));
}

export function storedRun(place: Place, id: string): Stored | undefined {
  return storedAt(place + id);
}

function storedAt(key: string): Stored | undefined {
  const text = textAt(key);
  if (text === undefined) return undefined;
  const read = readRun(text);
  return read.ok
    ? { kind: 'run', key, run: read.value }
    : { kind: 'broken', key, text, problems: read.problems };
}

export function keep(run: Run): Kept {
  return write(OPEN + run.id, writeRun(run));
}

/** It has ended: it leaves the open ones once it is kept among the others. */
export function finish(run: Run): Kept {
  const kept = write(DONE + run.id, writeRun(run));
  if (kept === 'kept') remove(OPEN + run.id);
  for (const old of storedRuns(DONE)
    .filter(({ kind }) => kind === 'run')
    .slice(MOST_DONE)) {
    remove(old.key);
  }
  return kept;
}

export function remove(key: string) {
  try {
    localStorage.removeItem(key);
  } catch {
    // Closed storage holds nothing to remove.
  }
}

function write(key: string, text: string): Kept {
  try {
    localStorage.setItem(key, text);
    return 'kept';
  } catch {
    return canRead() ? 'full' : 'closed';
  }
}

function canRead(): boolean {
  try {
    localStorage.getItem(OPEN);
    return true;
  } catch {
    return false;
  }
}

function textAt(key: string): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

function keysOf(place: Place): readonly string[] {
  try {
    return Array.from({ length: localStorage.length }, (_, index) => localStorage.key(index)).flatMap(
      (key) => (key?.startsWith(place) ? [key] : []),
    );
  } catch {
    return [];
  }
}

const begun = (stored: Stored) => (stored.kind === 'run' ? stored.run.began : '');
