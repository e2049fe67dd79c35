import * as v from 'valibot';
import refill from '../../../models/rules/refill.yaml';
import upkeep from '../../../models/rules/upkeep.yaml';
import { bad, type Checked, good, must } from '../../problem/index.ts';

/** What upkeep reckons with beyond the facts of a pump. */
export interface UpkeepNumbers {
  /** Longest time for which the drug is stable in a pump, days. */
  readonly stability_days: number;
  /** Of syringe and reading, either way, mL. */
  readonly read_error_mL: number;
  /** How long before the last day for it a refill is booked, days. */
  readonly book_ahead_days: number;
  /** Two volumes nearer than this cannot be told apart, mL. */
  readonly same_volume_mL: number;
  /** A dose counts as the one ordered when it is within so many percent of it. */
  readonly same_dose_percent: number;
}

const words = v.pipe(v.string(), v.nonEmpty());
const positive = v.pipe(v.number(), v.finite(), v.minValue(Number.MIN_VALUE, 'This must be above 0'));

function fact<const U extends string>(unit: U) {
  const grade = v.picklist(['measured', 'derived', 'fitted', 'assumption']);
  return v.pipe(
    v.strictObject({ value: positive, unit: v.literal(unit), grade, source: words }),
    v.transform(({ value }) => value),
  );
}

const UpkeepFile = v.strictObject({
  read_error_mL: fact('mL'),
  book_ahead_days: fact('days'),
  same_volume_mL: fact('mL'),
  same_dose_percent: fact('%'),
});

/** Where the rules about refills keep the limit of stability, so that it stands in one file. */
const RefillFile = v.object({
  rules: v.object({ refill_stability: v.object({ numbers: v.object({ most_days: fact('days') }) }) }),
});

/** `itb-upkeep/1` and the rules about refills, from their parsed texts. */
export function checkUpkeepNumbers(
  data: unknown,
  name: string,
  rules: unknown = refill,
): Checked<UpkeepNumbers> {
  const own = v.safeParse(UpkeepFile, data);
  const shared = v.safeParse(RefillFile, rules);
  if (own.success && shared.success) {
    const { most_days } = shared.output.rules.refill_stability.numbers;
    return good(Object.freeze({ ...own.output, stability_days: most_days }));
  }
  const at = (file: string) => (issue: v.BaseIssue<unknown>) => ({
    path: `${file}: ${v.getDotPath(issue) ?? 'top'}`,
    code: 'upkeep.shape',
    message: `${issue.message}.`,
    mend: 'Give every number of upkeep its value, unit, grade and source, and nothing else.',
  });
  return bad(
    ...(own.issues ?? []).map(at(name)),
    ...(shared.issues ?? []).map(at('models/rules/refill.yaml')),
  );
}

export const UPKEEP: UpkeepNumbers = must(checkUpkeepNumbers(upkeep, 'models/rules/upkeep.yaml'));
