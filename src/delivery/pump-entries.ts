import type { Case, Entry, EntryKind } from '../case/index.ts';

/** Entries that change what the pump is told to do. */
export type ProgramEntry = Extract<
  Entry,
  { kind: 'implant' | 'pump_stop' | 'prescription' | 'priming_bolus' | 'single_bolus' }
>;
/** Entries that change what pump and line hold. */
export type ContentEntry = Extract<Entry, { kind: 'implant' | 'refill' }>;

/**
 * What happens first when several entries stand at one second: the pump is there before it is filled, full before
 * it runs, running before it gives a bolus. A stop and a prescription at one second: the prescription stands.
 */
const FIRST_TO_LAST: readonly EntryKind[] = [
  'implant',
  'refill',
  'pump_stop',
  'prescription',
  'priming_bolus',
  'single_bolus',
];

function rank(entry: Entry): number {
  return FIRST_TO_LAST.indexOf(entry.kind);
}

function sorted<E extends Entry>(entries: readonly E[]): readonly E[] {
  return [...entries].sort((a, b) => a.at_s - b.at_s || rank(a) - rank(b) || a.id - b.id);
}

function isContentEntry(entry: Entry): entry is ContentEntry {
  return entry.kind === 'implant' || entry.kind === 'refill';
}

function isProgramEntry(entry: Entry): entry is ProgramEntry {
  return rank(entry) >= 0 && entry.kind !== 'refill';
}

/** By time, then by what happens first, then by id; the order in which the log lists them never matters. */
export function programEntries(document: Case): readonly ProgramEntry[] {
  return sorted(document.log.filter(isProgramEntry));
}

/** As `programEntries`. */
export function contentEntries(document: Case): readonly ContentEntry[] {
  return sorted(document.log.filter(isContentEntry));
}
