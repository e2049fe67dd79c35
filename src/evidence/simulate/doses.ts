import { type Draws, drawsOf, expOf, logOf, MIDDLE } from '../../random/index.ts';
import type { Dose } from '../file.ts';

/** Whose dose of which step; a typical patient gets the middle of what others draw from. */
export interface DoseKey {
  readonly seed: number;
  readonly index: number;
  readonly step: string;
  readonly typical: boolean;
}

/** Above this coefficient of variation a normal draw would be cut at zero too often to keep its mean. */
const LOGNORMAL_FROM = 0.6;

/**
 * What one patient gets of a dose. Drawn doses are normal, cut at zero (which lifts the mean
 * by 1.2 % at most), or lognormal with the same mean and SD beyond. Without an effective bolus there is no dose: NaN.
 */
export function amountOf(dose: Dose, key: DoseKey, effective_mcg: number): number {
  switch (dose.kind) {
    case 'fixed':
      return dose.amount;
    case 'effective_bolus':
      return dose.times * effective_mcg;
    case 'uniform':
      return dose.from + (dose.to - dose.from) * drawsFor(key).uniform();
    case 'drawn': {
      const normal = drawsFor(key).normal();
      const variation = dose.sd / dose.mean;
      if (!(variation > LOGNORMAL_FROM)) return Math.max(0, dose.mean + dose.sd * normal);
      const variance = logOf(1 + variation * variation);
      return dose.mean * expOf(Math.sqrt(variance) * normal - variance / 2);
    }
  }
}

function drawsFor({ seed, index, step, typical }: DoseKey): Draws {
  return typical ? MIDDLE : drawsOf(seed, index, `dose ${step}`);
}
