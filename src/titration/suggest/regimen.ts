import type { TimedOralDose } from '../../case/index.ts';
import { largest_mg, mgDay } from '../rulebook/state.ts';
import { SUGGEST } from './numbers.ts';
import { ruleValue } from './rule-numbers.ts';

type Regimen = readonly TimedOralDose[];

/** The first step of the ladder. */
export function firstRegimen(): Regimen {
  const { three_times, first_mg } = SUGGEST.tablets;
  return three_times.map((time) => ({ time, mg: first_mg }));
}

/** One step up: 5 mg a dose, and a fourth dose where a single one would be too large; undefined at the top. */
export function raised(doses: Regimen): Regimen | undefined {
  if (doses.length === 0) return firstRegimen();
  const { four_times, fourth_dose_above_mg: most_mg } = SUGGEST.tablets;
  const step_mg = ruleValue('oral_step', 'step_mg');
  if (largest_mg(doses) + step_mg <= most_mg)
    return doses.map(({ time, mg }) => ({ time, mg: mg + step_mg }));
  if (doses.length >= four_times.length) return undefined;
  const four = four_times.map((time) => ({ time, mg: most_mg }));
  return mgDay(four) > mgDay(doses) ? four : undefined;
}

/** One step down: 5 mg a dose and never more than half of it, at last half a tablet; empty below that. */
export function lowered(doses: Regimen): Regimen {
  const { lowest_mg } = SUGGEST.tablets;
  const step_mg = ruleValue('oral_step', 'step_mg');
  if (largest_mg(doses) <= lowest_mg) return [];
  return doses.flatMap(({ time, mg }) => {
    const half_mg = Math.ceil(mg / 2 / lowest_mg) * lowest_mg;
    return [{ time, mg: Math.min(mg, Math.max(mg - step_mg, half_mg)) }];
  });
}
