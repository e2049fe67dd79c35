import type { Model } from '../../model/index.ts';
import { type Population, type VirtualPatient, virtualPatient } from '../../population/index.ts';
import type { EvidenceFile } from '../file.ts';
import { type ArmPlan, planOf } from './arm-plan.ts';
import { PatientRun } from './patient-run.ts';
import { readOff } from './reading.ts';
import type { Recorder } from './recorder.ts';
import { perform } from './steps.ts';

/** Candidates for each patient wanted, at most. */
export const SCREENED_MOST = 20;

export interface Simulation {
  /** Patients who stay to the end of each arm. */
  readonly patients: number;
  readonly seed: number;
  /** Parameter values (shown units) in place of the model's, for everyone. */
  readonly values?: Readonly<Record<string, number>>;
}

/**
 * What a file's protocol does to virtual patients: for each readout one value a patient, by patient index, in the
 * shown unit of its output (h for times, % for relative changes, mL and mL/h for volume and clearance, as it is for
 * ratios), NaN for a patient who has none.
 *
 * A comparison between arms has a second row, under `otherArmId`, for the other arm.
 *
 * The same index is the same person in every arm, but for what an arm's own population says. A typical patient is
 * simulated once. After a `select` recruiting goes on until enough patients have
 * stayed, or 20 times as many were screened; readouts from before it have a value for all of them.
 */
export function simulateFile(
  model: Model,
  file: EvidenceFile,
  simulation: Simulation,
): Map<string, Float64Array> {
  const { seed, patients } = simulation;
  const personOf = peopleOf(model, simulation);
  const results = new Map<string, Float64Array>();
  for (const arm of file.arms) {
    const plan = planOf(arm, file);
    if (plan.readouts.length === 0) continue;
    const rows: number[][] = [];
    const { population } = plan;
    const [wanted, most] = population.typical ? [1, 1] : [patients, patients * SCREENED_MOST];
    for (let stayed = 0; stayed < wanted && rows.length < most; ) {
      const { values: row, stays } = simulatePatient(model, plan, personOf(population, rows.length), seed);
      rows.push(row);
      if (stays) stayed++;
    }
    for (const [i, { id }] of plan.readouts.entries())
      results.set(
        id,
        Float64Array.from(rows, (row) => row[i]!),
      );
  }
  return results;
}

/** Who has an index in a population: always the same person, drawn once. */
export function peopleOf(
  model: Model,
  { seed, values = {} }: Pick<Simulation, 'seed' | 'values'>,
): (population: Population, index: number) => VirtualPatient {
  const people = new Map<Population, Map<number, VirtualPatient>>();
  return (population, index) => {
    const group = people.get(population) ?? new Map<number, VirtualPatient>();
    people.set(population, group);
    const person = group.get(index) ?? virtualPatient(model, population, { seed, index, values });
    group.set(index, person);
    return person;
  };
}

/** One patient's way through one arm: the readouts in the order of the plan, and whether he or she stayed to its end. */
export function simulatePatient(
  model: Model,
  plan: ArmPlan,
  patient: VirtualPatient,
  seed: number,
  recorder?: Recorder,
): { readonly run: PatientRun; readonly values: number[]; readonly stays: boolean } {
  const run = new PatientRun(model, plan, patient, seed, recorder);
  const stays = plan.arm.steps.every((step) => perform(run, step));
  if (stays) run.finish();
  return { run, values: plan.readouts.map((readout) => readOff(run, readout)), stays };
}
