import type { ExaminationKey } from '../examination/index.ts';

/** What a learner does, in order; with the seed it says everything about a run. */
export type Move =
  | { readonly kind: 'order'; readonly examination: ExaminationKey }
  /** For noxious triggers, at the bedside. */
  | { readonly kind: 'look' }
  | { readonly kind: 'wait'; readonly minutes: number }
  | { readonly kind: 'treat'; readonly action: string };
