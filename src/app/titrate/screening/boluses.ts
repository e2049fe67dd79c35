import { type Case, sortedLog } from '../../../case/index.ts';

export interface Bolus {
  readonly entry: number;
  readonly at_s: number;
  readonly mcg: number;
}

/** Every test bolus of a plan, in order. */
export function bolusesOf(plan: Case): readonly Bolus[] {
  return sortedLog(plan).flatMap((entry) =>
    entry.kind === 'lumbar_bolus' ? [{ entry: entry.id, at_s: entry.at_s, mcg: entry.mcg }] : [],
  );
}

/** The one that is selected, else the last before a time, else the first. */
export function bolusShown(
  boluses: readonly Bolus[],
  selected: number | undefined,
  at_s: number,
): Bolus | undefined {
  const own = boluses.find(({ entry }) => entry === selected);
  return own ?? boluses.findLast((bolus) => bolus.at_s <= at_s) ?? boluses[0];
}
