/** What may be said of a route, worst first: the first that any reason gives decides. */
export const VERDICTS = [
  'contraindicated',
  'not_for_this',
  'wait',
  'not_established',
  'caution',
  'indicated',
] as const;
export type Verdict = (typeof VERDICTS)[number];

/** 0 for the worst. */
export function rankOf(verdict: Verdict): number {
  return VERDICTS.indexOf(verdict);
}

/** Whether the route must not be begun, for good or for now. */
export function forbids(verdict: Verdict): boolean {
  return rankOf(verdict) <= rankOf('wait');
}
