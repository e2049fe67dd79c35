/** What a rater and a nurse write down at one moment, rater error and placebo response included; nothing hidden. */
export interface Observed {
  readonly at_s: number;
  /** Penn's 1 to 5, 1 normal. */
  readonly ashworth_leg: number;
  readonly ashworth_arm: number;
  /** Penn's 0 to 4. */
  readonly spasm_score: number;
  /** Percent of what would be best. */
  readonly standing: number;
  readonly transfer: number;
  readonly sitting: number;
  readonly hygiene: number;
  readonly drowsy: boolean;
  /** Legs too flaccid. */
  readonly weak: boolean;
  /** Itch, tingling or rebound, as somebody would notice. */
  readonly withdrawal: boolean;
}
