import { type Case, type Entry, type Prescription, sortedLog } from '../../case/index.ts';

type PrescriptionEntry = Extract<Entry, { kind: 'prescription' }>;

/** What tells the pump what to do at a time. */
export type Holding =
  | { readonly kind: 'no_pump' }
  | {
      /** An entry of the log; of the history; or none, so that the pump runs at the minimum rate of the shelf. */
      readonly kind: 'entry' | 'history' | 'shelf';
      readonly entry: PrescriptionEntry | undefined;
      readonly prescription: Prescription;
      /** When the pump was stopped after the order, if it was. */
      readonly stopped_s: number | undefined;
    };

/** The prescription that holds at `at_s`: the last at or before. */
export function holdingAt(plan: Case, at_s: number): Holding {
  let pump: number | undefined = plan.history.prescription === undefined ? undefined : 0;
  let entry: PrescriptionEntry | undefined;
  let stopped_s: number | undefined;
  for (const each of sortedLog(plan)) {
    if (each.at_s > at_s) break;
    if (each.kind === 'implant') pump = each.at_s;
    else if (each.kind === 'pump_stop') stopped_s = each.at_s;
    else if (each.kind === 'prescription') {
      entry = each;
      stopped_s = undefined;
    }
  }
  if (entry !== undefined) return { kind: 'entry', entry, prescription: entry.prescription, stopped_s };
  if (pump === undefined) return { kind: 'no_pump' };
  const old = plan.history.prescription;
  if (old !== undefined) return { kind: 'history', entry, prescription: old, stopped_s };
  const { concentration_mcg_mL } = plan.device;
  return {
    kind: 'shelf',
    entry,
    prescription: { concentration_mcg_mL, mode: { kind: 'minimum_rate' } },
    stopped_s,
  };
}

/** The next order after `at_s`, s; Infinity when there is none. */
export function nextOrder_s(plan: Case, at_s: number): number {
  const next = sortedLog(plan).find(
    (each) => each.at_s > at_s && (each.kind === 'prescription' || each.kind === 'pump_stop'),
  );
  return next?.at_s ?? Number.POSITIVE_INFINITY;
}
