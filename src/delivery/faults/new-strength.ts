import type { Case, ProgramEntry } from '../../case/index.ts';
import { inForce } from './in-force.ts';

/** The drug of a change of concentration at a second, and the one before it. */
export interface NewStrength {
  readonly before_mcg_mL: number;
  readonly now_mcg_mL: number;
}

/**
 * When the log itself changes the drug at that second, by a refill or a prescription, that change stands; otherwise the
 * new drug is so many times as strong as the programmer took the old one to be.
 */
export function newStrength(
  document: Case,
  entries: readonly ProgramEntry[],
  at_s: number,
  times: number,
): NewStrength {
  const before = inForce(document, entries, (entry) => entry.at_s < at_s);
  const before_mcg_mL = before?.concentration_mcg_mL ?? document.device.concentration_mcg_mL;
  const changed = document.log.flatMap((entry) => {
    if (entry.at_s !== at_s) return [];
    if (entry.kind === 'refill') return [entry.concentration_mcg_mL];
    return entry.kind === 'prescription' ? [entry.prescription.concentration_mcg_mL] : [];
  });
  const now_mcg_mL = changed.find((mcg_mL) => mcg_mL > 0 && mcg_mL !== before_mcg_mL);
  return { before_mcg_mL, now_mcg_mL: now_mcg_mL ?? before_mcg_mL * times };
}
