import type { Case, Pump } from '../../../../case/index.ts';
import type { PatientKind, Practice, ScreeningSheet } from '../../../../titration/index.ts';
import type { Standing } from '../standing.ts';

/** What the actions of a moment are made from. */
export interface Moment {
  readonly plan: Case;
  readonly at_s: number;
  readonly standing: Standing;
  readonly kind: PatientKind;
  readonly pump: Pump;
  readonly practice: Practice;
  /** Of the last test bolus, once it has come. */
  readonly sheet: ScreeningSheet | undefined;
}
