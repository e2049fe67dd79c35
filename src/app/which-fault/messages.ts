import type { Answer, Debrief, Move, View } from '../../diagnosis/index.ts';

/** What the page asks: a case by its seed, after some moves, and in the end with an answer. */
export interface Asked {
  readonly seed: number;
  readonly moves: readonly Move[];
  readonly answer?: Answer;
}

export type Told =
  | { readonly kind: 'told'; readonly view: View; readonly debrief?: Debrief }
  | { readonly kind: 'failed'; readonly said: string };
