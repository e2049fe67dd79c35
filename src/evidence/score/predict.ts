import {
  errorOfMean,
  errorOfMedian,
  errorOfShare,
  mean,
  median,
  quantile,
  sd,
} from '../../population/index.ts';
import type { Readout, Versus } from '../file.ts';
import { isShare, kindInArm, type ReadoutKind } from '../interval/index.ts';
import { between } from './between.ts';

export type Statistic = 'mean' | 'median' | 'share';

/** What the model says of a readout, in the readout's unit; all NaN where too few patients have a value. */
export interface Prediction {
  readonly statistic: Statistic;
  readonly predicted: number;
  /** How far it would move with other random patients: its standard error. */
  readonly monteCarloError: number;
  /** Predicted over published spread: SD over SD, of medians IQR over IQR; null where none is published. */
  readonly sdRatio: number | null;
}

/** Numbers that are skewed between patients; a source that prints one number of these means a usual patient. */
const SKEWED: ReadonlySet<ReadoutKind> = new Set([
  'dose',
  'concentration',
  'auc',
  'half-life',
  'clearance',
  'volume',
  'ratio',
  'time',
  'ck',
]);

/**
 * The statistic that is compared: the one the source prints, also of a range of means; of a bare value or another
 * range the median for times, doses and pharmacokinetics, the mean for scores and vital signs. Arms that are compared
 * are each summed up so.
 */
export function statisticOf(readout: Readout): Statistic {
  if (isShare(readout)) return 'share';
  const { observed } = readout;
  if (observed.kind === 'mean' || observed.kind === 'median') return observed.kind;
  if (observed.kind === 'range' && observed.of_means) return 'mean';
  return SKEWED.has(kindInArm(readout)) ? 'median' : 'mean';
}

/** The prediction from one value a patient, NaN for those who have none. */
export function predict(readout: Readout, values: ArrayLike<number>): Prediction {
  const statistic = statisticOf(readout);
  const known = finite(values);
  return { statistic, ...centre(statistic, known), sdRatio: spreadRatio(readout, known) };
}

/** The prediction of a comparison, from one value a patient in each arm. */
export function predictBetween(
  readout: Readout,
  compare: Versus['compare'],
  values: ArrayLike<number>,
  others: ArrayLike<number>,
): Prediction {
  const statistic = statisticOf(readout);
  const side = (own: ArrayLike<number>) => ({ ...centre(statistic, finite(own)), values: own });
  const way = statistic === 'median' ? 'median' : 'mean';
  return { statistic, ...between(side(values), side(others), compare, way), sdRatio: null };
}

function finite(values: ArrayLike<number>): readonly number[] {
  return Array.from(values).filter(Number.isFinite);
}

function centre(statistic: Statistic, values: readonly number[]) {
  if (statistic === 'median') return { predicted: median(values), monteCarloError: errorOfMedian(values) };
  const predicted = mean(values);
  if (statistic === 'mean') return { predicted, monteCarloError: errorOfMean(values) };
  // Chances vary less between patients than yes and no do.
  const counted = values.every((value) => value === 0 || value === 1);
  const error = counted ? errorOfShare(predicted, values.length) : errorOfMean(values);
  return { predicted: 100 * predicted, monteCarloError: 100 * error };
}

function spreadRatio(readout: Readout, values: readonly number[]): number | null {
  const { observed } = readout;
  if (isShare(readout) || values.length < 2) return null;
  if (observed.kind === 'mean') return over(sd(values), observed.sd);
  if (observed.kind !== 'median' || observed.iqr === undefined) return null;
  const [from, to] = observed.iqr;
  return over(quantile(values, 0.75) - quantile(values, 0.25), to - from);
}

function over(predicted: number, published: number | undefined): number | null {
  return published === undefined || published <= 0 ? null : predicted / published;
}
