import type { VariantIssue } from 'valibot';
import { notFields } from './closed.ts';
import { wrongWord } from './text.ts';

/** The message of a `variant` by `kind`, in the words of the other fields. `what` is for example `pump mode`. */
export function kindOf(what: string) {
  return tagOf(`kind of ${what}`, `a ${what}`);
}

/** The same by any other field: `tagged` is what that field names, `whole` what belongs where it stands. */
export function tagOf(tagged: string, whole: string) {
  return (issue: VariantIssue): string => {
    const tag = issue.path?.[0];
    if (tag === undefined) return notFields(issue.input, whole);
    if (Array.isArray(tag.input)) return notFields(tag.input, whole);
    const words = [...issue.expected.matchAll(/"(\w+)"/g)].map(([, word = '']) => word);
    return wrongWord(tag.value, tagged, words);
  };
}
