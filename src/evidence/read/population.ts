import { exactOptional, type GenericSchema, type InferOutput, literal, unknown } from 'valibot';
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
  told,
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
const rest = {
  typical: exactOptional(
    literal(true, ({ input }) =>
      told('field.wrong-kind', `This is ${sayValue(input)}.`, 'Write `typical: true`, or leave it out.'),
    ),
  ),
  ages: exactOptional(unknown()),
  kidney_function: exactOptional(unknown()),
  parameters: exactOptional(unknown()),
  baseline: exactOptional(unknown()),
};
const Shape = closed('a population', { n: patients, causes: Causes, ...rest });
const TypicalShape = closed('a population', { n: exactOptional(patients), causes: Causes, ...rest });
const ArmShape = closed('a population', {
  n: exactOptional(patients),
  causes: exactOptional(Causes),
  ...rest,
});

/** Whom the source studied, or undefined with what is wrong added to `into`. */
export function readPopulation(value: unknown, at: Place, into: Finding[]): Population | undefined {
  const isTypical = typeof value === 'object' && value !== null && 'typical' in value;
  const own = readParts(isTypical ? TypicalShape : Shape, value, at, into);
  return own?.causes && whole({ n: 1, causes: own.causes }, own, at, into);
}

/** An arm's own population: each of its fields stands for that of the file, which is undefined when broken. */
export function readArmPopulation(
  value: unknown,
  file: Population | undefined,
  at: Place,
  into: Finding[],
): Population | undefined {
  const own = readParts(ArmShape, value, at, into);
  return own && file && whole(file, own, at, into);
}

function whole(
  shared: Population,
  own: Partial<Population>,
  at: Place,
  into: Finding[],
): Population | undefined {
  const population = { ...shared, ...own };
  if (!population.typical) return population;
  const before = into.length;
  if (own.n !== undefined && own.n > 1) {
    const message = `This is one typical patient, not ${sayNumber(own.n)}.`;
    const mend = 'Remove `n`, or `typical` to draw patients.';
    into.push({ at: [...at, 'n'], code: 'population.typical-is-one', message, mend });
  }
  if (Object.values(population.causes).filter((share) => share > 0).length > 1) {
    const message = 'One typical patient has one cause.';
    const mend = 'Keep one cause, or give each an arm of its own with its `population`.';
    into.push({ at: [...at, 'causes'], code: 'population.typical-is-one', message, mend });
  }
  return into.length > before ? undefined : { ...population, n: 1 };
}

type AnyShape = typeof Shape | typeof TypicalShape | typeof ArmShape;

function readParts(
  shape: AnyShape,
  value: unknown,
  at: Place,
  into: Finding[],
): Partial<Population> | undefined {
  const before = into.length;
  const fields = take<AnyShape>(shape, value, at, into);
  // What can be read is read even when something beside it is broken.
  const parts: ReadonlyMap<string, unknown> = new Map(
    typeof value === 'object' && value !== null ? Object.entries(value) : [],
  );
  const ages = readAges(parts.get('ages'), [...at, 'ages'], into);
  const kidney_function = readKidney(parts.get('kidney_function'), [...at, 'kidney_function'], into);
  const parameters = readParameters(parts.get('parameters'), [...at, 'parameters'], into);
  const baseline = readBaselines(parts.get('baseline'), [...at, 'baseline'], into);
  const causes = fields?.causes && causesOf(fields.causes);
  if (causes !== undefined && !Object.values(causes).some((part) => part > 0)) {
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
    ...(fields.n === undefined ? {} : { n: fields.n }),
    ...(causes === undefined ? {} : { causes }),
    ...(fields.typical === undefined ? {} : { typical: fields.typical }),
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
