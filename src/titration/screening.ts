import type { Observation } from './observation.ts';
import type { TitrationRules } from './rules.ts';

/** Test boluses in mcg, one after the other until one works; from a smaller one for small children. */
export function screeningLadder(startsSmall: boolean, rules: TitrationRules): readonly number[] {
  const { ladder_mcg, small_start_mcg } = rules.screening;
  return startsSmall ? [small_start_mcg, ...ladder_mcg] : ladder_mcg;
}

/** The working definition of a positive response: what was seen before the bolus, and while it was watched. */
export function isPositiveResponse(
  before: Pick<Observation, 'ashworth_leg' | 'spasm_score'>,
  after: Pick<Observation, 'ashworth_leg' | 'spasm_score'>,
  rules: TitrationRules,
): boolean {
  const { response_ashworth, response_spasm } = rules.screening;
  return (
    before.ashworth_leg - after.ashworth_leg >= response_ashworth ||
    before.spasm_score - after.spasm_score >= response_spasm
  );
}
