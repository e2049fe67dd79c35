/** What a virtual population assumes beyond the model's own spreads; every number here is of grade assumption. */
export const ASSUMED = {
  /** Correlation (1) between untreated leg tone, arm tone and spasms of one patient. No source gives one. */
  baseline_correlation: 0.5,
  /** Least SD (points) of a true baseline, where a published SD is no larger than the rater's error. No source. */
  baseline_least_sd: 0.1,
  /** Largest share of the SD that a bounded scale allows at a mean: beyond, all patients stand at its two ends. */
  baseline_most_sd: 0.95,
  /** Years, evenly. Adults as trials enrol them; children from the label's lowest age. Age only decides whose dosing rules apply. */
  adult_years: [18, 70],
  child_years: [4, 17],
  /** Ends that a drawn age (years) and kidney function (share) keep to; the case file has the same. */
  age_years: [0, 120],
  kidney_function: [0.05, 1.5],
} as const;
