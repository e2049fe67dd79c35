import { aboveGoal, type Goal, meanOf, type Observation, sideEffects, tooLoose } from './observation.ts';
import type { TitrationRules } from './rules.ts';
import type { ClinicianState, PatientKind, Why } from './state.ts';

/** What to do with the dose: change it by this many percent (negative is less, 0 is hold). */
export interface Step {
  readonly percent: number;
  readonly why: Why;
}

/** The step that the findings call for: side effects first, then the goal, then tone worth keeping. */
export function stepFor(
  state: ClinicianState,
  seen: Observation,
  goal: Goal,
  patient: PatientKind,
  rules: TitrationRules,
): Step {
  const since_h = state.at_h - state.last_change_h;
  const soon = since_h < rules.step.interval_h;
  const justReduced = soon && state.last_change === 'reduction';
  const effects = sideEffects(seen, rules);
  if (effects > 0) {
    if (justReduced) return hold('too_soon');
    const { near_place, far_place } = rules.step;
    const percent = at(rules.reduction.side_effect_percent, effects === 1 ? near_place : far_place);
    return { percent: -percent, why: 'side_effects' };
  }
  const following = state.phase === 'monthly';
  const above = aboveGoal(following && state.last !== undefined ? meanOf(state.last, seen) : seen, goal);
  if (above <= (following ? rules.step.slack_points : 0)) {
    const loose = state.last !== undefined && [state.last, seen].every((each) => tooLoose(each, goal, rules));
    if (!loose) return hold('goal_met');
    return justReduced
      ? hold('too_soon')
      : { percent: -rules.reduction.overshoot_percent, why: 'too_little_tone' };
  }
  if (state.rest) return hold('after_side_effects');
  if (soon || state.at_h < rules.start.no_increase_h) return hold('too_soon');
  const far = above > rules.step.near_points;
  if (following && state.last === undefined && !far) return hold('to_be_confirmed');
  const range = rules.step[patient][following ? 'refill_percent' : 'daily_percent'];
  return far
    ? { percent: at(range, rules.step.far_place), why: 'far_from_goal' }
    : { percent: at(range, rules.step.near_place), why: 'near_goal' };
}

function hold(why: Why): Step {
  return { percent: 0, why };
}

function at([least, most]: readonly [number, number], place: number): number {
  return least + place * (most - least);
}
