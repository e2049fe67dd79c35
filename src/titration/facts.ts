import * as v from 'valibot';
import { bad, type Checked, type Problem } from '../problem/index.ts';
import { ladder, one, ruleNumber } from './rulebook/numbers.ts';
import { grade, isSourced, sources, UNSOURCED, words } from './rulebook/sources.ts';

/** A number of a data file with unit, grade and source, or `{ same_as: place }`; what is left of it is its value. */
export function fact<const U extends string>(unit: U) {
  return v.pipe(v.unknown(), ruleNumber, one(unit));
}

/** Numbers of a data file that ascend. */
export function rungs<const U extends string>(unit: U) {
  return v.pipe(v.unknown(), ruleNumber, ladder(unit));
}

/** Something that is no number, stated in the same way. */
export function stated<V>(unit: string, value: v.GenericSchema<unknown, V>) {
  return v.pipe(
    v.strictObject({ value, unit: v.literal(unit), grade, source: sources }),
    v.check((read) => isSourced(read), UNSOURCED),
    v.transform((read) => read.value),
  );
}

export { words };

/** Issues of a file as Problems. */
export function refused(
  issues: readonly v.BaseIssue<unknown>[],
  name: string,
  code: string,
  mend: string,
): Checked<never> {
  return bad(
    ...issues.map((issue): Problem => {
      const path = `${name}: ${v.getDotPath(issue) ?? 'top'}`;
      return { path, code, message: `${issue.message.replace(/\.$/, '')}.`, mend };
    }),
  );
}
