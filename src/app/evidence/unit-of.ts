import type { Band, ChartPlan } from '../../evidence/draw/index.ts';
import { baclofen } from '../../model/index.ts';

/** Unit of what the runner knows besides the model's outputs. */
const BESIDES: ReadonlyMap<string, string> = new Map([
  ['dose_mcg_day', 'mcg/day'],
  ['oral_mg_day', 'mg/day'],
]);

/** The unit a chart's numbers are in, as a readout of it has it. */
export function unitOf({ of, per }: Pick<ChartPlan, 'of' | 'per'>): string {
  if (per !== undefined) return '1';
  const unit = BESIDES.get(of) ?? baclofen.outputs.find(({ name }) => name === of)?.unit ?? '1';
  return unit === 'percent' ? '%' : unit;
}

/** Outputs that are chances say so; their mean over patients is a share of them. */
export function isChance(of: ChartPlan['of']): boolean {
  return /^chance of /i.test(baclofen.outputs.find(({ name }) => name === of)?.meaning ?? '');
}

/** The line of a chart: of chances the mean, else the median. */
export function middleOf({ of, per, mean, median }: Band): readonly number[] {
  return per === undefined && isChance(of) ? mean : median;
}
