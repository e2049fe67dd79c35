import type { Assessed } from './assess.ts';
import type { TitrationRules } from './rules.ts';
import type { ClinicianState, PatientKind, Why } from './state.ts';

/** What to do with the dose: change it by this many percent (negative is less, 0 is hold). */
export interface Step {
  readonly percent: number;
  /** The furthest that the rules allow in this direction. */
  readonly most_percent: number;
  readonly why: Why;
}

/** The step that an assessment calls for: side effects first, then the goal, then tone worth keeping. */
export function stepFor(
  state: ClinicianState,
  { above, loose, effects, confirmed }: Assessed,
  patient: PatientKind,
  rules: TitrationRules,
): Step {
  const soon = state.at_h - state.last_change_h < rules.step.interval_h;
  const justReduced = soon && state.last_change === 'reduction';
  if (effects > 0) {
    if (justReduced) return hold('too_soon');
    const { near_place, far_place } = rules.step;
    const range = rules.reduction.side_effect_percent;
    const percent = at(range, effects === 1 ? near_place : far_place);
    return { percent: -percent, most_percent: -range[1], why: 'side_effects' };
  }
  if (above <= 0) {
    if (!loose) return hold('goal_met');
    if (justReduced) return hold('too_soon');
    const { overshoot_percent, side_effect_percent } = rules.reduction;
    return { percent: -overshoot_percent, most_percent: -side_effect_percent[1], why: 'too_little_tone' };
  }
  if (state.rest) return hold('after_side_effects');
  if (soon || state.at_h < rules.start.no_increase_h) return hold('too_soon');
  const far = above > rules.step.near_points;
  if (!confirmed && !far) return hold('to_be_confirmed');
  const range = rules.step[patient][state.phase === 'monthly' ? 'refill_percent' : 'daily_percent'];
  const percent = at(range, far ? rules.step.far_place : rules.step.near_place);
  return { percent, most_percent: range[1], why: far ? 'far_from_goal' : 'near_goal' };
}

function hold(why: Why): Step {
  return { percent: 0, most_percent: 0, why };
}

function at([least, most]: readonly [number, number], place: number): number {
  return least + place * (most - least);
}
