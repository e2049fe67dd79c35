import {
  finite,
  type GenericSchema,
  getDotPath,
  maxValue,
  minValue,
  nonEmpty,
  number,
  picklist,
  pipe,
  regex,
  safeParse,
  string,
} from 'valibot';
import { bad, type Checked, good } from '../problem/index.ts';
import { deepFreeze } from './freeze.ts';
import { OnDemand } from './on-demand.ts';

/** Fields that files of models/ have in common. */
export const text = pipe(string(), nonEmpty('This is empty'));
export const grade = picklist(['measured', 'derived', 'fitted', 'assumption']);
/** Name of a file, a reference, an input or a dose. */
export const key = pipe(string(), regex(/^[a-z][a-z0-9_-]*$/, 'This is no key'));
export const finiteNumber = pipe(number(), finite('This is no finite number'));
export const notNegative = pipe(finiteNumber, minValue(0, 'This must be 0 or more'));
export const positive = pipe(finiteNumber, minValue(Number.MIN_VALUE, 'This must be above 0'));
export const share = pipe(notNegative, maxValue(1, 'This must be at most 1'));

/** What a file of models/ holds, or a Problem for each field that is wrong. `schema` as in its first line. */
export function checkFile<T>(
  shape: GenericSchema<unknown, T>,
  data: unknown,
  { name, schema, code }: { readonly name: string; readonly schema: string; readonly code: string },
): Checked<T> {
  const read = safeParse(shape, data);
  if (read.success) return good(deepFreeze(read.output));
  return bad(
    ...read.issues.map((issue) => ({
      path: `${name}: ${getDotPath(issue) ?? 'top'}`,
      code,
      message: `${issue.message}.`,
      mend: `Give every field of schema ${schema} what it asks for, and nothing else.`,
    })),
  );
}

/** Files of a folder by their names without ending, each checked when it is first asked for. */
export function catalogueOf<T>(
  files: Readonly<Record<string, unknown>>,
  check: (data: unknown, name: string) => T,
): ReadonlyMap<string, T> {
  const names = new Map(Object.keys(files).map((name) => [keyOfFile(name), name]));
  return new OnDemand([...names.keys()], (wanted) => {
    const name = names.get(wanted) ?? '';
    return check(files[name], name);
  });
}

/** `models/actions/cpr.yaml` is about `cpr`. */
export function keyOfFile(name: string): string {
  return name.replace(/^.*\//, '').replace(/\.yaml$/, '');
}
