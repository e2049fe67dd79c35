/** The door of population: virtual patients drawn from the model's spreads, cohorts of them, and their statistics. */
export { ASSUMED } from './assumptions.ts';
export { type Cohort, type Recruitment, recruit } from './cohort.ts';
export { type PatientRequest, type VirtualPatient, virtualPatient } from './patient.ts';
export {
  type Ages,
  type Baseline,
  type BaselineOutput,
  originOf,
  POPULATION_CAUSES,
  type Population,
  type PopulationCause,
} from './population.ts';
export {
  errorOfMean,
  errorOfMedian,
  errorOfShare,
  mean,
  median,
  quantile,
  sd,
  share,
} from './statistics.ts';
