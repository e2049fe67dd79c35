import type { TitrationRules } from './rules.ts';

/** What a clinician sees of the patient at one visit, with the rater's error in it; nothing hidden. */
export interface Observation {
  /** Penn's 1 to 5, 1 normal. */
  readonly ashworth_leg: number;
  readonly ashworth_arm: number;
  /** Penn's 0 to 4. */
  readonly spasm_score: number;
  /** Chance of drowsiness, 0 to 1. */
  readonly drowsiness: number;
  /** Flaccid weakness of the legs, 0 to 1. */
  readonly weakness_leg: number;
}

/** Scores to come down to; what is left out is not aimed for. */
export interface Goal {
  readonly ashworth_leg?: number;
  readonly ashworth_arm?: number;
  readonly spasm_score?: number;
}

type Scores = Pick<Observation, keyof Goal>;

/** How far the worst of the scores lies above its goal, points or grades; negative when all are below. */
export function aboveGoal(seen: Scores, goal: Goal): number {
  return Math.max(
    seen.ashworth_leg - (goal.ashworth_leg ?? Number.POSITIVE_INFINITY),
    seen.ashworth_arm - (goal.ashworth_arm ?? Number.POSITIVE_INFINITY),
    seen.spasm_score - (goal.spasm_score ?? Number.POSITIVE_INFINITY),
  );
}

export function meanOf(one: Scores, other: Scores): Scores {
  return {
    ashworth_leg: (one.ashworth_leg + other.ashworth_leg) / 2,
    ashworth_arm: (one.ashworth_arm + other.ashworth_arm) / 2,
    spasm_score: (one.spasm_score + other.spasm_score) / 2,
  };
}

/** Whether the legs have less tone than was aimed for by far. */
export function tooLoose(seen: Scores, goal: Goal, rules: TitrationRules): boolean {
  const floor = (goal.ashworth_leg ?? Number.NEGATIVE_INFINITY) - rules.reduction.overshoot_points;
  return seen.ashworth_leg < floor;
}

/** How many of drowsiness and flaccid legs call for less drug. */
export function sideEffects(seen: Observation, rules: TitrationRules): number {
  const drowsy = seen.drowsiness > rules.reduction.drowsiness_above;
  const flaccid = seen.weakness_leg > rules.reduction.weakness_above;
  return Number(drowsy) + Number(flaccid);
}
