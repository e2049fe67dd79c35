import { type Case, type Entry, isProgramEntry, type ProgramEntry, sortedLog } from '../case/index.ts';

/** In the order of the log, which the checks of the Case follow too. */
export function programEntries(document: Case): readonly ProgramEntry[] {
  return inTurn(document, isProgramEntry);
}

/** As `programEntries`. */
export function refillEntries(document: Case): readonly Extract<Entry, { kind: 'refill' }>[] {
  return inTurn(document, (entry) => entry.kind === 'refill');
}

/** As `programEntries`. */
export function treatmentEntries(document: Case): readonly Extract<Entry, { kind: 'treatment' }>[] {
  return inTurn(document, (entry) => entry.kind === 'treatment');
}

/** Most logs have few entries of a kind: sorting those alone is quicker. */
function inTurn<E extends Entry>(document: Case, isOne: (entry: Entry) => entry is E): readonly E[] {
  const some = document.log.filter(isOne);
  return some.length < 2 ? some : sortedLog({ ...document, log: some }).filter(isOne);
}
