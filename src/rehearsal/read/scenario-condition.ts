import {
  boolean,
  check,
  exactOptional,
  type GenericSchema,
  lazy,
  literal,
  picklist,
  pipe,
  strictObject,
} from 'valibot';
import type { Condition } from '../condition.ts';
import { CONTACTS, PERSON_ROLES, STATES } from '../words.ts';
import {
  count,
  finiteNumber,
  key,
  notNegative,
  outputName,
  positive,
  sign,
  slashed,
  some,
  task,
} from './scenario-fields.ts';

const bounds = { least: exactOptional(finiteNumber), most: exactOptional(finiteNumber) };
const Span = strictObject(bounds);
const keys = exactOptional(some(key));
const tasks = exactOptional(some(task));

const PUMPS = ['none', 'running', 'stopped', 'stalled', 'ended', 'empty'] as const;

const Thought = strictObject({
  states: exactOptional(some(picklist(STATES))),
  causes: keys,
  right: exactOptional(picklist(['state', 'state_and_cause'])),
});
const Called = strictObject({
  to: some(picklist(CONTACTS)),
  least_score: exactOptional(notNegative),
  asked: exactOptional(some(slashed)),
});
const Programmed = strictObject({
  as: exactOptional(some(picklist(['prescription', 'minimum_rate', 'stopped', 'bolus']))),
  dose_share: exactOptional(Span),
  dose_mcg_day: exactOptional(Span),
  concentration_mcg_mL: exactOptional(positive),
  checked: exactOptional(boolean()),
  as_ordered: exactOptional(boolean()),
});
const AtLeast = pipe(
  strictObject({
    times: count,
    of: some(task),
    apart_min: exactOptional(positive),
    within_min: exactOptional(positive),
    from_min: exactOptional(positive),
    from_cue: exactOptional(key),
  }),
  check(
    ({ times, apart_min = 0, within_min = Number.POSITIVE_INFINITY }) =>
      (times - 1) * apart_min <= within_min,
    'So many times so far apart do not fit into within_min',
  ),
);

/** What must be so: every word of `Condition`, and nothing else. */
export const ConditionShape: GenericSchema<unknown, Condition> = pipe(
  strictObject({
    all: exactOptional(some(lazy(() => ConditionShape))),
    any: exactOptional(some(lazy(() => ConditionShape))),
    not: exactOptional(lazy(() => ConditionShape)),
    done: tasks,
    amount: exactOptional(Span),
    begun: tasks,
    after: exactOptional(task),
    at_least: exactOptional(AtLeast),
    knows: keys,
    shown: exactOptional(some(sign)),
    thought: exactOptional(Thought),
    called: exactOptional(Called),
    ordered: keys,
    programmed: exactOptional(Programmed),
    decided: exactOptional(some(slashed)),
    step: exactOptional(some(slashed)),
    charted: keys,
    charted_right: keys,
    told: keys,
    present: exactOptional(some(picklist(PERSON_ROLES))),
    body: exactOptional(strictObject({ ...bounds, output: outputName, for_min: exactOptional(positive) })),
    delivered: exactOptional(strictObject({ ...bounds, for_min: exactOptional(positive) })),
    delivered_mcg_day: exactOptional(Span),
    pump: exactOptional(some(picklist(PUMPS))),
    variant: keys,
    minutes: exactOptional(Span),
    cue: exactOptional(strictObject({ key, min: exactOptional(notNegative) })),
    learner_ended: exactOptional(literal(true)),
  }),
  check((condition) => Object.keys(condition).length > 0, 'This condition asks for nothing'),
);
