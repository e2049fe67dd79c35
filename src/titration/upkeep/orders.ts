import { addEntry, type Case, type NewEntry } from '../../case/index.ts';
import { type Checked, good } from '../../problem/index.ts';
import { upkeepAt } from './upkeep.ts';

/** A full refill of the strength that is in the pump; none without a pump. */
export function refillEntries(document: Case, at_s: number, volume_mL?: number): readonly NewEntry[] {
  const upkeep = upkeepAt(document, at_s);
  if (upkeep === undefined) return [];
  const { concentration_mcg_mL } = upkeep.fill;
  return [
    {
      at_s,
      kind: 'refill',
      volume_mL: volume_mL ?? upkeep.pump.capacity_mL,
      concentration_mcg_mL,
      rinsed: false,
    },
  ];
}

/** Ways of pausing: the slowest the pump runs, the same on saline, or not at all. */
export const PAUSES = ['minimum_rate', 'saline', 'pump_stop'] as const;
export type Pause = (typeof PAUSES)[number];

/**
 * The orders that pause the pump; none without a pump. With `overdose` they say so, and a stop counts as ordered:
 * nothing else is a reason to stop a pump.
 */
export function pauseEntries(
  document: Case,
  at_s: number,
  pause: Pause,
  overdose = false,
): readonly NewEntry[] {
  const upkeep = upkeepAt(document, at_s);
  if (upkeep === undefined) return [];
  const why = overdose ? { reason: 'overdose' as const } : {};
  if (pause === 'pump_stop') return [{ at_s, kind: 'pump_stop', ...why }];
  const concentration_mcg_mL =
    upkeep.prescription?.concentration_mcg_mL ?? document.device.concentration_mcg_mL;
  const prescription = { concentration_mcg_mL, mode: { kind: 'minimum_rate' as const } };
  const slowest: NewEntry = { at_s, kind: 'prescription', prescription, ...why };
  if (pause === 'minimum_rate') return [slowest];
  const volume_mL = upkeep.pump.capacity_mL;
  return [{ at_s, kind: 'refill', volume_mL, concentration_mcg_mL: 0, rinsed: true }, slowest];
}

/** The plan with all of the entries, or what is wrong with the first that does not fit. */
export function withEntries(document: Case, entries: readonly NewEntry[]): Checked<Case> {
  let plan: Checked<Case> = good(document);
  for (const entry of entries) if (plan.ok) plan = addEntry(plan.value, entry);
  return plan;
}
