import { aboveGoal, type Goal, meanOf, type Observation, sideEffects, tooLoose } from './observation.ts';
import type { TitrationRules } from './rules.ts';
import type { ClinicianState } from './state.ts';

/** What an assessment comes to, however it was made. */
export interface Assessed {
  /** How far the worst score lies above its goal, points or grades; 0 or less is met. */
  readonly above: number;
  /** Less tone, or less function, than was aimed for: some of the drug is too much. */
  readonly loose: boolean;
  /** How many of drowsiness and flaccid legs call for less drug. */
  readonly effects: number;
  /** Seen more than once at this dose, so that one stray rating moves nothing. */
  readonly confirmed: boolean;
}

/** An assessment at one visit; at follow-up visits together with the last at the same dose. */
export function assess(
  { phase, last }: ClinicianState,
  seen: Observation,
  goal: Goal,
  rules: TitrationRules,
): Assessed {
  const following = phase === 'monthly';
  const above = aboveGoal(following && last !== undefined ? meanOf(last, seen) : seen, goal);
  const slack = following ? rules.step.slack_points : 0;
  return {
    above: above <= slack ? Math.min(above, 0) : above,
    loose: last !== undefined && [last, seen].every((each) => tooLoose(each, goal, rules)),
    effects: sideEffects(seen, rules),
    confirmed: !following || last !== undefined,
  };
}
