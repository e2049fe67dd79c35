import {
  array,
  custom,
  finite,
  type GenericSchema,
  integer,
  maxValue,
  minLength,
  minValue,
  nonEmpty,
  number,
  picklist,
  pipe,
  regex,
  strictTuple,
  string,
  union,
} from 'valibot';
import { baclofen } from '../../model/index.ts';
import type { Drawn } from '../scenario.ts';
import type { Sign, TaskKey } from '../words.ts';

/** Fields that files of scenarios and of their runs have in common. */
export const text = pipe(string(), nonEmpty('This is empty'));
export const texts = array(text);
export const key = pipe(string(), regex(/^[a-z][a-zA-Z0-9_-]*$/, 'This is no key'));
/** A key, or two as in `refill/aspirate` and `order/lorazepam`. */
export const slashed = pipe(
  string(),
  regex(/^[a-z][a-zA-Z0-9_-]*(\/[a-z][a-zA-Z0-9_-]*)?$/, 'This is no key, nor two with a stroke between'),
);
export const finiteNumber = pipe(number(), finite('This is no finite number'));
export const notNegative = pipe(finiteNumber, minValue(0, 'This must be 0 or more'));
export const positive = pipe(finiteNumber, minValue(Number.MIN_VALUE, 'This must be above 0'));
export const wholeNumber = pipe(notNegative, integer('This must be a whole number'));
export const count = pipe(positive, integer('This must be a whole number'));
export const percent = pipe(notNegative, maxValue(100, 'This must be at most 100'));
export const grade = picklist(['measured', 'derived', 'fitted', 'assumption']);

export function some<const S extends GenericSchema>(of: S) {
  return pipe(array(of), minLength(1, 'This is empty'));
}

export const drawn = union(
  [finiteNumber, strictTuple([finiteNumber, finiteNumber])],
  'This is neither a number nor a span of two',
) satisfies GenericSchema<unknown, Drawn>;

const TASK = /^(observe|examine|act)\/[a-z][a-z0-9_]*$/;
export const task = custom<TaskKey>(
  (value) => typeof value === 'string' && TASK.test(value),
  'This is no task as observe/KEY, examine/KEY or act/KEY',
);

export const outputName = picklist(
  baclofen.outputs.map(({ name }) => name),
  'This is no output of the model',
);

const SIGNS = [
  'clean_log',
  'stall_logged',
  'stall_recovered',
  'stopped_logged',
  'replace_by_logged',
  'end_of_service_logged',
  'low_reservoir_logged',
  'empty_logged',
  'prescription_differs',
  'not_known',
  'silent',
  'single_tone',
  'two_tone',
  'as_expected',
  'high',
  'low',
  'septum_not_found',
  'film_normal',
  'gap',
  'kink',
  'tip_moved',
  'pump_reversed',
  'rotor_turns',
  'rotor_still',
  'aspirates',
  'no_aspirate',
  'serous',
  'contrast_rises',
  'contrast_stops',
  'contrast_pocket',
  'contrast_tissue',
  'contrast_subdural',
  'contrast_epidural',
  'tip_mass',
  'not_injected',
  'bolus_works',
  'bolus_without_effect',
  'pocket_dry',
  'fluid_beside_pump',
] as const satisfies readonly Sign[];
export const sign = picklist(SIGNS, 'This is no sign that an examination shows');
