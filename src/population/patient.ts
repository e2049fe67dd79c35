import type { Patient } from '../case/index.ts';
import { PATIENT_TYPES, parametersWith, valueFor, withdrawalSpeedOf } from '../course/index.ts';
import { scoreOf } from '../measurement/index.ts';
import type { Model, ParameterFacts } from '../model/index.ts';
import { type Draws, drawsOf, expOf, logOf, MIDDLE } from '../random/index.ts';
import { ASSUMED } from './assumptions.ts';
import {
  BASELINE_OUTPUTS,
  BASELINE_PARAMETER,
  baselineAt,
  positionOf,
  typicalAt,
  usualOf,
} from './baselines.ts';
import { type Ages, causeAt, originOf, type Population, type PopulationCause } from './population.ts';

export interface VirtualPatient {
  readonly index: number;
  readonly cause: PopulationCause;
  readonly origin: Patient['origin'];
  readonly age_years: number;
  /** Ready for the functions of the model. */
  readonly p: Float64Array;
  /** Every parameter, in shown units. */
  readonly values: Readonly<Record<string, number>>;
}

export interface PatientRequest {
  readonly seed: number;
  readonly index: number;
  /**
   * Values (shown units) that stand for the text's before patients are drawn. `name@cerebral` stands for what the text
   * gives for cerebral origin, and plain `name` then moves spinal patients alone.
   */
  readonly values?: Readonly<Record<string, number>>;
}

/**
 * Patient `index` of a population: its own draws around the model's values, none of which depends on another patient
 * or parameter. Throws RangeError for a parameter that the model lacks or a population without a cause.
 */
export function virtualPatient(
  model: Model,
  population: Population,
  { seed, index, values: given = {} }: PatientRequest,
): VirtualPatient {
  for (const name of Object.keys(population.parameters ?? {})) known(model, name);
  const draws = population.typical ? () => MIDDLE : (name: string) => drawsOf(seed, index, name);
  const cause = causeAt(population.causes, draws('cause').uniform());
  const origin = originOf(cause);
  const values = valuesFor(model, origin, given);
  const age_years = ageOf(population.ages ?? 'adult', draws('age'));
  const own = {
    ...values,
    ...paced(spreadValues(model, origin, values, draws), age_years),
    ...toleranceOf(model, values, draws),
    ...kidneysOf(population, draws),
    ...baselinesOf(model, population, cause, values, draws),
    ...population.parameters,
  };
  const p = parametersWith(model, origin, own);
  return {
    index,
    cause,
    origin,
    age_years,
    p,
    values: Object.fromEntries(model.parameters.map(({ name, factor }, i) => [name, p[i]! / factor])),
  };
}

type Values = Readonly<Record<string, number>>;

/** What `given` says of patients of this origin, by the plain names of parameters. */
function valuesFor(model: Model, origin: Patient['origin'], given: Values): Values {
  const own: Record<string, number> = {};
  for (const [key, value] of Object.entries(given)) {
    const [name = '', of] = key.split('@');
    const { cerebral } = known(model, name);
    if (of !== undefined && (of !== 'cerebral' || cerebral === undefined)) {
      throw new RangeError(`The model has no parameter ${key}.`);
    }
    const forCerebral = of === 'cerebral';
    if (cerebral === undefined || forCerebral === (origin === 'cerebral')) own[name] = value;
  }
  return own;
}

/** Throws RangeError for a parameter that the model lacks. */
function known(model: Model, name: string): ParameterFacts {
  const parameter = model.parameters.find((each) => each.name === name);
  if (parameter) return parameter;
  throw new RangeError(`The model has no parameter ${name}.`);
}

