import { type BedsideCard, FEATURES, SYNDROMES } from '../../diagnosis/card/index.ts';
import type { Reference } from '../../references/index.ts';
import type { Statement } from '../../selection/index.ts';

/** Numbers for the references of a card, in the order in which they are met. */
export interface Notes {
  readonly references: readonly Reference[];
  numbersOf(statement: Statement): readonly number[];
}

export function notesOf(card: BedsideCard): Notes {
  const references: Reference[] = [];
  const numbers = new Map<string, number>();
  for (const { sources } of statementsOf(card)) {
    for (const { reference } of sources) {
      if (reference === undefined || numbers.has(reference.id)) continue;
      references.push(reference);
      numbers.set(reference.id, references.length);
    }
  }
  return {
    references,
    numbersOf: ({ sources }) => {
      const met = sources.flatMap(({ reference }) => numbers.get(reference?.id ?? '') ?? []);
      return [...new Set(met)].sort((a, b) => a - b);
    },
  };
}

/** Every statement from left to right, each column from top to bottom. */
function statementsOf({ always, syndromes }: BedsideCard): readonly Statement[] {
  const columns = SYNDROMES.map((key) => syndromes[key]);
  return [
    ...always,
    ...columns.flatMap(({ features, first, never }) => [
      ...FEATURES.map((feature) => features[feature]),
      ...first,
      ...never,
    ]),
  ];
}
