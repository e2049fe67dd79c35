import type { Score } from '../score/index.ts';
import type { FitParameter } from './plan.ts';

/** Beyond so many half-widths a miss pulls in proportion, no longer with its square: one paper must not bend all. */
const SOFT_FROM = 2;
/** What a readout counts that nobody has a value for. */
const NOTHING = 4;

/**
 * What least squares is asked to make small: each readout's error in half-widths of its interval, each study weighing
 * one however much it reports; then each parameter's distance from its start in prior SDs.
 */
export function residualsOf(
  scores: readonly Score[],
  plan: readonly FitParameter[],
  logs: readonly number[],
): number[] {
  const readouts = new Map<string, number>();
  for (const { study } of scores) readouts.set(study, (readouts.get(study) ?? 0) + 1);
  const misses = scores.map((score) => softened(missOf(score)) / Math.sqrt(readouts.get(score.study) ?? 1));
  const strays = plan.map(({ start, spread }, i) => (logs[i]! - Math.log(start)) / spread);
  return [...misses, ...strays];
}

function missOf({ error, interval }: Score): number {
  const half = (interval.to - interval.from) / 2;
  return Number.isFinite(error) ? error / half : NOTHING;
}

/** Pseudo-Huber: the square of the result is the loss. */
function softened(miss: number): number {
  const loss = 2 * SOFT_FROM ** 2 * (Math.sqrt(1 + (miss / SOFT_FROM) ** 2) - 1);
  return Math.sign(miss) * Math.sqrt(loss);
}
