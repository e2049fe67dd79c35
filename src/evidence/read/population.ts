import { exactOptional, type GenericSchema, type InferOutput, unknown } from 'valibot';
import {
  closed,
  type Finding,
  type Limit,
  nearest,
  type Place,
  quantity,
  quoted,
  sayChoice,
  sayNumber,
  sayValue,
  take,
} from '../../case/fields/index.ts';
import { baclofen } from '../../model/index.ts';
import { type Ages, POPULATION_CAUSES, type Population } from '../../population/index.ts';
import { readBaselines } from './baseline.ts';
import { patients } from './numbers.ts';

/** Grade of every number here: assumption; sanity limits. */
const SHARE: Limit = {
  min: 0,
  max: 1e6,
  unit: '(share or count)',
  why: 'it is a share or a number of patients',
};
const YEARS: Limit = { min: 0, max: 120, unit: 'years', why: 'nobody is older' };
const KIDNEY: Limit = { min: 0.05, max: 1.5, unit: '(share of normal)', why: '1 is normal' };

const share = exactOptional(quantity(SHARE));
const Causes = closed('causes', {
  ms: share,
  sci_complete: share,
  sci_incomplete: share,
  hereditary_paraparesis: share,
  tbi: share,
  anoxic: share,
  stroke: share,
  cp: share,
  spinal: share,
  cerebral: share,
  healthy: share,
} satisfies Record<(typeof POPULATION_CAUSES)[number], GenericSchema>);
const Shape = closed('a population', {
  n: patients,
  causes: Causes,
  ages: exactOptional(unknown()),
  kidney_function: exactOptional(unknown()),
  parameters: exactOptional(unknown()),
  baseline: exactOptional(unknown()),
});

/** Whom the source studied, or undefined with what is wrong added to `into`. */
export function readPopulation(value: unknown, at: Place, into: Finding[]): Population | undefined {
  const before = into.length;
  const fields = take(Shape, value, at, into);
  // What can be read is read even when something beside it is broken.
  const parts: ReadonlyMap<string, unknown> = new Map(
    typeof value === 'object' && value !== null ? Object.entries(value) : [],
  );
  const ages = readAges(parts.get('ages'), [...at, 'ages'], into);
  const kidney_function = readKidney(parts.get('kidney_function'), [...at, 'kidney_function'], into);
  const parameters = readParameters(parts.get('parameters'), [...at, 'parameters'], into);
  const baseline = readBaselines(parts.get('baseline'), [...at, 'baseline'], into);
  if (fields !== undefined && !Object.values(causesOf(fields.causes)).some((part) => part > 0)) {
    const message = 'No cause has a share above 0.';
    into.push({
      at: [...at, 'causes'],
      code: 'population.no-cause',
      message,
      mend: `Name ${sayChoice(POPULATION_CAUSES)}.`,
    });
  }
  if (fields === undefined || into.length > before) return undefined;
  return {
    n: fields.n,
    causes: causesOf(fields.causes),
    ...(ages === undefined ? {} : { ages }),
    ...(kidney_function === undefined ? {} : { kidney_function }),
    ...(baseline === undefined ? {} : { baseline }),
    ...(parameters === undefined ? {} : { parameters }),
  };
}

function causesOf(causes: InferOutput<typeof Causes>): Record<string, number> {
  return Object.fromEntries(
    POPULATION_CAUSES.flatMap((cause) => (causes[cause] === undefined ? [] : [[cause, causes[cause]]])),
  );
}

const age = quantity(YEARS);
const AgeRange = closed('ages', { from_years: age, to_years: age });
const AgeMean = closed('ages', { mean_years: age, sd_years: age });

function readAges(value: unknown, at: Place, into: Finding[]): Ages | undefined {
  if (value === undefined || value === 'adult' || value === 'child') return value;
  if (typeof value !== 'object' || value === null) {
    into.push({
      at,
      code: 'word.unknown',
      message: `This is ${sayValue(value)}, not an age group.`,
      mend: 'Write adult, child, { from_years, to_years } or { mean_years, sd_years }.',
    });
    return undefined;
  }
  if ('mean_years' in value || 'sd_years' in value) return take(AgeMean, value, at, into);
  const range = take(AgeRange, value, at, into);
  if (range === undefined || range.from_years <= range.to_years) return range;
  const message = `${sayNumber(range.from_years)} to ${sayNumber(range.to_years)} years runs downwards.`;
  into.push({ at, code: 'range.reversed', message, mend: 'Give the smaller number first.' });
  return undefined;
}

const kidney = quantity(KIDNEY);
const KidneyMean = closed('kidney function', { mean: kidney, sd: quantity({ ...KIDNEY, min: 0 }) });

function readKidney(value: unknown, at: Place, into: Finding[]) {
  if (value === undefined) return undefined;
  return typeof value === 'object' ? take(KidneyMean, value, at, into) : take(kidney, value, at, into);
}

const PARAMETERS = baclofen.parameters.map(({ name }) => name);

function readParameters(value: unknown, at: Place, into: Finding[]): Record<string, number> | undefined {
  if (value === undefined) return undefined;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    const message = `This is ${sayValue(value)}, where parameters belong.`;
    into.push({ at, code: 'field.wrong-kind', message, mend: 'Write { name: value } for each.' });
    return undefined;
  }
  const read: Record<string, number> = {};
  for (const [name, written] of Object.entries(value)) {
    const here = [...at, name];
    const facts = baclofen.parameters.find((parameter) => parameter.name === name);
    if (facts === undefined) {
      const meant = nearest(name, PARAMETERS);
      into.push({
        at: here,
        code: 'parameter.unknown',
        message: `The model has no parameter ${quoted(name)}.`,
        mend: `${meant === undefined ? 'Look it up in models/baclofen.model.yaml' : `Did you mean ${meant}?`}; prefer leaving parameters out.`,
      });
      continue;
    }
    const [min, max] = facts.range.map((end) => end / facts.factor);
    const limit = { min: min ?? 0, max: max ?? 0, unit: facts.unit, why: 'that is its plausible range' };
    const number = take(quantity(limit), written, here, into);
    if (number !== undefined) read[name] = number;
  }
  return read;
}
