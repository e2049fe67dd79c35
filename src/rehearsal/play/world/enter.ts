import { addEntry, type Case, type NewEntry } from '../../../case/index.ts';
import type { Problem } from '../../../problem/index.ts';
import { type Checked, good } from '../../../problem/index.ts';
import { after } from '../body/past.ts';
import type { World } from './world.ts';

/** The Case with these entries; all that is wrong with the first that it refuses. */
export function withEntries(document: Case, entries: readonly NewEntry[]): Checked<Case> {
  let grown = document;
  for (const entry of entries) {
    const next = addEntry(grown, entry);
    if (!next.ok) return next;
    grown = next.value;
  }
  return good(grown);
}

/** Adds to the Case what happens from now on. What it refuses is left out, and returned. */
export function enter(world: World, entries: readonly NewEntry[]): readonly Problem[] {
  const refused: Problem[] = [];
  let grown = world.document;
  for (const entry of entries) {
    const next = addEntry(grown, { ...entry, at_s: Math.max(entry.at_s, world.now_s) });
    if (next.ok) grown = next.value;
    else refused.push(...next.problems);
  }
  become(world, grown);
  return refused;
}

/** Another Case from now on; what has been stays as it was. */
export function become(world: World, document: Case): void {
  if (document === world.document) return;
  world.document = document;
  world.past = after(world.past, document, world.now_s);
}
