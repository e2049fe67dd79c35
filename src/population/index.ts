/** The door of population: virtual patients drawn from the model's spreads, and statistics of groups of them. */
export { ASSUMED } from './assumptions.ts';
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
