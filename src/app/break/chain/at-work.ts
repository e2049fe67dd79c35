import type { Case, Fault, FaultPlace } from '../../../case/index.ts';
import { sortedLog } from '../../../case/index.ts';
import type { FaultEntry } from '../host.ts';

/** When a fault of the log is mended, or `undefined` while it is not. */
export function mended_s(document: Case, { id, fault, at_s }: FaultEntry): number | undefined {
  const log = sortedLog(document);
  const begins = log.findIndex((entry) => entry.id === id);
  return log
    .slice(begins + 1)
    .find((entry) => entry.kind === 'fault_ends' && entry.fault === fault && entry.at_s >= at_s)?.at_s;
}

/** Faults that have begun and are not mended at a second. */
export function atWork(document: Case, faults: readonly FaultEntry[], now_s: number): readonly FaultEntry[] {
  return faults.filter((entry) => {
    const end_s = mended_s(document, entry);
    return entry.at_s <= now_s && (end_s === undefined || end_s > now_s);
  });
}

/** Where something is broken at a second. */
export function brokenPlaces(
  document: Case,
  faults: readonly FaultEntry[],
  library: ReadonlyMap<string, Fault>,
  now_s: number,
): ReadonlySet<FaultPlace> {
  return new Set(atWork(document, faults, now_s).flatMap(({ fault }) => library.get(fault)?.place ?? []));
}
