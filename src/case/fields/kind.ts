import type { VariantIssue } from 'valibot';
import { notFields } from './closed.ts';
import { wrongWord } from './text.ts';

/** The message of a `variant` by `kind`, in the words of the other fields. `what` is for example `pump mode`. */
export function kindOf(what: string) {
  return (issue: VariantIssue): string => {
    const tag = issue.path?.[0];
    if (tag === undefined) return notFields(issue.input, `a ${what}`);
    if (Array.isArray(tag.input)) return notFields(tag.input, `a ${what}`);
    const words = [...issue.expected.matchAll(/"(\w+)"/g)].map(([, word = '']) => word);
    return wrongWord(tag.value, `kind of ${what}`, words);
  };
}
