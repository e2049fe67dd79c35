import type { Entry, EntryKind } from './case.ts';

/**
 * What happens first when several entries stand at one second: the pump is there before it is filled, full before
 * it runs, running before it gives a bolus, and the regimen of tablets is set before one is taken. A noxious trigger is
 * there before somebody looks, found before it is treated, and all that comes before any order.
 *
 * A pump stop and a prescription share a rank: of two such orders in one second the one with the higher id, the one
 * entered later, comes last and stands. A single bolus comes after both, whatever its id; when the stop stands, the
 * check of the Case refuses the bolus, because the pump would never give it.
 */
const RANK: Readonly<Record<EntryKind, number>> = {
  trigger: 0,
  check: 1,
  trigger_treated: 2,
  implant: 3,
  refill: 4,
  pump_stop: 5,
  prescription: 5,
  priming_bolus: 6,
  single_bolus: 7,
  oral_regimen: 8,
  oral_dose: 9,
  lumbar_bolus: 10,
  other_treatment: 11,
};

/**
 * Entries in the order in which they happen: by time, then by what happens first within a second, then by id. The
 * order in which the log lists them never matters. The checks, the log that users see and the pump all follow it.
 */
export function inOrder<E extends Entry>(entries: readonly E[]): readonly E[] {
  return [...entries].sort((a, b) => a.at_s - b.at_s || RANK[a.kind] - RANK[b.kind] || a.id - b.id);
}
