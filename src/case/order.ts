import type { Entry, EntryKind } from './case.ts';

/**
 * What happens first when several entries stand at one second: the pump is there before it is filled, full before
 * it runs, running before it gives a bolus, and the regimen of tablets is set before one is taken. A noxious trigger or
 * an illness is there before somebody looks, found before it is treated, and all that comes before any order.
 *
 * A fault needs the pump that it breaks and is there before the refill or the prescription that it spoils; one that ends
 * makes room for the same one to begin again. Whoever examines finds the fault of the same second and sees pump and
 * programmer as they were before the orders of that second. What is ended, then what is done, follows the examination and
 * comes before the orders: a reservoir is emptied before it is filled, a line is opened before it is primed, fluid is
 * drained before a lumbar bolus is given.
 *
 * A pump stop and a prescription share a rank: of two such orders in one second the one with the higher id, the one
 * entered later, comes last and stands. A single bolus comes after both, whatever its id; when the stop stands, the
 * check of the Case refuses the bolus, because the pump would never give it.
 */
const RANK: Readonly<Record<EntryKind, number>> = {
  trigger: 0,
  illness: 0,
  check: 1,
  trigger_treated: 2,
  illness_ends: 2,
  implant: 3,
  fault_ends: 4,
  fault: 5,
  examination: 6,
  treatment_ends: 7,
  treatment: 8,
  refill: 9,
  pump_stop: 10,
  prescription: 10,
  priming_bolus: 11,
  single_bolus: 12,
  oral_regimen: 13,
  oral_dose: 14,
  lumbar_bolus: 15,
  other_treatment: 16,
};

/**
 * Entries in the order in which they happen: by time, then by what happens first within a second, then by id. The
 * order in which the log lists them never matters. The checks, the log that users see and the pump all follow it.
 */
export function inOrder<E extends Entry>(entries: readonly E[]): readonly E[] {
  return [...entries].sort((a, b) => a.at_s - b.at_s || RANK[a.kind] - RANK[b.kind] || a.id - b.id);
}
