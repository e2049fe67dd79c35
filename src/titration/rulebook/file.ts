import * as v from 'valibot';
import { ruleNumber } from './numbers.ts';
import { grade, isSourced, sources, UNSOURCED, words } from './sources.ts';

/** `red`: outside a limit of a label or a ruling. `amber`: allowed, think. */
export const SEVERITIES = ['red', 'amber'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** Facts of the pump's own file (models/pumps/) that a rule reckons with. */
export const FACTS = [
  'capacity_mL',
  'minimum_flow_mL_day',
  'maximum_flow_mL_day',
  'accuracy',
  'left_behind_mL',
  'tubing_volume_mL',
  'catheter_volume_mL_cm',
  'concentrations_mcg_mL',
  'flex_periods_max',
  'low_reservoir_alarm_mL',
] as const;

const local = v.pipe(
  v.strictObject({ where: words, says: words, grade, source: sources }),
  v.check((stated) => isSourced(stated), UNSOURCED),
  v.transform(({ source, ...rest }) => ({ ...rest, sources: source })),
);

const common = {
  title: words,
  /** The rule itself in one sentence, with places for its numbers. */
  asks: words,
  facts: v.optional(v.array(v.picklist(FACTS)), []),
  grade,
  source: sources,
  local: v.optional(v.array(local), []),
};

const rule = v.pipe(
  v.strictObject({
    ...common,
    when: words,
    for: v.optional(v.picklist(['spinal_adult', 'cerebral_adult', 'child'])),
    numbers: v.optional(v.record(words, ruleNumber), {}),
    severity: v.picklist(SEVERITIES),
    /** What is outside and by how much. */
    says: words,
    /** Ways out. */
    mend: v.pipe(v.array(words), v.minLength(1)),
  }),
  v.check((stated) => isSourced(stated), UNSOURCED),
);

/** A rule that the door of the Case keeps already: a plan that breaks it is refused, by these codes of Problems. */
const atTheDoor = v.pipe(
  v.strictObject({ ...common, codes: v.pipe(v.array(words), v.minLength(1)) }),
  v.check((stated) => isSourced(stated), UNSOURCED),
);

/** `itb-rules/1`: the rules of one subject, in the order in which a learner meets them. */
export const RulesFile = v.strictObject({
  subject: words,
  title: words,
  rules: v.record(words, rule),
  door: v.optional(v.record(words, atTheDoor), {}),
});
export type RulesFile = v.InferOutput<typeof RulesFile>;
export type WrittenRule = RulesFile['rules'][string];
