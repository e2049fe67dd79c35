/** What the automatic clinician may be told. */
export interface AutomaticOptions {
  /** Orders before this instant stand; it makes the rest, s. */
  readonly from_s: number;
  readonly until_s: number;
  /** Days between visits: while the pump is titrated, in the first year, later. */
  readonly visits: {
    readonly titration_days: number;
    readonly first_year_days: number;
    readonly later_days: number;
  };
  /** It never goes above. */
  readonly most_mcg_day: number;
}
