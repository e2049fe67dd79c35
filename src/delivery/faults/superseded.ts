import type { Entry, FaultEffectKind } from '../../case/index.ts';

/** What the next of these entries sets right, whatever its author knew of the fault. */
const SETS_RIGHT: Partial<Record<Entry['kind'], readonly FaultEffectKind[]>> = {
  prescription: ['told_dose', 'told_concentration', 'told_mode', 'prime_again', 'fill_no_bridge'],
  pump_stop: ['told_dose', 'told_concentration', 'told_mode', 'prime_again', 'fill_no_bridge'],
  refill: ['fill_beside', 'fill_strength', 'fill_entered', 'refill_missed'],
  oral_regimen: ['tablets_stop'],
};

/**
 * Whether an entry after the onset takes the place of all that a fault did. Of the same second, and of the refills that
 * would have been missed, only one that was entered after the fault does so.
 */
export function supersedes(
  entry: Entry,
  run: { readonly entry: number; readonly from_s: number; readonly effects: readonly FaultEffectKind[] },
): boolean {
  const kinds = SETS_RIGHT[entry.kind];
  if (kinds === undefined || !run.effects.every((kind) => kinds.includes(kind))) return false;
  if (run.effects.includes('refill_missed')) return entry.id > run.entry;
  if (entry.at_s > run.from_s) return true;
  return entry.kind === 'oral_regimen' && entry.id > run.entry;
}
