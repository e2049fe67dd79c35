import {
  array,
  custom,
  exactOptional,
  type GenericSchema,
  literal,
  picklist,
  pipe,
  regex,
  strictObject,
  string,
} from 'valibot';
import { EXAMINATION_KEYS, ORDERED_BY, ROLES } from '../../case/index.ts';
import { type Bedside, LOOKED_FOR } from '../bedside-file.ts';
import { CONTACTS, PERSON_ROLES, STATES, type TaskKey } from '../words.ts';
import { ConditionShape } from './scenario-condition.ts';
import {
  finiteNumber,
  grade,
  key,
  notNegative,
  outputName,
  some,
  text,
  wholeNumber,
} from './scenario-fields.ts';

const sourced = { grade, source: text };
const minutes = wholeNumber;
const letter = pipe(string(), regex(/^[a-z]$/, 'This is no small letter'));
/** A fact, or what was done where a chart asks for it. */
const factOrDone = pipe(
  string(),
  regex(
    /^(?:(?:act|observe|examine|tell|call)\/)?[a-z][a-z0-9_-]*$/,
    'This is neither a fact nor a thing done',
  ),
);

const taskKey = custom<TaskKey>(
  (word) => typeof word === 'string' && /^(?:act|observe|examine)\/[a-z][a-z0-9_]*$/.test(word),
  'This is no task',
);

const ObservationShape = strictObject({
  key,
  title: text,
  says: text,
  minutes,
  answer_after_min: minutes,
  done_by: some(picklist(ROLES)),
  shortcut: exactOptional(letter),
  reads: array(
    strictObject({
      output: outputName,
      fact: key,
      least: exactOptional(finiteNumber),
      most: exactOptional(finiteNumber),
    }),
  ),
  opens: array(picklist(['chart', 'card', 'family', 'patient'])),
  attaches: exactOptional(array(outputName)),
  looks_for: array(picklist(LOOKED_FOR)),
  ...sourced,
});

const FactShape = strictObject({
  key,
  group: picklist(['situation', 'background', 'assessment']),
  says: text,
  unseen: exactOptional(text),
  never_guess: exactOptional(literal(true)),
  denied_by: exactOptional(some(key)),
});

const LimitShape = strictObject({
  output: outputName,
  warn_low: exactOptional(finiteNumber),
  warn_high: exactOptional(finiteNumber),
  crisis_low: exactOptional(finiteNumber),
  crisis_high: exactOptional(finiteNumber),
  ...sourced,
});

const NeedsShape = strictObject({
  situation: array(some(key)),
  background: array(some(key)),
  assessment: array(some(key)),
  request: array(key),
});

const ContactShape = strictObject({
  key: picklist(CONTACTS),
  title: text,
  orders_as: array(picklist(ORDERED_BY)),
  call_min: minutes,
  reply_min: minutes,
  later_reply_min: minutes,
  brings: array(picklist(PERSON_ROLES)),
  arrives_min: minutes,
  brings_programmer: exactOptional(literal(true)),
  asks_back: array(strictObject({ key, facts: some(key), asks: text })),
  needs: exactOptional(NeedsShape),
  ...sourced,
});

const RequestShape = strictObject({
  key,
  says: text,
  to: some(picklist(CONTACTS)),
  does: picklist(['come', 'bed', 'theatre', 'advice', 'replacement_device', 'drug_ready', 'report']),
  // biome-ignore lint/suspicious/noThenProperty: what is done then; nobody awaits a shape
  then: exactOptional(taskKey),
  answer: exactOptional(text),
  vague: exactOptional(literal(true)),
});

const VoiceShape = strictObject({
  key,
  by: some(picklist([...PERSON_ROLES, ...CONTACTS])),
  when: ConditionShape,
  says: text,
  asked: exactOptional(literal(true)),
  ...sourced,
});

const ChartShape = strictObject({
  key,
  title: text,
  kind: picklist(['early_warning', 'dose_times', 'handover', 'family', 'incident', 'plan', 'free']),
  items: array(strictObject({ key, says: text, facts: some(factOrDone) })),
  minutes,
});

const BoundShape = strictObject({
  task: taskKey,
  needless_with: array(taskKey),
  needless_from: exactOptional(strictObject({ output: outputName, least: finiteNumber })),
  ...sourced,
});

const StandInShape = strictObject({
  role: picklist(PERSON_ROLES),
  as: picklist(ROLES),
  except: array(strictObject({ task: taskKey, why: text })),
  ...sourced,
});
const ExaminationOrderShape = strictObject({
  examination: picklist(EXAMINATION_KEYS),
  ordered_by: picklist(ORDERED_BY),
  covered_by: exactOptional(some(key)),
  decided_by: exactOptional(some(picklist(ROLES))),
  ...sourced,
});

const DeclineShape = strictObject({
  key,
  task: taskKey,
  when: ConditionShape,
  says: text,
  mend: text,
  ...sourced,
});

const steps = some(strictObject({ from: notNegative, points: wholeNumber }));
const fact = strictObject({ value: notNegative, unit: text, ...sourced });

/** `itb-bedside/1`: models/bedside.yaml. */
export const BedsideShape = strictObject({
  ground_rules: some(text),
  observations: some(ObservationShape),
  facts: some(FactShape),
  alarms: array(LimitShape),
  contacts: array(ContactShape),
  requests: array(RequestShape),
  voices: array(VoiceShape),
  states: array(strictObject({ key: picklist(STATES), says: text, all_clear: exactOptional(literal(true)) })),
  causes: some(strictObject({ key, says: text })),
  statements: array(strictObject({ key, to: picklist(['patient', 'family']), says: text })),
  charting: array(ChartShape),
  binds_hands: array(BoundShape),
  stands_in: array(StandInShape),
  examination_orders: array(ExaminationOrderShape),
  declines: array(DeclineShape),
  call_needs: NeedsShape,
  early_warning: strictObject({
    title: text,
    ...sourced,
    bands: array(
      strictObject({ of: picklist(['oxygen_given', 'consciousness', ...outputName.options]), steps }),
    ),
  }),
  numbers: strictObject({
    stale_min: fact,
    cuff_every_min: fact,
    ward_hands_min: fact,
    ask_at_bedside_min: fact,
    read_back_min: fact,
    second_check_min: fact,
    interrogation_again_min: fact,
    restart_gap_h: fact,
    arrives_share: fact,
    arrived_within_days: fact,
    adult_years: fact,
    usual_tablet_mg: fact,
    monitor_stands_s: fact,
    monitor_quiet_min: fact,
    pump_alarm_every_min: fact,
    noise_heart_rate: fact,
    noise_systolic: fact,
    noise_diastolic: fact,
    noise_temperature: fact,
    noise_breathing_rate: fact,
    noise_spo2: fact,
    pocket_felt_mL: fact,
    most_facts_in_call: fact,
    too_old_min: fact,
    call_part_points: fact,
    unseen_costs_points: fact,
    guessed_cap_points: fact,
    unsaid_cap_points: fact,
    dead_circulation_percent: fact,
    dead_after_min: fact,
    closing_min: fact,
  }),
}) satisfies GenericSchema<unknown, Bedside>;
