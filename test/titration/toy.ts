import {
  type ClinicianState,
  type Decision,
  type Goal,
  nextDose,
  type Observation,
  type PatientKind,
  startOf,
  TITRATION_RULES,
} from '../../src/titration/index.ts';

export const rules = TITRATION_RULES;

/** A patient at the goal of 2, awake and strong, unless said otherwise. */
export function seen(other: Partial<Observation> = {}): Observation {
  return {
    ashworth_leg: 2,
    ashworth_arm: 1,
    spasm_score: 0.5,
    drowsiness: 0,
    weakness_leg: 0,
    ...other,
  };
}

export const GOAL: Goal = { ashworth_leg: 2, spasm_score: 1 };

export interface Visit {
  readonly at_h: number;
  readonly seen: Observation;
  readonly before: ClinicianState;
  readonly decision: Decision;
}

/** All visits until an hour, of a patient who answers a dose with what is seen. */
export function followed(
  start_mcg_day: number,
  patient: PatientKind,
  answer: (dose_mcg_day: number, at_h: number) => Observation,
  until_h: number,
  goal: Goal = GOAL,
): readonly Visit[] {
  const visits: Visit[] = [];
  let before = startOf(start_mcg_day, rules);
  while (before.at_h <= until_h) {
    const { at_h } = before;
    const found = answer(before.dose_mcg_day, at_h);
    const decision = nextDose(before, found, goal, patient, rules);
    visits.push({ at_h, seen: found, before, decision });
    before = decision.state;
  }
  return visits;
}

/** Leg tone from 4 down to 1 with the dose; half of the way at the dose needed. */
export function toneAt(dose_mcg_day: number, half_mcg_day: number): number {
  const share = (dose_mcg_day / half_mcg_day) ** 2;
  return 4 - (3 * share) / (1 + share);
}
