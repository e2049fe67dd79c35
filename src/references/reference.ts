import {
  array,
  boolean,
  getDotPath,
  type InferOutput,
  looseObject,
  minLength,
  nonEmpty,
  number,
  optional,
  pipe,
  regex,
  safeParse,
  string,
  union,
} from 'valibot';
import { bad, type Checked, good } from '../problem/index.ts';

const text = pipe(string(), nonEmpty());
const textOrNumber = union([text, number()]);

/** No space, comma, brace or anything else that would end a key in BibTeX. */
const key = pipe(text, regex(/^[A-Za-z0-9][A-Za-z0-9.:/+_-]*$/));

const Name = looseObject({ family: optional(text), given: optional(text), literal: optional(text) });

/** One item of CSL-JSON; fields that are not named here are kept as they are. */
const Reference = looseObject({
  id: key,
  type: text,
  title: optional(text),
  author: optional(array(Name)),
  /** `circa` when the source gives the year as about. */
  issued: optional(
    looseObject({
      'date-parts': optional(pipe(array(pipe(array(textOrNumber), minLength(1))), minLength(1))),
      circa: optional(union([boolean(), text, number()])),
    }),
  ),
  'container-title': optional(text),
  publisher: optional(text),
  volume: optional(textOrNumber),
  issue: optional(textOrNumber),
  page: optional(textOrNumber),
  DOI: optional(text),
  PMID: optional(text),
  PMCID: optional(text),
  URL: optional(text),
  note: optional(text),
});

export type Reference = InferOutput<typeof Reference>;
export type Name = InferOutput<typeof Name>;

const References = pipe(array(Reference), minLength(1));

/** A list of references in CSL-JSON, already parsed, each id once; `name` stands for the file in Problems. */
export function checkReferences(data: unknown, name: string): Checked<readonly Reference[]> {
  const read = safeParse(References, data);
  if (!read.success) {
    return bad(
      ...read.issues.map((issue) => ({
        path: `${name}: ${getDotPath(issue) ?? 'top'}`,
        code: 'references.shape',
        message: `${issue.message}.`,
        mend: 'Give each reference of the list an id, a type and its fields, as CSL-JSON does.',
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
