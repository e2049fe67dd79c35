import {
  array,
  check,
  finite,
  type GenericSchema,
  getDotPath,
  type InferOutput,
  integer,
  literal,
  maxValue,
  minLength,
  minValue,
  nonEmpty,
  number,
  type ObjectEntries,
  picklist,
  pipe,
  safeParse,
  strictObject,
  strictTuple,
  string,
  transform,
} from 'valibot';
import file from '../../models/rules/titration.yaml';
import { bad, type Checked, good, must } from '../problem/index.ts';

const finiteNumber = pipe(number(), finite('This is no finite number'));
const positive = pipe(finiteNumber, minValue(Number.MIN_VALUE, 'This must be above 0'));
const share = pipe(
  finiteNumber,
  minValue(0, 'This must be 0 or more'),
  maxValue(1, 'This must be 1 or less'),
);
const notNegative = pipe(finiteNumber, minValue(0, 'This must be 0 or more'));
const whole = pipe(positive, integer('This must be a whole number'));
const percent = pipe(positive, maxValue(100, 'This must be 100 or less'));

/** Least and most, in this order. */
function range(each: GenericSchema<number>) {
  return pipe(
    strictTuple([each, each]),
    check(([least, most]) => least <= most, 'The first number must not be above the second'),
    transform(([least, most]): readonly [number, number] => Object.freeze([least, most])),
  );
}

/** A rule with where it comes from; what is left of it for the clinician is its value. */
function rule<V>(unit: string, value: GenericSchema<unknown, V>) {
  const grade = picklist(['measured', 'derived', 'fitted', 'assumption']);
  const source = pipe(string(), nonEmpty());
  return pipe(
    strictObject({ value, unit: literal(unit), grade, source }),
    transform((read) => read.value),
  );
}

function group<const E extends ObjectEntries>(entries: E) {
  return pipe(
    strictObject(entries),
    transform((read) => Object.freeze(read)),
  );
}

const ladder = pipe(
  array(positive),
  minLength(1),
  check((mcg) => mcg.every((each, i) => i === 0 || each > (mcg[i - 1] ?? 0)), 'Each bolus must be larger'),
  transform((mcg): readonly number[] => Object.freeze(mcg)),
);

const steps = group({
  daily_percent: rule('%', range(percent)),
  refill_percent: rule('%', range(percent)),
  highest_mcg_day: rule('mcg/day', positive),
});

/** `itb-titration-rules/1`: models/rules/titration.yaml, where each rule is said with its source. */
const RulesFile = group({
  screening: group({
    ladder_mcg: rule('mcg', ladder),
    small_start_mcg: rule('mcg', positive),
    interval_h: rule('h', positive),
    watch_h: rule('h', range(positive)),
    response_ashworth: rule('points', positive),
    response_spasm: rule('grades', positive),
  }),
  goal: group({
    ashworth_leg: rule('points', positive),
    spasm_score: rule('grades', notNegative),
  }),
  start: group({
    times_bolus: rule('1', positive),
    times_lasting_bolus: rule('1', positive),
    lasting_over_h: rule('h', positive),
    no_increase_h: rule('h', notNegative),
    concentration_mcg_mL: rule('mcg/mL', positive),
    lowest_mcg_day: rule('mcg/day', positive),
  }),
  step: group({
    interval_h: rule('h', positive),
    near_points: rule('points', positive),
    near_place: rule('share', share),
    far_place: rule('share', share),
    slack_points: rule('points', notNegative),
    spinal_adult: steps,
    cerebral_adult: steps,
    child: steps,
    caution_above_mcg_day: rule('mcg/day', positive),
  }),
  reduction: group({
    side_effect_percent: rule('%', range(percent)),
    drowsiness_above: rule('share', share),
    weakness_above: rule('share', share),
    overshoot_points: rule('points', positive),
    overshoot_percent: rule('%', percent),
    remember_days: rule('days', notNegative),
    keep_below_percent: rule('%', percent),
  }),
  rounding: group({
    fine_mcg_day: rule('mcg/day', positive),
    fine_to_mcg_day: rule('mcg/day', positive),
    middle_mcg_day: rule('mcg/day', positive),
    middle_to_mcg_day: rule('mcg/day', positive),
    coarse_mcg_day: rule('mcg/day', positive),
  }),
  visits: group({
    daily_h: rule('h', positive),
    daily_until_met: rule('visits', whole),
    daily_most_days: rule('days', positive),
    early_interval_days: rule('days', positive),
    early_visits: rule('visits', whole),
    first_year_interval_days: rule('days', positive),
    first_year_days: rule('days', positive),
    later_interval_days: rule('days', positive),
  }),
});

/** Plain numbers in the unit that each name says (else points, shares or times), frozen. */
export type TitrationRules = InferOutput<typeof RulesFile>;

/** Titration rules from the parsed text of a file; `name` is the file's. */
export function checkTitrationRules(data: unknown, name: string): Checked<TitrationRules> {
  const read = safeParse(RulesFile, data);
  if (read.success) return good(read.output);
  return bad(
    ...read.issues.map((issue) => ({
      path: `${name}: ${getDotPath(issue) ?? 'top'}`,
      code: 'titration-rules.shape',
      message: `${issue.message}.`,
      mend: 'Give every rule of schema itb-titration-rules/1 its value, unit, grade and source, and nothing else.',
    })),
  );
}

/** The shipped rules. */
export const TITRATION_RULES = must(checkTitrationRules(file, 'models/rules/titration.yaml'));
