import { addEntry, type Case, type NewEntry } from '../../case/index.ts';
import { must } from '../../problem/index.ts';

/** The case with entries that the clinician made. Throws ProblemError should one not fit. */
export function added(document: Case, entries: readonly NewEntry[]): Case {
  return entries.reduce((plan, entry) => must(addEntry(plan, entry)), document);
}
