import * as v from 'valibot';
import { CAUSES } from '../case/index.ts';
import { bad, type Checked, good } from '../problem/index.ts';
import { ASKED_UNITS } from './units.ts';

/** Topics of the drill, in the order in which they are learned. */
export const TOPICS = [
  'flow',
  'lowest_dose',
  'oral_step',
  'first_dose',
  'next_dose',
  'refill_date',
  'residual',
  'priming',
  'bridge',
  'minimum_rate',
  'really_got',
] as const;
export type Topic = (typeof TOPICS)[number];

const words = v.pipe(v.string(), v.nonEmpty());
const finiteNumber = v.pipe(v.number(), v.finite('This is no finite number'));
const positive = v.pipe(finiteNumber, v.minValue(Number.MIN_VALUE, 'This must be above 0'));
const range = v.pipe(
  v.strictTuple([positive, positive]),
  v.check(([least, most]) => least <= most, 'The first number must not be above the second'),
  v.readonly(),
);

export const grade = v.picklist(['measured', 'derived', 'fitted', 'assumption']);

function fact<V>(unit: string, value: v.GenericSchema<unknown, V>) {
  return v.strictObject({ value, unit: v.literal(unit), grade, source: words });
}

const Facts = v.strictObject({
  stability_days: fact('days', positive),
  alarm_mL: fact('mL', range),
  refill_days: fact('days', range),
  catheter_cm: fact('cm', range),
  spinal_mcg_day: fact('mcg/day', range),
  cerebral_mcg_day: fact('mcg/day', range),
  child_mcg_day: fact('mcg/day', range),
  own_dose_times: fact('1', range),
  daily_step_mcg_day: fact('mcg/day', range),
  excessive_percent: fact('%', positive),
  port_mL: fact('mL', positive),
  stall_days: fact('days', range),
  read_error_mL: fact('mL', positive),
  minimum_rate_h: fact('h', range),
  german_lasting_over_h: fact('h', positive),
  oral_step_mg: fact('mg', positive),
  oral_step_days: fact('days', positive),
  oral_times_a_day: fact('doses/day', positive),
  oral_ladder_top_mg: fact('mg', positive),
  oral_highest_mg_day: fact('mg/day', positive),
  oral_age_years: fact('years', range),
  right_share: fact('share', positive),
  close_share: fact('share', positive),
  spacing: fact('answers', v.pipe(v.array(positive), v.minLength(1), v.readonly())),
});

const Variant = v.strictObject({
  unit: v.picklist(ASKED_UNITS),
  text: words,
  working: v.pipe(v.array(words), v.minLength(1), v.readonly()),
  /** Whole days, rounded down: the day after is too late, and no other day is right. */
  whole: v.optional(v.literal(true)),
  /** Ends the working where the answer is beyond a limit that the question does not ask for. */
  over_limit: v.optional(words),
  /** `pump.<name>`, `fact.<name>` or `rule.<path>`. */
  sources: v.pipe(v.array(v.pipe(words, v.regex(/^(pump|fact|rule)\./))), v.minLength(1), v.readonly()),
});

const TopicWords = v.strictObject({ title: words, about: words, variants: v.record(words, Variant) });

const eachOf = <const K extends readonly string[], S extends v.GenericSchema>(keys: K, each: S) =>
  v.strictObject(v.entriesFromList(keys, each));

const KINDS = ['spinal_adult', 'cerebral_adult', 'child'] as const;
const VERDICTS = [
  'right',
  'close',
  'slip',
  'whole',
  'rounded_up',
  'wrong',
  'trailing_zero',
  'leading_zero',
  'write_mcg',
] as const;

const DrillFile = v.strictObject({
  facts: Facts,
  people: eachOf(CAUSES, words),
  kinds: eachOf(KINDS, words),
  given: v.record(words, v.strictObject({ label: words, unit: words })),
  verdicts: eachOf(VERDICTS, words),
  slips: v.record(words, words),
  topics: eachOf(TOPICS, TopicWords),
});

export type DrillFile = v.InferOutput<typeof DrillFile>;
export type VariantWords = v.InferOutput<typeof Variant>;

/** `itb-drill/1` from its parsed text; `name` is the file's. */
export function checkDrill(data: unknown, name: string): Checked<DrillFile> {
  const read = v.safeParse(DrillFile, data);
  if (read.success) return good(read.output);
  return bad(
    ...read.issues.map((issue) => ({
      path: `${name}: ${v.getDotPath(issue) ?? 'top'}`,
      code: 'drill.shape',
      message: `${issue.message}.`,
      mend: 'Give every fact its value, unit, grade and source, and every topic its words, as itb-drill/1 does.',
    })),
  );
}
