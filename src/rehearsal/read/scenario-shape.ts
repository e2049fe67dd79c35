import {
  array,
  boolean,
  exactOptional,
  literal,
  looseObject,
  minLength,
  picklist,
  pipe,
  record,
  regex,
  strictObject,
  string,
  unknown,
} from 'valibot';
import { CONTACTS, LEARNER_ROLES, PERSON_ROLES, STATES } from '../words.ts';
import { ConditionShape } from './scenario-condition.ts';
import { DebriefShape } from './scenario-debrief.ts';
import {
  count,
  drawn,
  key,
  notNegative,
  positive,
  some,
  task,
  text,
  texts,
  wholeNumber,
} from './scenario-fields.ts';

/** An entry of the Case at hours from the handover; the Case itself judges the rest of it. */
export const LooseEntry = looseObject({ kind: text, at_h: drawn });

const Fact = strictObject({ fact: key, says: text });

const HandoverShape = strictObject({
  at_s: wholeNumber,
  from: text,
  says: some(text),
  facts: array(Fact),
});

const HistoryShape = strictObject({
  key,
  by: picklist(['chart', 'card', 'family', 'patient']),
  says: text,
  fact: exactOptional(key),
  variants: exactOptional(some(key)),
});

const ContactHereShape = strictObject({
  reply_min: exactOptional(notNegative),
  arrives_min: exactOptional(notNegative),
  away: exactOptional(literal(true)),
  says: exactOptional(text),
});

const VariantShape = strictObject({
  key,
  weight: positive,
  says: text,
  hidden: array(LooseEntry),
  patient: record(key, unknown()),
  truth: strictObject({ states: some(picklist(STATES)), causes: array(key) }),
  differs: exactOptional(
    strictObject({
      device: exactOptional(record(key, unknown())),
      prescription: exactOptional(unknown()),
      handover: exactOptional(strictObject({ says: some(text), facts: array(Fact) })),
    }),
  ),
});

const CueShape = strictObject({
  key,
  when: ConditionShape,
  from: picklist(['patient', 'family', 'colleague', 'phone', 'room']),
  says: text,
  facts: exactOptional(some(Fact)),
  distractor: exactOptional(literal(true)),
});

const DecisionShape = strictObject({
  key,
  when: ConditionShape,
  from: text,
  asks: text,
  options: pipe(
    array(
      strictObject({
        key,
        says: text,
        // biome-ignore lint/suspicious/noThenProperty: what is said then; nobody awaits a shape
        then: exactOptional(text),
        adds: array(LooseEntry),
        averts: exactOptional(some(key)),
        ends: exactOptional(key),
      }),
    ),
    minLength(2, 'This leaves no choice'),
  ),
  otherwise: strictObject({ option: key, after_min: positive }),
});

const CriticalShape = strictObject({
  key,
  says: text,
  bold: boolean(),
  need: ConditionShape,
  from: exactOptional(ConditionShape),
  within_min: positive,
  variants: exactOptional(some(key)),
  objective: key,
  why: text,
  source: text,
});

const HarmfulShape = strictObject({
  key,
  says: text,
  when: ConditionShape,
  fatal: boolean(),
  why: text,
  source: text,
  objective: exactOptional(key),
});

const CallShape = strictObject({
  situation: array(some(key)),
  background: array(some(key)),
  assessment: array(some(key)),
  request: array(key),
});

const callWhen = {
  to: exactOptional(some(picklist(CONTACTS))),
  variants: exactOptional(some(key)),
  known: exactOptional(some(key)),
  unknown: exactOptional(some(key)),
};

const CallSenseShape = strictObject({
  thinks: array(strictObject({ states: some(picklist(STATES)), ...callWhen })),
  orders: array(strictObject({ actions: some(key), ...callWhen })),
  harms: array(strictObject({ actions: some(key), ...callWhen })),
  must_say: array(strictObject({ facts: some(key), ...callWhen })),
});

/** `itb-scenario/1`: a file of models/scenarios/, before its keys and its Case are judged. */
export const ScenarioShape = strictObject({
  key,
  number: count,
  version: count,
  reviewed: pipe(string(), regex(/^\d{4}-\d{2}-\d{2}$/, 'This is no date as 2026-01-31')),
  kind: picklist(['clinical', 'control', 'drill']),
  shelf: strictObject({ title: text, says: text, minutes: positive }),
  audience: text,
  roles: some(picklist(LEARNER_ROLES)),
  objectives: array(strictObject({ key, says: text })),
  prerequisites: texts,
  setting: text,
  prebrief: texts,
  case: unknown(),
  handover: HandoverShape,
  history: array(HistoryShape),
  present: array(picklist(PERSON_ROLES)),
  contacts: record(picklist(CONTACTS), ContactHereShape),
  without: array(task),
  standing_orders: array(key),
  variants: array(VariantShape),
  cues: array(CueShape),
  decisions: array(DecisionShape),
  criticals: array(CriticalShape),
  harmfuls: array(HarmfulShape),
  calls: record(picklist(CONTACTS), CallShape),
  call_sense: exactOptional(CallSenseShape),
  charting: array(
    strictObject({ chart: key, from: exactOptional(ConditionShape), within_min: exactOptional(positive) }),
  ),
  ends: array(
    strictObject({
      key,
      when: ConditionShape,
      says: text,
      outcome: picklist(['well', 'handed_over', 'sent_home', 'prevented']),
    }),
  ),
  limit_h: positive,
  pass: picklist(['clinical', 'procedure']),
  debrief: DebriefShape,
  sources: some(key),
});
