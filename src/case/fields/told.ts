import { type GenericIssue, type GenericSchema, type InferOutput, safeParse } from 'valibot';
import type { Finding, Place } from '../finding.ts';

/**
 * Code, message and mend as the one string that a valibot issue carries: lines of their own until `take` reads
 * them. `meant` is the key that an unknown key probably stands for.
 */
export function told(code: string, message: string, mend: string, meant = ''): string {
  return [code, message, mend, meant].join('\n');
}

/** The value as the schema makes it, or undefined with what is wrong added to `into`. */
export function take<S extends GenericSchema>(
  schema: S,
  value: unknown,
  at: Place,
  into: Finding[],
): InferOutput<S> | undefined {
  const read = safeParse(schema, value);
  if (read.success) return read.output;
  const seen = new Set<string>();
  const mistyped = new Set<string>();
  const findings = read.issues.map((issue) => findingOf(issue, at));
  for (const { at, meant } of findings) if (meant !== undefined) mistyped.add(besides(at, meant));
  for (const finding of findings) {
    // One mistake, one Problem: a mistyped key is not also a missing one.
    if (finding.code === 'field.missing' && mistyped.has(besides(finding.at))) continue;
    const key = JSON.stringify([finding.at, finding.code]);
    if (!seen.has(key)) into.push(finding);
    seen.add(key);
  }
  return undefined;
}

function findingOf(issue: GenericIssue, at: Place): Finding {
  const path = issue.path ?? [];
  const [code = '', message = '', mend = '', meant = ''] = issue.message.split('\n');
  const last = path.at(-1);
  // A list where fields belong is reported at the list, not at each field that it lacks.
  const own = last?.type === 'object' && Array.isArray(last.input) ? path.slice(0, -1) : path;
  const steps = own.map(({ key }) => (typeof key === 'number' ? key : String(key)));
  return { at: [...at, ...steps], code, message, mend, ...(meant === '' ? {} : { meant }) };
}

/** The place with its last step replaced by `key`, as one word to compare. */
function besides(at: Place, key = at.at(-1)): string {
  return JSON.stringify([...at.slice(0, -1), key]);
}
