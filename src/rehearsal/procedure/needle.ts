import { FAULTS } from '../../case/catalogue/index.ts';
import { type Case, type Entry, type Fault, type NewEntry, pumpNamed } from '../../case/index.ts';
import { deviceAt } from '../../delivery/index.ts';

type FaultEntry = Extract<Entry, { kind: 'fault' }>;

/** How far a needle holds: so much goes into the reservoir before it leaves the septum, of a pump filled to capacity. */
export interface Needle {
  readonly holds_mL: number;
  readonly fault: Fault;
}

/** A fault that waits for this fill, if there is one; one that has met its refill is over. */
export function needleOf(document: Case, at_s: number): Needle | undefined {
  const waits = document.log.find(
    (entry): entry is FaultEntry =>
      entry.kind === 'fault' &&
      entry.at_s >= at_s &&
      besideOf(entry) !== undefined &&
      !metRefill(document, entry),
  );
  const beside = waits && besideOf(waits);
  if (waits === undefined || beside === undefined) return undefined;
  const share = beside.share.least + (beside.share.most - beside.share.least) * waits.severity;
  return { holds_mL: capacityOf(document) * (1 - share), fault: beside.fault };
}

export function capacityOf({ device }: Case): number {
  return pumpNamed(device.pump)?.capacity_mL ?? 0;
}

/** What the order fills the pump with. */
export function orderedStrength(document: Case, at_s: number): number {
  const { ordered, label_mcg_mL } = deviceAt(document, at_s);
  return ordered?.concentration_mcg_mL ?? label_mcg_mL;
}

/**
 * A syringe that is pushed empty: `in_mL` in the reservoir all told, `beside_mL` more in the pocket. A refill of the log
 * always stands for the whole content, because it takes the place of what was there.
 */
export function pushed(
  { document, at_s }: { readonly document: Case; readonly at_s: number },
  { in_mL, beside_mL }: { readonly in_mL: number; readonly beside_mL: number },
  needle?: Needle,
): NewEntry[] {
  const refill: NewEntry = {
    kind: 'refill',
    at_s,
    volume_mL: in_mL + beside_mL,
    concentration_mcg_mL: orderedStrength(document, at_s),
    rinsed: false,
  };
  const effect = needle?.fault.effects.find(({ kind }) => kind === 'fill_beside');
  if (beside_mL <= 0 || needle === undefined || effect?.kind !== 'fill_beside') return [refill];
  const { least, most } = effect.share;
  const share = beside_mL / (in_mL + beside_mL);
  const severity = Math.min(1, Math.max(0, (share - least) / (most - least)));
  return [refill, { kind: 'fault', at_s, fault: needle.fault.key, severity }];
}

function besideOf({ fault: key }: FaultEntry) {
  const fault = FAULTS.get(key);
  const effect = fault?.effects.find(({ kind }) => kind === 'fill_beside');
  return fault !== undefined && effect?.kind === 'fill_beside' ? { fault, share: effect.share } : undefined;
}

function metRefill({ log }: Case, { at_s }: FaultEntry): boolean {
  return log.some((entry) => entry.kind === 'refill' && entry.at_s === at_s);
}
