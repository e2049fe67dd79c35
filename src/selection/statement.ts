import * as v from 'valibot';
import { type Reference, referenceOf } from '../references/index.ts';

export const GRADES = ['measured', 'derived', 'fitted', 'assumption'] as const;
export type Grade = (typeof GRADES)[number];

/** One source of a statement; without a reference it says what was assumed or recalled. */
export interface Source {
  readonly reference: Reference | undefined;
  /** What it says there, or what was assumed; may be empty. */
  readonly says: string;
}

/** A sentence for the learner, with where it comes from. */
export interface Statement {
  readonly says: string;
  readonly grade: Grade;
  readonly sources: readonly Source[];
}

/** A key and what it says; what has no such head is free text. */
const SOURCE = /^([a-z0-9]+(?:-[a-z0-9]+)+)(?:, (.*))?$/;

export const words = v.pipe(v.string(), v.nonEmpty('This must not be empty'));
export const grade = v.picklist(GRADES);

/** `penn-1989, Ashworth 4 to 1.2; coffey-1993, 75 pumps`: keys of the references and what each says. */
export const sources = v.pipe(
  words,
  v.rawTransform<string, readonly Source[]>(({ dataset, addIssue }) =>
    dataset.value.split('; ').map((part) => {
      const [, key, says] = SOURCE.exec(part) ?? [];
      if (key === undefined) return { reference: undefined, says: part };
      const found = referenceOf(key, '');
      if (found.ok) return { reference: found.value, says: says ?? '' };
      addIssue({ message: found.problems.map(({ message, mend }) => `${message} ${mend}`).join(' ') });
      return { reference: undefined, says: part };
    }),
  ),
);

/** Only what is called an assumption may do without a reference. */
export function isSourced(stated: { readonly grade: Grade; readonly source: readonly Source[] }): boolean {
  return stated.grade === 'assumption' || stated.source.some(({ reference }) => reference !== undefined);
}
export const UNSOURCED = 'This names no reference and is not called an assumption';

export const statement = v.pipe(
  v.strictObject({ says: words, grade, source: sources }),
  v.check((stated) => isSourced(stated), UNSOURCED),
  v.transform(({ source, ...rest }): Statement => ({ ...rest, sources: source })),
);
