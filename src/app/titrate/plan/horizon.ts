import type { Case } from '../../../case/index.ts';

const DAY_S = 86_400;
/** After the last order somebody still wants to see what comes of it. */
const AFTER_LAST_S = 14 * DAY_S;
/** A case lasts at most ten years. */
const LONGEST_S = 3650 * DAY_S;

/** Where a plan ends: as far as wanted, and never before two weeks after its last entry; whole days. */
export function endOf({ log }: Case, wanted_s: number): number {
  const last_s = log.reduce((latest, { at_s }) => Math.max(latest, at_s), 0);
  const end_s = Math.max(wanted_s, last_s + AFTER_LAST_S);
  return Math.min(LONGEST_S, Math.ceil(end_s / DAY_S) * DAY_S);
}
