import { actionNamed } from '../case/catalogue/index.ts';
import type { Case, Pump } from '../case/index.ts';
import { onsetsOf, runsWith } from './faults/at-work.ts';
import type { FaultRun } from './faults/fault-run.ts';
import { presenceAt } from './faults/presence.ts';
import type { Programming } from './faults/told.ts';
import { type Fill, fillsOf } from './fills.ts';
import { treatmentEntries } from './pump-entries.ts';

/** What changes at one second in the reservoir. `missed`: drug was used up that a refill should have replaced. */
export type ReservoirEvent =
  | { readonly kind: 'explant' | 'implant' | 'emptied'; readonly at_s: number }
  | { readonly kind: 'missed'; readonly at_s: number; readonly left_mL: number }
  | Fill;

/** Of one second: the old pump comes out before a new one goes in, and it is emptied before it is filled. */
const RANK: Readonly<Record<ReservoirEvent['kind'], number>> = {
  explant: 0,
  implant: 1,
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
  const events: ReservoirEvent[] = [
    ...fillsOf(document, pump, runs, programming),
    ...pumpChanges(document, runs),
  ];
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
