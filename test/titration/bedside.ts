import type { Case, Goal } from '../../src/case/index.ts';
import { addEntry, type NewEntry } from '../../src/case/index.ts';
import { must } from '../../src/problem/index.ts';
import {
  judge,
  type Look,
  type Observed,
  PRACTICE,
  type RuleFinding,
  type Suggestion,
  type SuggestOptions,
  suggest,
} from '../../src/titration/index.ts';

/** A patient at the default goals, awake and strong, unless said otherwise. */
export const WELL: Omit<Observed, 'at_s'> = {
  ashworth_leg: 1.3,
  ashworth_arm: 1,
  spasm_score: 0.3,
  standing: 80,
  transfer: 80,
  sitting: 80,
  hygiene: 80,
  drowsy: false,
  weak: false,
  withdrawal: false,
};

export const STIFF = { ashworth_leg: 3.8, spasm_score: 3 } as const;

/** Whoever looks sees the same, whenever. */
export function looks(seen: Partial<Observed> = {}): Look {
  return (times) => times.map((at_s) => ({ ...WELL, ...seen, at_s }));
}

/** What is seen depends on when. */
export function looksAt(seen: (at_s: number) => Partial<Observed>): Look {
  return (times) => times.map((at_s) => ({ ...WELL, ...seen(at_s), at_s }));
}

export function asked(document: Case, at_s: number, look: Look, options: SuggestOptions = {}): Suggestion {
  return suggest(document, at_s, PRACTICE, { look, ...options });
}

export function withEntries(document: Case, entries: readonly NewEntry[]): Case {
  return entries.reduce((plan, entry) => must(addEntry(plan, entry)), document);
}

/** Red findings about the entries of a suggestion, once it is taken, of rules that the plan does not break already. */
export function redAfter(document: Case, at_s: number, { entries }: Suggestion): readonly RuleFinding[] {
  const before = { ...document, log: document.log.filter((entry) => entry.at_s <= at_s) };
  const highest = Math.max(0, ...before.log.map(({ id }) => id));
  const broken = new Set(
    judge(before, { until_s: at_s }).flatMap(({ verdict, rule }) => (verdict === 'red' ? [rule] : [])),
  );
  return judge(withEntries(before, entries)).filter(
    ({ verdict, entry, rule }) => verdict === 'red' && entry > highest && !broken.has(rule),
  );
}

export function withGoals(document: Case, ...goals: readonly Goal[]): Case {
  return { ...document, goals };
}
