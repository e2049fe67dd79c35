import { type Case, type Entry, isProgramEntry, type ProgramEntry, sortedLog } from '../case/index.ts';

/** Entries that change what pump and line hold. */
export type ContentEntry = Extract<Entry, { kind: 'implant' | 'refill' }>;

function isContentEntry(entry: Entry): entry is ContentEntry {
  return entry.kind === 'implant' || entry.kind === 'refill';
}

/** In the order of the log, which the checks of the Case follow too. */
export function programEntries(document: Case): readonly ProgramEntry[] {
  return sortedLog(document).filter(isProgramEntry);
}

/** As `programEntries`. */
export function contentEntries(document: Case): readonly ContentEntry[] {
  return sortedLog(document).filter(isContentEntry);
}
