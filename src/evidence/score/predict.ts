import {
  errorOfMean,
  errorOfMedian,
  errorOfShare,
  mean,
  median,
  quantile,
  sd,
} from '../../population/index.ts';
import type { Readout } from '../file.ts';
import { isShare, kindOf, type ReadoutKind } from '../interval/index.ts';

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
 * The statistic that is compared: the one the source prints; of a bare value or a range the median for times, doses
 * and pharmacokinetics, the mean for scores and vital signs.
 */
export function statisticOf(readout: Readout): Statistic {
  if (isShare(readout)) return 'share';
  const { kind } = readout.observed;
  if (kind === 'mean' || kind === 'median') return kind;
  return SKEWED.has(kindOf(readout)) ? 'median' : 'mean';
}

/** The prediction from the patients who have a value. */
export function predict(readout: Readout, values: readonly number[]): Prediction {
  const statistic = statisticOf(readout);
  return { statistic, ...centre(statistic, values), sdRatio: spreadRatio(readout, values) };
}

function centre(statistic: Statistic, values: readonly number[]) {
  if (statistic === 'median') return { predicted: median(values), monteCarloError: errorOfMedian(values) };
  const predicted = mean(values);
  if (statistic === 'mean') return { predicted, monteCarloError: errorOfMean(values) };
  return { predicted: 100 * predicted, monteCarloError: 100 * errorOfShare(predicted, values.length) };
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
