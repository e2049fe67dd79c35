/** Mean and SD in the scale of the strip. */
export interface Published {
  readonly mean: number;
  readonly sd: number;
}
export interface TrialMark {
  readonly before: Published;
  readonly after: Published;
}

/**
 * Penn RD et al., N Engl J Med 1989;320:1517-21, abstract: crossover of a 3-day infusion of baclofen and of saline,
 * n = 20, 19 of them with spasms. Ashworth as Penn used it, 1 (normal) to 5.
 */
export const PENN_1989: { readonly ashworth: TrialMark; readonly spasms: TrialMark } = {
  ashworth: { before: { mean: 4, sd: 1 }, after: { mean: 1.2, sd: 0.4 } },
  spasms: { before: { mean: 3.3, sd: 1.2 }, after: { mean: 0.4, sd: 0.8 } },
};
