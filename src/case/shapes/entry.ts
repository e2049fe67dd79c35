import {
  boolean,
  description,
  exactOptional,
  type GenericSchema,
  literal,
  type ObjectEntries,
  pipe,
  variant,
} from 'valibot';
import { type Entry, OTHER_TREATMENTS, REASONS, TRIGGERS } from '../case.ts';
import { EXAMINATION_KEYS } from '../examinations.ts';
import { ONSETS } from '../faults/fault.ts';
import { closed } from '../fields/closed.ts';
import { kindOf } from '../fields/kind.ts';
import { quantity } from '../fields/quantity.ts';
import { line, paragraph, word } from '../fields/text.ts';
import { told } from '../fields/told.ts';
import { LIMITS, LONGEST_KEY, LONGEST_NOTE } from '../limits.ts';
import { sayValue } from '../words.ts';
import { PrescriptionShape, RegimenShape } from './prescription.ts';

const plainFrame = { id: quantity(LIMITS.id), at_s: quantity(LIMITS.at_s) };

const yesOrNo = pipe(
  boolean((issue) =>
    told('field.wrong-kind', `This is ${sayValue(issue.input)}, not true or false.`, 'Write true or false.'),
  ),
  description('true or false'),
);

/** The kinds that every version has. */
function plainKinds<F extends ObjectEntries>(frame: F) {
  return [
    closed('an oral regimen', { ...frame, kind: literal('oral_regimen'), doses: RegimenShape }),
    closed('an oral dose', { ...frame, kind: literal('oral_dose'), mg: quantity(LIMITS.oral_dose_mg) }),
    closed('a lumbar bolus', {
      ...frame,
      kind: literal('lumbar_bolus'),
      mcg: quantity(LIMITS.lumbar_bolus_mcg),
    }),
    closed('an implant', { ...frame, kind: literal('implant') }),
    closed('a priming bolus', {
      ...frame,
      kind: literal('priming_bolus'),
      volume_mL: quantity(LIMITS.priming_volume_mL),
    }),
    closed('a prescription entry', {
      ...frame,
      kind: literal('prescription'),
      prescription: PrescriptionShape,
    }),
    closed('a single bolus', {
      ...frame,
      kind: literal('single_bolus'),
      mcg: quantity(LIMITS.pump_bolus_mcg),
      minutes: quantity(LIMITS.bolus_minutes),
    }),
    closed('a refill', {
      ...frame,
      kind: literal('refill'),
      volume_mL: quantity(LIMITS.refill_volume_mL),
      concentration_mcg_mL: quantity(LIMITS.refill_mcg_mL),
      rinsed: yesOrNo,
    }),
    closed('a pump stop', { ...frame, kind: literal('pump_stop') }),
  ] as const;
}

/** Entries of versions 1 and 2. */
export const PlainEntryShape = variant(
  'kind',
  plainKinds(plainFrame),
  kindOf('log entry'),
) satisfies GenericSchema<unknown, Entry>;

const frame = {
  ...plainFrame,
  reason: exactOptional(word('reason', REASONS)),
  note: exactOptional(paragraph(LONGEST_NOTE)),
};
const trigger = word('trigger', TRIGGERS);

/** What version 3 added. */
const TRIGGER_KINDS = [
  closed('a trigger', {
    ...frame,
    kind: literal('trigger'),
    trigger,
    strength: quantity(LIMITS.trigger_strength),
  }),
  closed('the treatment of a trigger', { ...frame, kind: literal('trigger_treated'), trigger }),
  closed('a check', { ...frame, kind: literal('check'), of: word('check', ['triggers', 'device']) }),
  closed('another treatment', {
    ...frame,
    kind: literal('other_treatment'),
    treatment: word('treatment', OTHER_TREATMENTS),
  }),
] as const;

/** Entries of version 3. */
export const TriggerEntryShape = variant(
  'kind',
  [...plainKinds(frame), ...TRIGGER_KINDS],
  kindOf('log entry'),
) satisfies GenericSchema<unknown, Entry>;

const fault = line('the key of a fault', LONGEST_KEY);
const illness = line('the key of an illness', LONGEST_KEY);
const action = line('the key of an action', LONGEST_KEY);

/** Entries since version 4. */
export const EntryShape = variant(
  'kind',
  [
    ...plainKinds(frame),
    ...TRIGGER_KINDS,
    closed('a fault', {
      ...frame,
      kind: literal('fault'),
      fault,
      severity: quantity(LIMITS.severity),
      onset: exactOptional(word('onset', ONSETS)),
    }),
    closed('the end of a fault', { ...frame, kind: literal('fault_ends'), fault }),
    closed('an illness', {
      ...frame,
      kind: literal('illness'),
      illness,
      strength: quantity(LIMITS.illness_strength),
    }),
    closed('the end of an illness', { ...frame, kind: literal('illness_ends'), illness }),
    closed('a treatment', {
      ...frame,
      kind: literal('treatment'),
      action,
      amount: exactOptional(quantity(LIMITS.treatment_amount)),
    }),
    closed('the end of a treatment', { ...frame, kind: literal('treatment_ends'), action }),
    closed('an examination', {
      ...frame,
      kind: literal('examination'),
      examination: word('examination', EXAMINATION_KEYS),
    }),
  ],
  kindOf('log entry'),
) satisfies GenericSchema<unknown, Entry>;
