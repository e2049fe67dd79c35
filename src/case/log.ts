import { bad, type Checked } from '../problem/index.ts';
import type { Case, Entry } from './case.ts';
import { inOrder } from './order.ts';
import { checkCase } from './read.ts';

type WithoutId<E> = E extends unknown ? Omit<E, 'id'> : never;
/** An entry that has no id yet. */
export type NewEntry = WithoutId<Entry>;

/** The log in the order in which it happens, as `order.ts` says. */
export function sortedLog(document: Case): readonly Entry[] {
  return inOrder(document.log);
}

/** The case with one more entry, whose id is one more than the highest. */
export function addEntry(document: Case, entry: NewEntry): Checked<Case> {
  const id = 1 + document.log.reduce((highest, each) => Math.max(highest, each.id), 0);
  return checkCase({ ...document, log: [...document.log, { ...entry, id }] });
}

/** The case with another entry under the same id. */
export function replaceEntry(document: Case, id: number, entry: NewEntry): Checked<Case> {
  return withEntry(document, id, () => [{ ...entry, id }]);
}

export function removeEntry(document: Case, id: number): Checked<Case> {
  return withEntry(document, id, () => []);
}

function withEntry(document: Case, id: number, change: () => readonly object[]): Checked<Case> {
  if (!document.log.some((entry) => entry.id === id)) {
    return bad({
      path: 'log',
      code: 'log.no-such-entry',
      message: `The log has no entry ${id}.`,
      mend: `Choose one of its ${document.log.length} entries.`,
    });
  }
  return checkCase({
    ...document,
    log: document.log.flatMap((entry) => (entry.id === id ? change() : [entry])),
  });
}
