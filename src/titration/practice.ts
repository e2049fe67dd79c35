/** What differs from house to house and may be set by the learner; defaults in models/rules/practice.yaml. */
export interface Practice {
  readonly country: 'US' | 'UK';
  /** Concentrations at hand, mcg/mL, ascending. */
  readonly concentrations_mcg_mL: readonly number[];
  readonly other_treatments: readonly ('tizanidine' | 'dantrolene' | 'botulinum_toxin')[];
  /** Hours after a test bolus at which a rater scores, ascending from 0. */
  readonly observe_h: readonly number[];
  /** Positive response: a fall of at least so much in mean Ashworth or in spasm score within these hours. */
  readonly response: {
    readonly ashworth_points: number;
    readonly spasm_grades: number;
    readonly within_h: readonly [number, number];
  };
}
