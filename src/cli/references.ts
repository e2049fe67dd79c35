import { array, getDotPath, looseObject, minLength, nonEmpty, pipe, safeParse, string } from 'valibot';
import { bad, type Checked, good } from '../problem/index.ts';
import { inPlainWords } from './plain-words.ts';

const text = pipe(string(), nonEmpty());

/** CSL-JSON as far as this project leans on it: a list of references with an id and a type. */
const References = pipe(array(looseObject({ id: text, type: text })), minLength(1));

/** The references in a JSON text, each id once. */
export function checkReferences(json: string, name: string): Checked<unknown> {
  const parsed = parseJson(json, name);
  if (!parsed.ok) return parsed;
  const read = inPlainWords(() => safeParse(References, parsed.value));
  if (!read.success) {
    return bad(
      ...read.issues.map((issue) => ({
        path: `${name}: ${getDotPath(issue) ?? 'top'}`,
        code: 'references.shape',
        message: `${issue.message}.`,
        mend: 'Give each reference of the list an id and a type, as CSL-JSON does.',
      })),
    );
  }
  const ids = read.output.map(({ id }) => id);
  const twice = [...ids.entries()].filter(([i, id]) => ids.indexOf(id) < i);
  if (twice.length === 0) return good(read.output);
  return bad(
    ...twice.map(([i, id]) => ({
      path: `${name}: ${i}.id`,
      code: 'references.twice',
      message: `The id ${JSON.stringify(id)} stands for another reference already.`,
      mend: 'Give each reference an id of its own.',
    })),
  );
}

function parseJson(json: string, name: string): Checked<unknown> {
  try {
    return good(JSON.parse(json.replace(/^\uFEFF/, '')));
  } catch {
    const message = 'This is not valid JSON.';
    return bad({
      path: name,
      code: 'file.not-json',
      message,
      mend: 'Give a list of references in CSL-JSON.',
    });
  }
}