function spreadValues(
  model: Model,
  origin: Patient['origin'],
  values: Values,
  draws: (name: string) => Draws,
): Values {
  const drawn: Record<string, number> = {};
  for (const parameter of model.parameters) {
    const { name, factor, spread } = parameter;
    if (!spread) continue;
    const centre = values[name] ?? valueFor(parameter, origin) / factor;
    const z = draws(name).normal();
    const value =
      spread.kind === 'normal' ? centre + (z * spread.size) / factor : lognormal(centre, spread.size, z);
    drawn[name] = isShare(parameter) ? Math.min(1, Math.max(0, value)) : value;
  }
  const { poor_response } = PATIENT_TYPES;
  const poor = draws('response').uniform() > 1 - poor_response.share;
  if (poor && drawn.sensitivity !== undefined) drawn.sensitivity *= poor_response.value;
  return drawn;
}

/** In a child withdrawal grows faster. Whether a lesion lies at or above T6 papers do not say. */
function paced(drawn: Values, age_years: number): Values {
  const { withdrawal_speed } = drawn;
  if (withdrawal_speed === undefined) return drawn;
  return { ...drawn, withdrawal_speed: withdrawal_speed * withdrawalSpeedOf(age_years, false) };
}

/** Median and coefficient of variation. */
function lognormal(median: number, cv: number, z: number): number {
  return median * expOf(z * Math.sqrt(logOf(1 + cv * cv)));
}

/** A pure number whose whole plausible range lies within 0 to 1; factors around 1 reach beyond. */
function isShare({ unit, range }: ParameterFacts): boolean {
  return unit === '1' && range[0] >= 0 && range[1] <= 1;
}

/** Types of tolerance are a trait, so patients are a mixture and not one bell; the mixture moves with the centre. */
function toleranceOf(model: Model, values: Values, draws: (name: string) => Draws): Values {
  const text = model.parameters.find(({ name }) => name === 'tolerance_max');
  if (!text) return {};
  const moved = (values.tolerance_max ?? text.value / text.factor) / (text.value / text.factor);
  const { stable, typical, tolerant } = PATIENT_TYPES.tolerance;
  const at = draws('tolerance type').uniform();
  const type = at < stable.share ? stable : at < stable.share + typical.share ? typical : tolerant;
  const z = draws('tolerance_max').normal();
  return { tolerance_max: moved * lognormal(type.value, type.spread, z) };
}

function kidneysOf({ kidney_function }: Population, draws: (name: string) => Draws): Values {
  if (kidney_function === undefined) return {};
  if (typeof kidney_function === 'number') return { kidney_function };
  const { mean, sd } = kidney_function;
  const [least, most] = ASSUMED.kidney_function;
  const drawn = mean + sd * draws('kidney_function').normal();
  return { kidney_function: Math.min(most, Math.max(least, drawn)) };
}

function baselinesOf(
  model: Model,
  population: Population,
  cause: PopulationCause,
  values: Values,
  draws: (name: string) => Draws,
): Values {
  const scores: Record<string, number> = {};
  for (const output of BASELINE_OUTPUTS) {
    const name = BASELINE_PARAMETER[output];
    const parameter = model.parameters.find((each) => each.name === name);
    const score = scoreOf(output);
    if (!parameter || !score) continue;
    const centre = values[name];
    const value = centre === undefined ? valueFor(parameter, originOf(cause)) : centre * parameter.factor;
    const usual = usualOf(parameter, value);
    const baseline = population.baseline?.[output];
    if (cause === 'healthy') scores[name] = score.normal;
    else if (population.typical) scores[name] = typicalAt(baseline, usual);
    else scores[name] = baselineAt(baseline, usual, score, positionOf(draws, name));
  }
  return scores;
}

function ageOf(ages: Ages, draws: Draws): number {
  if (typeof ages === 'object' && 'mean_years' in ages) {
    const [least, most] = ASSUMED.age_years;
    return Math.min(most, Math.max(least, ages.mean_years + ages.sd_years * draws.normal()));
  }
  const [from, to] =
    ages === 'adult'
      ? ASSUMED.adult_years
      : ages === 'child'
        ? ASSUMED.child_years
        : [ages.from_years, ages.to_years];
  return from + (to - from) * draws.uniform();
}
