import type { Case } from '../../../case/index.ts';
import type { Delivery } from '../../../delivery/index.ts';
import type { ModelChange } from '../../../model/index.ts';
import type { Output } from './outputs.ts';

export interface Place {
  readonly at_s: number;
  readonly value: number;
}

/** The course of one plan, as far as it has been computed. Immutable: more of it is another Run. */
export interface Run {
  readonly plan: Case;
  readonly change: ModelChange;
  /** Where the plan ends. */
  readonly until_s: number;
  /** Computed parts, ascending and apart; the whole plan once it is finished. */
  readonly known: readonly { readonly from_s: number; readonly to_s: number }[];
  /** What reaches the patient from second 0 to the end; undefined until it has come. */
  readonly delivery: Delivery | undefined;
  /** On the straight line between samples; NaN where nothing is known yet. */
  valueAt(output: Output, at_s: number): number;
  /**
   * A broken line of what is known from `from_s` to `to_s`, ascending: every sample, or the least and the greatest of
   * each pixel where there are more. NaN stands between parts that are apart.
   */
  line(output: Output, from_s: number, to_s: number, pixels: number): readonly Place[];
  /** Mean over a time that is known whole, else NaN. */
  mean(output: Output, from_s: number, to_s: number): number;
}
