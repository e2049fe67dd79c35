import * as v from 'valibot';
import file from '../../../models/rules/suggest-words.yaml';
import { type Checked, good, must } from '../../problem/index.ts';
import { refused } from '../facts.ts';
import { filled } from '../rulebook/say.ts';
import { rulebook } from '../rulebook/shipped.ts';
import { type Source, sources, words } from '../rulebook/sources.ts';
import type { SuggestionReason } from './suggestion.ts';

const MARKS = ['ok', 'caution', 'problem', 'info'] as const;

const reasonOf = v.pipe(
  v.strictObject({
    mark: v.picklist(MARKS),
    says: words,
    rule: v.optional(words),
    source: v.optional(sources),
  }),
  v.check(
    ({ rule, source }) => rule !== undefined || source !== undefined,
    'This names no rule and no source',
  ),
);

const WordsFile = v.strictObject({ steps: v.record(words, words), reasons: v.record(words, reasonOf) });
export type SuggestWords = v.InferOutput<typeof WordsFile>;

/** `itb-suggest-words/1` from its parsed text; `name` is the file's. */
export function checkSuggestWords(data: unknown, name: string): Checked<SuggestWords> {
  const read = v.safeParse(WordsFile, data);
  if (read.success) return good(read.output);
  const mend = 'Give each step its sentence, and each reason its mark, its sentence and a rule or a source.';
  return refused(read.issues, name, 'suggest-words.shape', mend);
}

const WORDS = must(checkSuggestWords(file, 'models/rules/suggest-words.yaml'));

type Values = Readonly<Record<string, string>>;

/** The sentence of a step with its places filled. Throws RangeError for a name that the file does not have. */
export function stepSays(name: string, values: Values = {}): string {
  const says = WORDS.steps[name];
  if (says === undefined) throw new RangeError(`There is no step ${name}.`);
  return filled(says, values);
}

/** A reason with its places filled; its sources are its own, or those of its rule. Throws RangeError. */
export function because(name: string, values: Values = {}): SuggestionReason {
  const stated = WORDS.reasons[name];
  if (stated === undefined) throw new RangeError(`There is no reason ${name}.`);
  const rule = stated.rule === undefined ? undefined : filled(stated.rule, values);
  const own: readonly Source[] | undefined = stated.source;
  return {
    mark: stated.mark,
    says: filled(stated.says, values),
    ...(rule === undefined ? {} : { rule }),
    sources: own ?? sourcesOf(rule ?? ''),
  };
}

function sourcesOf(id: string): readonly Source[] {
  const found = rulebook()
    .flatMap(({ rules }) => rules)
    .find((rule) => rule.id === id);
  if (found === undefined) throw new RangeError(`There is no rule ${id}.`);
  return found.sources;
}

/** Names of all steps and reasons, and the rules they name, for the tests. */
export const ALL_WORDS: SuggestWords = WORDS;
