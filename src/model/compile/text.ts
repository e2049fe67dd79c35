import * as v from 'valibot';
import { parseDocument } from 'yaml';
import { bad, type Checked, good, type Problem } from '../../problem/index.ts';

/** The text of a model as data, before any meaning is checked. Every place in it keeps its own words. */

export const MODEL_SCHEMA = 'itb-model/1';
const LARGEST_TEXT = 1_000_000;
/** The first slip in a YAML text makes many more. */
const MOST_YAML_ERRORS = 3;

const words = v.pipe(v.string(), v.nonEmpty('must not be empty'));
/** Longer is no equation that anyone can read, and deep nesting would exhaust the parser. */
export const LONGEST_EQUATION = 500;
const line = v.pipe(words, v.maxLength(LONGEST_EQUATION, `is longer than ${LONGEST_EQUATION} characters`));
const equation = v.union([line, v.pipe(v.number(), v.transform(String))]);
const unit = v.union([words, v.pipe(v.number(), v.transform(String))]);
const range = v.pipe(
  v.tuple([v.number(), v.number()]),
  v.check(([low, high]) => low <= high, 'must be [least, greatest]'),
);
const grade = v.picklist(['measured', 'derived', 'fitted', 'assumption']);
const name = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9_]*$/i, 'a name is letters, digits and _'));
const map = <T extends v.GenericSchema>(item: T) => v.record(name, item);

const schema = v.strictObject({
  model: name,
  title: words,
  parts: map(words),
  functions: v.optional(
    map(v.strictObject({ arguments: v.array(name), is: equation, says: words })),
    () => ({}),
  ),
  inputs: map(v.strictObject({ unit, rest: v.number(), meaning: words })),
  parameters: map(
    v.strictObject({
      value: v.number(),
      unit,
      range,
      spread: v.optional(v.pipe(words, v.regex(/^(\d+(\.\d+)?%|sd \d+(\.\d+)?)$/, 'is "44%" or "sd 0.6"'))),
      grade,
      source: words,
      meaning: words,
      patient: v.optional(v.boolean(), false),
      cerebral: v.optional(v.number()),
    }),
  ),
  states: map(
    v.strictObject({
      part: name,
      unit,
      scale: v.pipe(v.number(), v.gtValue(0, 'must be above 0')),
      start: v.union([v.number(), name]),
      meaning: words,
      rate: equation,
    }),
  ),
  equations: map(v.strictObject({ part: name, unit, says: words, is: equation })),
  outputs: map(
    v.strictObject({
      part: name,
      unit,
      is: equation,
      range,
      resolution: v.pipe(v.number(), v.gtValue(0, 'must be above 0')),
      spoken: words,
      grade,
      meaning: words,
    }),
  ),
  doses: map(v.strictObject({ unit, meaning: words, adds: map(equation) })),
});

export type ModelText = v.InferOutput<typeof schema>;

/** Checks size, YAML and shape; meaning is checked by `check.ts`. */
export function readModelText(text: string, file: string): Checked<ModelText> {
  if (text.length > LARGEST_TEXT) {
    return bad({
      path: file,
      code: 'model.too-large',
      message: `The text has ${text.length} characters; a model has at most ${LARGEST_TEXT}.`,
      mend: 'Give a model text, not data.',
    });
  }
  if (text.split(/\r?\n/, 1)[0]?.trim() !== `# schema: ${MODEL_SCHEMA}`) {
    return bad({
      path: `${file}: line 1`,
      code: 'model.no-schema',
      message: `The first line does not say "# schema: ${MODEL_SCHEMA}".`,
      mend: 'Give a model file, or add that line if it is one.',
    });
  }
  const document = parseDocument(text, { uniqueKeys: true, logLevel: 'error' });
  if (document.errors.length > 0) {
    return bad(
      ...document.errors.slice(0, MOST_YAML_ERRORS).map((error) => ({
        path: `${file}: line ${error.linePos?.[0].line ?? '?'}`,
        code: 'model.yaml',
        message: `${error.message.split('\n')[0] ?? 'The YAML cannot be read'}.`,
        mend: 'Mend the YAML at that line.',
      })),
    );
  }
  let data: unknown;
  try {
    data = document.toJS({ maxAliasCount: 0 });
  } catch {
    return bad({
      path: file,
      code: 'model.yaml',
      message: 'The YAML uses aliases.',
      mend: 'Write every value where it belongs.',
    });
  }
  const result = v.safeParse(schema, data);
  return result.success ? good(result.output) : bad(...result.issues.map((issue) => toProblem(issue, file)));
}

function toProblem(issue: v.BaseIssue<unknown>, file: string): Problem {
  return {
    path: `${file}: ${v.getDotPath(issue) ?? 'file'}`,
    code: 'model.shape',
    message: `${issue.message}.`,
    mend:
      issue.expected === 'never'
        ? 'Take the key out or correct its spelling.'
        : `Expected ${issue.expected}.`,
  };
}
