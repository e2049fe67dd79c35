import type { Case, Entry, Pump } from '../case/index.ts';
import { type AtOnset, onsetsOf, runsWith } from './faults/at-work.ts';
import type { FaultRun } from './faults/fault-run.ts';
import { inForce } from './faults/in-force.ts';
import { newStrength } from './faults/new-strength.ts';
import { presenceAt } from './faults/presence.ts';
import type { Programming } from './faults/told.ts';
import { refillEntries } from './pump-entries.ts';

/** Fluid that was injected at a refill: what went in, what went beside, and what the programmer was told of it. */
export interface Fill {
  readonly kind: 'fill';
  readonly at_s: number;
  /** The refill of the log, or the fault that stands for one. */
  readonly entry: number;
  /** Into the reservoir. */
  readonly volume_mL: number;
  /** Into the pocket. */
  readonly beside_mL: number;
  readonly concentration_mcg_mL: number;
  /** What the label of the ordered drug says. */
  readonly label_mcg_mL: number;
  readonly rinsed: boolean;
  /** What the programmer counts from here on. */
  readonly entered_mL: number;
  /** What the order wanted in the reservoir. */
  readonly ordered_mL: number;
}

const MISHAPS = ['fill_beside', 'fill_strength', 'fill_entered', 'fill_no_bridge'] as const;
type Mishap = AtOnset<(typeof MISHAPS)[number]>;

/**
 * Every fill that happens, by time and entry. A mishap meets the last refill of its second; without one it brings a full
 * refill of the drug that the programmer believes in. Refills that were entered before a missed one was are missed with
 * it; those entered later happen. Nobody fills a pump that lies on its face.
 */
export function fillsOf(
  document: Case,
  pump: Pump,
  runs: readonly FaultRun[],
  { told }: Programming,
): readonly Fill[] {
  const refills = refillEntries(document);
  if (runs.length === 0) return refills.map(asOrdered);
  const mishaps = onsetsOf(runs, MISHAPS);
  const fills = refills.filter((refill) => !isMissed(refill, runs)).map(asOrdered);
  for (const { at_s, entry } of mishaps) {
    if (fills.some((fill) => fill.at_s === at_s)) continue;
    const running = inForce(document, told, (each) => each.at_s < at_s);
    const concentration_mcg_mL = running?.concentration_mcg_mL ?? document.device.concentration_mcg_mL;
    const volume_mL = pump.capacity_mL;
    fills.push(asOrdered({ id: entry, at_s, volume_mL, concentration_mcg_mL, rinsed: true }));
  }
  for (const mishap of mishaps) {
    const last = fills.findLastIndex((fill) => fill.at_s === mishap.at_s);
    const fill = fills[last];
    if (fill !== undefined) fills[last] = spoilt(fill, mishap, document, told);
  }
  const flips = runsWith(runs, ['flipped']);
  return fills
    .filter(({ at_s }) => !flips.some((run) => presenceAt(run, at_s).presence > 0))
    .sort((a, b) => a.at_s - b.at_s || a.entry - b.entry);
}

type Refill = Extract<Entry, { kind: 'refill' }>;

function asOrdered(
  refill: Pick<Refill, 'id' | 'at_s' | 'volume_mL' | 'concentration_mcg_mL' | 'rinsed'>,
): Fill {
  const { id, at_s, volume_mL, concentration_mcg_mL, rinsed } = refill;
  return {
    kind: 'fill',
    at_s,
    entry: id,
    volume_mL,
    beside_mL: 0,
    concentration_mcg_mL,
    label_mcg_mL: concentration_mcg_mL,
    rinsed,
    entered_mL: volume_mL,
    ordered_mL: volume_mL,
  };
}

function isMissed({ at_s, id }: Refill, runs: readonly FaultRun[]): boolean {
  return runsWith(runs, ['refill_missed']).some(
    ({ from_s, to_s, entry }) => from_s <= at_s && at_s < to_s && id < entry,
  );
}

function spoilt(fill: Fill, { at_s, effect }: Mishap, document: Case, told: Programming['told']): Fill {
  switch (effect.kind) {
    case 'fill_beside': {
      const beside_mL = fill.volume_mL * effect.share.most;
      return { ...fill, volume_mL: fill.volume_mL - beside_mL, beside_mL: fill.beside_mL + beside_mL };
    }
    case 'fill_strength':
      return { ...fill, concentration_mcg_mL: fill.concentration_mcg_mL * effect.times.most };
    case 'fill_entered':
      return { ...fill, entered_mL: Math.max(0, fill.entered_mL + effect.more_mL.most) };
    case 'fill_no_bridge': {
      const { now_mcg_mL } = newStrength(document, told, at_s, effect.times.most);
      return { ...fill, concentration_mcg_mL: now_mcg_mL, label_mcg_mL: now_mcg_mL };
    }
  }
}
