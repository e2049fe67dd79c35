import type { Case, Entry } from '../../case/index.ts';
import { HISTORY_ENTRY } from '../../delivery/index.ts';

/** What went into the reservoir at one time, until it is filled again. */
export interface Fill {
  /** Of the log: an implant or a refill; 0 for the history. */
  readonly entry: number;
  readonly at_s: number;
  readonly volume_mL: number;
  /** On its label; 0 is saline. */
  readonly concentration_mcg_mL: number;
  /** When it is filled again; Infinity when the log has no refill after it. */
  readonly ends_s: number;
}

/** Every fill of the log, ascending; none without a pump. A history begins with a fill at second 0. */
export function fillsOf({ history, device }: Case, log: readonly Entry[]): readonly Fill[] {
  const { reservoir_volume_mL: volume_mL, concentration_mcg_mL } = device;
  const fills: Omit<Fill, 'ends_s'>[] = [];
  if (history.prescription !== undefined) {
    fills.push({ entry: HISTORY_ENTRY, at_s: 0, volume_mL, concentration_mcg_mL });
  }
  for (const entry of log) {
    const { id, at_s } = entry;
    if (entry.kind === 'implant') fills.push({ entry: id, at_s, volume_mL, concentration_mcg_mL });
    // Without a pump a refill goes nowhere.
    if (entry.kind !== 'refill' || fills.length === 0) continue;
    fills.push({
      entry: id,
      at_s,
      volume_mL: entry.volume_mL,
      concentration_mcg_mL: entry.concentration_mcg_mL,
    });
  }
  return fills.map((fill, i) => ({ ...fill, ends_s: fills[i + 1]?.at_s ?? Number.POSITIVE_INFINITY }));
}
