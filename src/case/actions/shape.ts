import {
  array,
  exactOptional,
  type GenericSchema,
  integer,
  literal,
  minLength,
  picklist,
  pipe,
  strictObject,
  variant,
} from 'valibot';
import { type EntryKind, TRIGGERS } from '../case.ts';
import { PLACES } from '../faults/fault.ts';
import { doseName, inputName } from '../model-names.ts';
import { grade, key, notNegative, positive, share, text } from '../shipped-file.ts';
import {
  ACTION_GROUPS,
  ACTION_NEEDS,
  ACTION_SORTS,
  type Action,
  type ActionEffect,
  ORDERED_BY,
  ROLES,
} from './action.ts';

const sourced = { grade, source: text };
const bounds = strictObject({ least: notNegative, most: exactOptional(positive) });

/** Entries that are orders by themselves. */
const ENTRIES = [
  'refill',
  'prescription',
  'pump_stop',
  'priming_bolus',
  'single_bolus',
  'lumbar_bolus',
  'oral_dose',
  'oral_regimen',
  'other_treatment',
] as const satisfies readonly EntryKind[];

const EffectShape = variant('kind', [
  strictObject({
    kind: literal('dose'),
    dose: doseName,
    per_amount: positive,
    per_kg: exactOptional(literal(true)),
    every_h: exactOptional(positive),
    ...sourced,
  }),
  strictObject({
    kind: literal('input'),
    input: inputName,
    value: exactOptional(share),
    per_amount: exactOptional(positive),
    for_h: exactOptional(positive),
    ...sourced,
  }),
  strictObject({
    kind: literal('mends'),
    places: pipe(array(picklist(PLACES)), minLength(1)),
    line: picklist(['kept', 'empty']),
  }),
  strictObject({ kind: literal('empties_reservoir') }),
  strictObject({ kind: literal('empties_catheter') }),
  strictObject({
    kind: literal('cures'),
    illnesses: array(key),
    triggers: array(picklist(TRIGGERS)),
    after_h: exactOptional(positive),
    ...sourced,
  }),
  strictObject({ kind: literal('entry'), entry: picklist(ENTRIES) }),
  strictObject({ kind: literal('none') }),
]) satisfies GenericSchema<unknown, ActionEffect>;

/** `itb-action/1`: a file of models/actions/. */
export const ActionShape = strictObject({
  key,
  title: text,
  group: picklist(ACTION_GROUPS),
  sort: picklist(ACTION_SORTS),
  says: text,
  done_by: pipe(array(picklist(ROLES)), minLength(1)),
  ordered_by: picklist(ORDERED_BY),
  minutes: pipe(positive, integer('This must be a whole number')),
  minutes_source: text,
  amount: exactOptional(
    strictObject({
      unit: text,
      least: notNegative,
      most: positive,
      usual: positive,
      choices: pipe(array(positive), minLength(1)),
      ...sourced,
    }),
  ),
  needs: array(picklist(ACTION_NEEDS)),
  effects: pipe(array(EffectShape), minLength(1)),
  evidence: text,
  grade,
  harm: exactOptional(strictObject({ says: text, source: text })),
  recognised: exactOptional(
    strictObject({ says: text, entry: picklist(ENTRIES), share_of_last: bounds, gap_h: bounds, ...sourced }),
  ),
  sources: pipe(array(key), minLength(1)),
}) satisfies GenericSchema<unknown, Action>;
