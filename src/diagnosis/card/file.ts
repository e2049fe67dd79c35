import * as v from 'valibot';
import { bad, type Checked, good } from '../../problem/index.ts';
import { type Statement, statement } from '../../selection/index.ts';

/** Emergencies on the bedside card, from left to right. */
export const SYNDROMES = [
  'withdrawal',
  'overdose',
  'dysreflexia',
  'sepsis',
  'malignant_hyperthermia',
  'neuroleptic_malignant',
  'serotonin',
] as const;
export type SyndromeKey = (typeof SYNDROMES)[number];

/** What is compared, from top to bottom. */
export const FEATURES = [
  'setting',
  'clue',
  'onset',
  'muscles',
  'mind',
  'temperature',
  'circulation',
] as const;
export type Feature = (typeof FEATURES)[number];

export interface Syndrome {
  readonly name: string;
  readonly features: Readonly<Record<Feature, Statement>>;
  /** The first ten minutes, in their order. */
  readonly first: readonly Statement[];
  /** What tempts, and harms. */
  readonly never: readonly Statement[];
}

export interface BedsideCard {
  /** What holds for all of them. */
  readonly always: readonly Statement[];
  readonly features: Readonly<Record<Feature, string>>;
  readonly syndromes: Readonly<Record<SyndromeKey, Syndrome>>;
}

const words = v.pipe(v.string(), v.nonEmpty('This must not be empty'));
const statements = v.pipe(v.array(statement), v.minLength(1, 'There must be at least one'));

const Syndrome = v.strictObject({
  name: words,
  features: v.strictObject(v.entriesFromList(FEATURES, statement)),
  first: statements,
  never: statements,
});

const Card = v.strictObject({
  always: statements,
  features: v.strictObject(v.entriesFromList(FEATURES, words)),
  syndromes: v.strictObject(v.entriesFromList(SYNDROMES, Syndrome)),
});

/** `itb-bedside-card/1` from its parsed text; `name` is the file's. */
export function checkBedsideCard(data: unknown, name: string): Checked<BedsideCard> {
  const read = v.safeParse(Card, data);
  if (read.success) return good(read.output);
  return bad(
    ...read.issues.map((issue) => ({
      path: `${name}: ${v.getDotPath(issue) ?? 'top'}`,
      code: 'bedside-card.shape',
      message: `${issue.message.replace(/\.$/, '')}.`,
      mend: 'Give the card what always holds, its features, and for each syndrome every feature, the first ten minutes and what is never done; each statement with says, grade and source.',
    })),
  );
}

/** Whether a source of it is recalled or weak; the card says so beside it. */
export function isUnchecked({ sources }: Statement): boolean {
  return sources.some(({ says }) => /\bunchecked\b/i.test(says));
}
