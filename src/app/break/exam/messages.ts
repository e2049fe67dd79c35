import type { Case } from '../../../case/index.ts';
import type { ExaminationKey, Shown } from '../../../examination/index.ts';

export interface ToExaminer {
  readonly document: Case;
  readonly key: ExaminationKey;
  readonly at_s: number;
}

/** `shown` is missing where the examination could not be worked out. */
export interface FromExaminer {
  readonly shown?: Shown;
}
