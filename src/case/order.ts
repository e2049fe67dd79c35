import type { EntryFrame } from './case.ts';

/** Entries in the order in which they happen: by time, then by id, both as numbers. */
export function inOrder<E extends EntryFrame>(entries: readonly E[]): readonly E[] {
  return [...entries].sort((a, b) => a.at_s - b.at_s || a.id - b.id);
}
