import type { Observed } from './observed.ts';

/** What is written down after one test bolus, and what the working definition makes of it. */
export interface ScreeningSheet {
  readonly entry: number;
  readonly mcg: number;
  readonly given_s: number;
  /** At the hours of the practice; those beyond the next bolus or the plan's end are left out. */
  readonly rows: readonly Observed[];
  readonly responded: boolean;
  /** Largest falls within the hours of the definition, points and grades; negative for a rise. */
  readonly fall: { readonly ashworth_leg: number; readonly spasm_score: number };
  /** Hours until tone and spasms are back within rater error of where they were; undefined when not seen to be. */
  readonly lasted_h: number | undefined;
  /** Back at baseline at the last row: the next bolus may come. */
  readonly at_baseline: boolean;
}
