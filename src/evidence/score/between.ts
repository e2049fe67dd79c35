import { mean, median } from '../../population/index.ts';
import type { Versus } from '../file.ts';

/** One arm of a comparison: its centre with standard error, and a value for each patient, NaN where there is none. */
export interface Side {
  readonly predicted: number;
  readonly monteCarloError: number;
  readonly values: ArrayLike<number>;
}

/**
 * This arm minus the other or over it, with its standard error. The same index is the same person in both, so errors
 * of arms that move together cancel.
 */
export function between(
  one: Side,
  other: Side,
  compare: Versus['compare'],
  statistic: 'mean' | 'median',
): { readonly predicted: number; readonly monteCarloError: number } {
  const together = correlation(one.values, other.values, statistic);
  if (compare === 'difference') {
    const error = errorOfDifference(one.monteCarloError, other.monteCarloError, together);
    return { predicted: one.predicted - other.predicted, monteCarloError: error };
  }
  const ratio = one.predicted / other.predicted;
  const relative = ({ predicted, monteCarloError }: Side) => monteCarloError / Math.abs(predicted);
  // A ratio to nothing is no number.
  if (!Number.isFinite(ratio)) return { predicted: Number.NaN, monteCarloError: Number.NaN };
  if (ratio === 0) return { predicted: 0, monteCarloError: one.monteCarloError / Math.abs(other.predicted) };
  const error = Math.abs(ratio) * errorOfDifference(relative(one), relative(other), together);
  return { predicted: ratio, monteCarloError: error };
}

function errorOfDifference(one: number, other: number, correlation: number): number {
  return Math.sqrt(Math.max(0, one * one + other * other - 2 * correlation * one * other));
}

/**
 * Correlation (-1 to 1) of the two centres: that of what each patient adds to them, a distance to a mean, a side to a
 * median. Patients who have a value in one arm only make it weaker.
 */
function correlation(one: ArrayLike<number>, other: ArrayLike<number>, statistic: 'mean' | 'median'): number {
  const adds = (values: ArrayLike<number>) => {
    const known = Array.from(values).filter(Number.isFinite);
    const centre = statistic === 'mean' ? mean(known) : median(known);
    const add = (value: number) => (statistic === 'mean' ? value - centre : Math.sign(value - centre));
    return Array.from(values, (value) => (Number.isFinite(value) ? add(value) : 0));
  };
  const [a, b] = [adds(one), adds(other)];
  const product = (x: readonly number[], y: readonly number[]) =>
    x.reduce((sum, each, i) => sum + each * (y[i] ?? 0), 0);
  const size = Math.sqrt(product(a, a) * product(b, b));
  return size > 0 ? product(a, b) / size : 0;
}
