import * as v from 'valibot';
import comparisons from '../../../models/comparisons.yaml';
import titration from '../../../models/rules/titration.yaml';
import { type Grade, grade, isSourced, type Source, sources, UNSOURCED, words } from './sources.ts';

/** A number of a rule, or the ends of a range, or the rungs of a ladder. */
export interface RuleNumber {
  readonly value: number | readonly number[];
  readonly unit: string;
  readonly grade: Grade;
  readonly sources: readonly Source[];
}

const finite = v.pipe(
  v.number(),
  v.finite('This is no finite number'),
  v.minValue(0, 'This must be 0 or more'),
);

const stated = v.pipe(
  v.strictObject({
    value: v.union([finite, v.pipe(v.array(finite), v.minLength(2))]),
    unit: words,
    grade,
    source: sources,
  }),
  v.check((number) => isSourced(number), UNSOURCED),
  v.transform(({ source, ...rest }): RuleNumber => ({ ...rest, sources: source })),
);

/** Files whose numbers a rule may share, so that no number stands in two files. */
const SHARED: Readonly<Record<string, unknown>> = { titration, comparisons };

/** What stands at `titration step.child.daily_percent`. */
function shared(place: string): unknown {
  const [file = '', path = ''] = place.split(' ');
  return path.split('.').reduce<unknown>((at, name) => {
    return typeof at === 'object' && at !== null ? new Map(Object.entries(at)).get(name) : undefined;
  }, SHARED[file]);
}

/** A number with its source, or `{ same_as: titration step.child.daily_percent }`. */
export const ruleNumber = v.pipe(
  v.unknown(),
  v.transform((written) => {
    if (typeof written !== 'object' || written === null || !('same_as' in written)) return written;
    return shared(String(written.same_as));
  }),
  stated,
);

/** One number in this unit, as a condition takes it. */
export function one<const U extends string>(unit: U) {
  return v.pipe(
    v.object({ value: v.number('This must be one number'), unit: v.literal(unit) }),
    v.transform(({ value }) => value),
  );
}

/** Least and most, in this order. */
export function range<const U extends string>(unit: U) {
  return v.pipe(
    v.object({ value: v.strictTuple([v.number(), v.number()]), unit: v.literal(unit) }),
    v.check(({ value: [least, most] }) => least <= most, 'The first number must not be above the second'),
    v.transform(({ value: [least, most] }) => ({ least, most })),
  );
}

/** Rungs of a ladder, each above the last. */
export function ladder<const U extends string>(unit: U) {
  return v.pipe(
    v.object({ value: v.array(v.number()), unit: v.literal(unit) }),
    v.check(
      ({ value }) => value.every((rung, i) => i === 0 || rung > (value[i - 1] ?? 0)),
      'Each rung must be above the last',
    ),
    v.transform(({ value }): readonly number[] => value),
  );
}

let child_years: number | undefined;

/** Below this age a patient is a child to every rule; years. */
export function childBelow_years(): number {
  child_years ??= v.parse(one('years'), shared('comparisons limits.child_below_years'));
  return child_years;
}
