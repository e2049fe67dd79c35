import type { Problem } from '../../problem/index.ts';

/** What a title on the shelf would give away; beginnings of words. */
const TELLING = [
  'withdraw',
  'overdos',
  'stall',
  'occlu',
  'disconnect',
  'empty',
  'pocket fill',
  'concentration',
  'flush',
  'flex',
  'leak',
  'dysreflex',
  'stopped pump',
  'battery',
  'end of service',
  'infect',
  'blocked',
  'catheter',
  'wrong drug',
  'wrong dose',
  'dose error',
  'too much',
  'missed refill',
  'low reservoir',
  'tolerance',
  'brain-dead',
  'brain death',
] as const;

/** Words of the truth in what a learner reads before the start. */
export function tellingWords(shelf: { readonly title: string; readonly says: string }): readonly Problem[] {
  return (['title', 'says'] as const).flatMap((field) =>
    TELLING.filter((word) => new RegExp(`\\b${word}`, 'i').test(shelf[field])).map((word) => ({
      path: `shelf.${field}`,
      code: 'scenario.shelf-tells',
      message: `On the shelf stands "${word}", which gives the diagnosis away.`,
      mend: 'Say who comes when and with what, not why.',
    })),
  );
}
