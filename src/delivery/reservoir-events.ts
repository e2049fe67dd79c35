import { actionNamed } from '../case/catalogue/index.ts';
import type { Case, Pump } from '../case/index.ts';
import { onsetsOf, runsWith } from './faults/at-work.ts';
import type { FaultRun } from './faults/fault-run.ts';
import { presenceAt } from './faults/presence.ts';
import type { Programming } from './faults/told.ts';
import { type Fill, fillsOf } from './fills.ts';
import { treatmentEntries } from './pump-entries.ts';

/** A pump comes filled: in place of none (`implant`), or of the one that is there (`exchange`). */
export interface NewPump {
  readonly kind: 'implant' | 'exchange';
  readonly at_s: number;
  readonly volume_mL: number;
  readonly concentration_mcg_mL: number;
}

/** What changes at one second in the reservoir. `missed`: drug was used up that a refill should have replaced. */
export type ReservoirEvent =
  | { readonly kind: 'explant' | 'emptied'; readonly at_s: number }
  | NewPump
  | { readonly kind: 'missed'; readonly at_s: number; readonly left_mL: number }
  | Fill;

/** Of one second: the old pump comes out before a new one goes in, and it is emptied before it is filled. */
const RANK: Readonly<Record<ReservoirEvent['kind'], number>> = {
  explant: 0,
  implant: 1,
  exchange: 1,
  missed: 2,
  emptied: 3,
  fill: 4,
};

/** In the order in which they happen. */
export function reservoirEvents(
  document: Case,
  pump: Pump,
  runs: readonly FaultRun[],
  programming: Programming,
): readonly ReservoirEvent[] {
  const fills = fillsOf(document, pump, runs, programming);
  const events: ReservoirEvent[] = [...fills, ...newPumps(document, pump, runs, fills)];
  for (const { at_s } of onsetsOf(runs, ['explant'])) events.push({ kind: 'explant', at_s });
  for (const { at_s, effect } of onsetsOf(runs, ['refill_missed'])) {
    events.push({ kind: 'missed', at_s, left_mL: effect.left_mL.most });
  }
  const flips = runsWith(runs, ['flipped']);
  for (const entry of treatmentEntries(document)) {
    const { at_s } = entry;
    if (flips.some((run) => presenceAt(run, at_s).presence > 0)) continue;
    const empties = actionNamed(entry.action)?.effects.some(({ kind }) => kind === 'empties_reservoir');
    if (empties) events.push({ kind: 'emptied', at_s });
  }
  return events.sort((a, b) => a.at_s - b.at_s || RANK[a.kind] - RANK[b.kind]);
}

/**
 * An implant that the log orders brings what the device says. Surgery that puts a new pump in place of a broken one
 * brings it full of the drug that was last ordered, whatever the old one held.
 */
function newPumps(
  document: Case,
  pump: Pump,
  runs: readonly FaultRun[],
  fills: readonly Fill[],
): readonly NewPump[] {
  const { device } = document;
  const { concentration_mcg_mL, reservoir_volume_mL } = device;
  const shelf = { kind: 'implant', volume_mL: reservoir_volume_mL, concentration_mcg_mL } as const;
  const ordered = document.log
    .filter(({ kind }) => kind === 'implant')
    .map(({ at_s }) => ({ ...shelf, at_s }));
  const labelled = [
    ...ordered,
    ...fills.map(({ at_s, label_mcg_mL }) => ({ at_s, concentration_mcg_mL: label_mcg_mL })),
  ].sort((a, b) => a.at_s - b.at_s);
  const full = (kind: NewPump['kind'], at_s: number): NewPump => {
    const last = labelled.findLast((each) => each.at_s < at_s) ?? device;
    return { kind, at_s, volume_mL: pump.capacity_mL, concentration_mcg_mL: last.concentration_mcg_mL };
  };
  const implants = pumpChanges(document, runs).filter(({ kind }) => kind === 'implant');
  const comes = new Map<number, NewPump>(
    exchangeSeconds(document).map((at_s) => [at_s, full('exchange', at_s)]),
  );
  for (const { at_s } of implants) comes.set(at_s, full('implant', at_s));
  for (const each of ordered) comes.set(each.at_s, each);
  return [...comes.values()];
}

/** Seconds at which somebody operates on the pump: it is taken out and a new one put in its place. */
export function exchangeSeconds(document: Case): readonly number[] {
  return treatmentEntries(document)
    .filter(({ action }) =>
      actionNamed(action)?.effects.some(
        (effect) => effect.kind === 'mends' && effect.places.includes('pump'),
      ),
    )
    .map(({ at_s }) => at_s);
}

/** Where a pump comes, with its catheter, or goes: by the log, by an explant, and by what mends that. */
export function pumpChanges(
  document: Case,
  runs: readonly FaultRun[],
): readonly { readonly kind: 'explant' | 'implant'; readonly at_s: number }[] {
  const implants_s = new Set<number>();
  for (const { kind, at_s } of document.log) if (kind === 'implant') implants_s.add(at_s);
  const explants = onsetsOf(runs, ['explant']);
  for (const { to_s } of explants) {
    const stays_out = to_s === Number.POSITIVE_INFINITY || explants.some(({ at_s }) => at_s === to_s);
    if (!stays_out) implants_s.add(to_s);
  }
  return [
    ...explants.map(({ at_s }) => ({ kind: 'explant' as const, at_s })),
    ...[...implants_s].map((at_s) => ({ kind: 'implant' as const, at_s })),
  ].sort((a, b) => a.at_s - b.at_s || (a.kind < b.kind ? -1 : 1));
}
