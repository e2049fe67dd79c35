import {
  array,
  boolean,
  finite,
  getDotPath,
  type InferOutput,
  integer,
  literal,
  minValue,
  nullable,
  number,
  picklist,
  pipe,
  safeParse,
  strictObject,
  string,
} from 'valibot';
import { bad, type Checked, good } from '../../problem/index.ts';
import type { Score } from '../score/index.ts';

const real = pipe(number(), finite());
const whole = pipe(number(), integer(), minValue(0));

const ExpectedFile = strictObject({
  schema: literal('itb-expected/1'),
  patients: whole,
  seed: whole,
  readouts: array(
    strictObject({
      id: string(),
      use: picklist(['fit', 'check', 'target']),
      inside: boolean(),
      predicted: nullable(real),
      error: nullable(real),
      monteCarloError: nullable(real),
    }),
  ),
});

/** The result of a folder of evidence as it was when it was last looked at. */
export type Expected = InferOutput<typeof ExpectedFile>;
export type ExpectedReadout = Expected['readouts'][number];

/** Digits that are kept; far below any Monte-Carlo error. */
const DIGITS = 5;

export function expectedOf(scores: readonly Score[], patients: number, seed: number): Expected {
  const readouts = scores.map(({ id, use, inside, predicted, error, monteCarloError }) => ({
    ...{ id, use, inside, predicted: short(predicted), error: short(error) },
    monteCarloError: short(monteCarloError),
  }));
  return {
    schema: 'itb-expected/1',
    ...{ patients, seed },
    readouts: readouts.sort((a, b) => (a.id < b.id ? -1 : 1)),
  };
}

function short(value: number): number | null {
  return Number.isFinite(value) ? Number(value.toPrecision(DIGITS)) : null;
}

/** One readout a line, in the order of their ids, so that a change shows as the lines it touches. */
export function writeExpected({ schema, patients, seed, readouts }: Expected): string {
  const lines = readouts.map((readout) => `  ${JSON.stringify(readout)}`);
  return `{"schema": "${schema}", "patients": ${patients}, "seed": ${seed}, "readouts": [\n${lines.join(',\n')}\n]}\n`;
}

export function readExpected(text: string, name: string): Checked<Expected> {
  return checkExpected(parsed(text), name);
}

/** The same from data that is parsed already. */
export function checkExpected(data: unknown, name: string): Checked<Expected> {
  const read = safeParse(ExpectedFile, data);
  if (read.success) return good(read.output);
  return bad(
    ...read.issues.map((issue) => ({
      path: `${name}: ${getDotPath(issue) ?? 'top'}`,
      code: 'expected.shape',
      message: `${issue.message}.`,
      mend: 'Write the file anew with itb evidence --write-expected.',
    })),
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
