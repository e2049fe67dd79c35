import {
  array,
  type GenericSchema,
  getDotPath,
  literal,
  minLength,
  minValue,
  nonEmpty,
  number,
  picklist,
  pipe,
  regex,
  safeParse,
  strictObject,
  string,
  transform,
} from 'valibot';
import file from '../../../models/day-pattern.yaml';
import { bad, type Checked, good, must } from '../../problem/index.ts';

const clock = pipe(string(), regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'This must be a clock time, HH:MM'));

/** A value with where it comes from; what is left of it is the value. */
function graded<V>(unit: string, value: GenericSchema<unknown, V>) {
  const grade = picklist(['measured', 'derived', 'fitted', 'assumption']);
  const source = pipe(string(), nonEmpty());
  return pipe(
    strictObject({ value, unit: literal(unit), grade, source }),
    transform((read) => read.value),
  );
}

const Start = strictObject({
  first_period: graded('clock time', strictObject({ from: clock, to: clock })),
  bolus_times: graded('clock time', pipe(array(clock), minLength(1, 'At least one is needed'))),
  bolus_minutes: graded('min', pipe(number(), minValue(1, 'This must be 1 or more'))),
});

/** Where the editor begins when a mode is turned into another. */
export interface PatternStart {
  readonly first_period: { readonly from: string; readonly to: string };
  readonly bolus_times: readonly string[];
  readonly bolus_minutes: number;
}

export function checkPatternStart(value: unknown, name: string): Checked<PatternStart> {
  const read = safeParse(Start, value);
  if (read.success) return good(read.output);
  return bad(
    ...read.issues.map((issue) => ({
      path: `${name}: ${getDotPath(issue) ?? 'top'}`,
      code: 'day-pattern.field',
      message: issue.message.endsWith('.') ? issue.message : `${issue.message}.`,
      mend: 'Give every number of schema itb-day-pattern/1 its value, unit, grade and source, and nothing else.',
    })),
  );
}

/** As models/day-pattern.yaml has it. */
export const PATTERN_START: PatternStart = must(checkPatternStart(file, 'models/day-pattern.yaml'));
