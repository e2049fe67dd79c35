/** A side door: what a page needs to show evidence that `shipped.ts` brings later. Light: no data, no checks. */
export * from '../file.ts';
export type { Interval } from '../interval/index.ts';
export { say } from '../report/number.ts';
export type { Counted, MeanError, Tally, Totals } from '../score/index.ts';
export type { KeptScore } from './kept-score.ts';
export type { Shipped } from './shipped.ts';
export type { Study, StudyReadout } from './study.ts';
