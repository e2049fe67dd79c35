import type { Case, Prescription, ProgramEntry } from '../../case/index.ts';

/** The prescription that runs before or at a second; undefined without a pump, while stopped and on the shelf. */
export function inForce(
  { history }: Case,
  entries: readonly ProgramEntry[],
  covers: (entry: ProgramEntry) => boolean,
): Prescription | undefined {
  const last = entries.findLast((entry) => covers(entry) && SETS_MODE.includes(entry.kind));
  if (last === undefined) return history.prescription;
  return last.kind === 'prescription' ? last.prescription : undefined;
}

const SETS_MODE: readonly ProgramEntry['kind'][] = ['implant', 'pump_stop', 'prescription'];

/** Whether an entry between two seconds, the last included, gives the pump another order. */
export function reordered(entries: readonly ProgramEntry[], after_s: number, to_s: number): boolean {
  return entries.some(({ kind, at_s }) => at_s > after_s && at_s <= to_s && SETS_MODE.includes(kind));
}
