import type { Model } from '../model/index.ts';
import { type VirtualPatient, virtualPatient } from './patient.ts';
import type { Population } from './population.ts';

/** Candidates screened for each patient wanted, at most. */
const DEFAULT_MOST = 20;

export interface Recruitment {
  readonly seed: number;
  readonly wanted: number;
  /** Who may enter; a screening test that is simulated, for example. Everybody by default. */
  readonly accept?: (patient: VirtualPatient) => boolean;
  /** Parameter values in shown units, as for `virtualPatient`. */
  readonly values?: Readonly<Record<string, number>>;
  /** Give up after this many candidates for each patient wanted. Default 20. */
  readonly most?: number;
}

export interface Cohort {
  /** In the order of their index; fewer than wanted when too few were accepted. */
  readonly patients: readonly VirtualPatient[];
  /** How many candidates it took. */
  readonly screened: number;
}

/** The first patients of a population who are accepted. */
export function recruit(
  model: Model,
  population: Population,
  { seed, wanted, accept = () => true, values = {}, most = DEFAULT_MOST }: Recruitment,
): Cohort {
  const patients: VirtualPatient[] = [];
  let screened = 0;
  while (patients.length < wanted && screened < wanted * most) {
    const patient = virtualPatient(model, population, { seed, index: screened, values });
    screened++;
    if (accept(patient)) patients.push(patient);
  }
  return { patients, screened };
}
