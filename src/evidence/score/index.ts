export { type Prediction, predict, type Statistic, statisticOf } from './predict.ts';
export { type Score, type SimulatedValues, scoreFile } from './score.ts';
export {
  badness,
  type Counted,
  type MeanError,
  missesOf,
  type Tally,
  type Totals,
  totalsOf,
} from './totals.ts';
