import {
  exactOptional,
  type GenericSchema,
  literal,
  type ObjectEntries,
  pipe,
  transform,
  unknown,
} from 'valibot';
import { CAUSES, type Device, type History, type Patient, type WithdrawalManner } from '../case.ts';
import { closed } from '../fields/closed.ts';
import { quantity } from '../fields/quantity.ts';
import { line, list, word } from '../fields/text.ts';
import { LESION_LEVELS } from '../lesion-levels.ts';
import { LIMITS, LONGEST_TITLE, MOST_ENTRIES } from '../limits.ts';
import { PUMPS } from '../pumps.ts';
import { TIP_LEVELS } from '../tip-levels.ts';
import { PrescriptionShape, RegimenShape } from './prescription.ts';

/** From this age on, the year alone could tell who somebody is. */
const OLDEST_STORED = 90;

/** What every version asks of a patient. */
export const PATIENT_FIELDS = {
  cause: word('cause', CAUSES),
  origin: word('origin', ['spinal', 'cerebral']),
  age_years: pipe(
    quantity(LIMITS.age_years),
    transform((age) => Math.min(age, OLDEST_STORED)),
  ),
  weight_kg: quantity(LIMITS.weight_kg),
  kidney_function: quantity(LIMITS.kidney_function),
  tone_leg: quantity(LIMITS.tone),
  tone_arm: quantity(LIMITS.tone),
  spasm: quantity(LIMITS.spasm),
  sensitivity: quantity(LIMITS.sensitivity),
  tolerance: word('type of tolerance', ['stable', 'typical', 'tolerant']),
  pump_accuracy: quantity(LIMITS.pump_accuracy),
};

const FIELDS_OF_2 = {
  ...PATIENT_FIELDS,
  contracture: quantity(LIMITS.contracture),
  tone_reliance: quantity(LIMITS.tone_reliance),
  clonus: quantity(LIMITS.clonus),
};

/** A patient of versions 2 and 3. */
export const PlainPatientShape = closed('a patient', FIELDS_OF_2) satisfies GenericSchema<unknown, Patient>;

const WithdrawalShape = closed('a manner of withdrawal', {
  pressure: word('direction of pressure', ['rises', 'falls']),
  fever: word('fever', ['comes', 'none']),
}) satisfies GenericSchema<unknown, WithdrawalManner>;

/** A patient since version 4. */
export const PatientShape = closed('a patient', {
  ...FIELDS_OF_2,
  lesion_level: exactOptional(word('level of the cord', LESION_LEVELS)),
  withdrawal: exactOptional(WithdrawalShape),
}) satisfies GenericSchema<unknown, Patient>;

export const HistoryShape = closed('a history', {
  days: quantity(LIMITS.history_days),
  oral: RegimenShape,
  prescription: exactOptional(PrescriptionShape),
}) satisfies GenericSchema<unknown, History>;

export const DeviceShape = closed('a device', {
  pump: word('pump', [...PUMPS.keys()]),
  catheter_length_cm: quantity(LIMITS.catheter_length_cm),
  tip_level: word('tip level', [...TIP_LEVELS.keys()]),
  concentration_mcg_mL: quantity(LIMITS.concentration_mcg_mL),
  reservoir_volume_mL: quantity(LIMITS.reservoir_volume_mL),
}) satisfies GenericSchema<unknown, Device>;

/** The document with its parts still unread, so that each can be judged when another is broken. */
export function documentOf<E extends ObjectEntries>(version: number, more: E) {
  return closed('a case', {
    schema: literal('itb-case'),
    version: literal(version),
    title: line('a title', LONGEST_TITLE),
    ...more,
    patient: unknown(),
    history: unknown(),
    device: unknown(),
    log: list('log entries', unknown(), MOST_ENTRIES),
  });
}
