import type { Case } from '../../../case/index.ts';
import type { ModelChange } from '../../../model/index.ts';
import type { Problem } from '../../../problem/index.ts';
import type { Chunk } from './chunk.ts';
import type { Detail } from './chunk-run.ts';
import type { Answer, Asked, QuestionName } from './questions.ts';

/** Part of a plan that is wanted: chunks by their numbers, and closer samples of a window. */
export interface Wanted {
  readonly plan: Case;
  readonly change: ModelChange;
  /** Ascending. */
  readonly chunks: readonly number[];
  readonly detail: { readonly key: string; readonly from_s: number; readonly to_s: number } | undefined;
}

/** From the page. A list of what is wanted replaces the one before; the first of it comes first. */
export type ToWorker =
  | { readonly kind: 'want'; readonly wanted: readonly Wanted[] }
  | {
      readonly kind: 'ask';
      readonly id: number;
      readonly question: {
        readonly [N in QuestionName]: { readonly name: N; readonly asked: Asked<N> };
      }[QuestionName];
    };

export type FromWorker =
  | { readonly kind: 'chunks'; readonly chunks: readonly Chunk[] }
  | { readonly kind: 'detail'; readonly key: string; readonly detail: Detail }
  /** What was wanted of a plan cannot be had. */
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] }
  | { readonly kind: 'answer'; readonly id: number; readonly answer: Answer<QuestionName> }
  | { readonly kind: 'no-answer'; readonly id: number; readonly problems: readonly Problem[] };
