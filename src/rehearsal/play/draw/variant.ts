import { drawsOf } from '../../../random/index.ts';
import type { Scenario, Variant } from '../../scenario.ts';

/** Nobody asks for a variant so rare that this many draws do not hold it. */
const MOST_DRAWS = 100_000;

/** The variant of a draw: each as often as its weight says. */
export function variantOf(scenario: Scenario, draw: number): Variant {
  const { variants } = scenario;
  const all = variants.reduce((sum, { weight }) => sum + weight, 0);
  let left = drawsOf(draw, 0, 'variant').uniform() * all;
  for (const variant of variants) {
    left -= variant.weight;
    if (left < 0) return variant;
  }
  const last = variants.at(-1);
  if (last === undefined) throw new RangeError(`The scenario ${scenario.key} has no variant.`);
  return last;
}

/** The least draw from `from` on that gives this variant. Throws RangeError when there is none. */
export function drawOf(scenario: Scenario, variant: string, from = 0): number {
  for (let draw = from; draw < from + MOST_DRAWS; draw++) {
    if (variantOf(scenario, draw).key === variant) return draw;
  }
  throw new RangeError(`The scenario ${scenario.key} has no draw with the variant ${variant}.`);
}
