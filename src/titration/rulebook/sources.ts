import * as v from 'valibot';
import { type Reference, referenceOf } from '../../references/index.ts';

export const GRADES = ['measured', 'derived', 'fitted', 'assumption'] as const;
export type Grade = (typeof GRADES)[number];

/** Where a number or a rule comes from; without a reference it says what was assumed or recalled. */
export interface Source {
  readonly reference: Reference | undefined;
  /** What it says there, or what was assumed; may be empty. */
  readonly says: string;
}

const KEY = '[a-z0-9]+(?:-[a-z0-9]+)+';
const KEYS_FIRST = new RegExp(`^(${KEY}(?: and ${KEY})*)(?:, (.*))?$`);

export const words = v.pipe(v.string(), v.nonEmpty('This must not be empty'));
export const grade = v.picklist(GRADES);

/** `boster-2016-dosing and cmsc-2015-cc13, 10 to 30 %; penn-1989`: keys of the references and what they say. */
export const sources = v.pipe(
  words,
  v.rawTransform<string, readonly Source[]>(({ dataset, addIssue }) =>
    dataset.value.split('; ').flatMap((part): Source[] => {
      const [, keys, says = ''] = KEYS_FIRST.exec(part) ?? [];
      if (keys === undefined) return [{ reference: undefined, says: part }];
      return keys.split(' and ').map((key) => {
        const found = referenceOf(key, '');
        if (found.ok) return { reference: found.value, says };
        addIssue({ message: found.problems.map(({ message, mend }) => `${message} ${mend}`).join(' ') });
        return { reference: undefined, says: part };
      });
    }),
  ),
);

/** Only what is called an assumption may do without a reference. */
export function isSourced(stated: { readonly grade: Grade; readonly source: readonly Source[] }): boolean {
  return stated.grade === 'assumption' || stated.source.some(({ reference }) => reference !== undefined);
}
export const UNSOURCED = 'This names no reference and is not called an assumption';
