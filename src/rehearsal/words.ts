import type { Sign } from '../examination/index.ts';
import type { OutputName } from '../model/index.ts';

/** The words that scenarios, runs and the bedside file share. */

export const LEARNER_ROLES = ['ward_nurse', 'itb_nurse', 'resident'] as const;
export type LearnerRole = (typeof LEARNER_ROLES)[number];

/** Who can be in the room. The second checker is any person of `itb_nurse`, `resident` or `second_nurse`. */
export const PERSON_ROLES = [
  'ward_nurse',
  'second_nurse',
  'itb_nurse',
  'resident',
  'anaesthetist',
  'surgeon',
] as const;
export type PersonRole = (typeof PERSON_ROLES)[number];

/** Who can be called. */
export const CONTACTS = [
  'resident',
  'itb_team',
  'emergency_team',
  'intensive_care',
  'neurosurgery',
  'pharmacy',
  'radiology',
  'manufacturer',
  'family',
] as const;
export type ContactKey = (typeof CONTACTS)[number];

/** Working diagnoses: the state the patient is in. Causes are keys of `causes` in models/bedside.yaml. */
export const STATES = [
  'withdrawal',
  'overdose',
  'dysreflexia',
  'sepsis',
  'urinary_infection',
  'stroke',
  'tolerance',
  'progression',
  'malignant_hyperthermia',
  'neuroleptic_malignant',
  'serotonin',
  'device_failing',
  'nothing_wrong',
] as const;
export type StateKey = (typeof STATES)[number];

/** Looking, examining the device, acting: `observe/vital_signs`, `examine/film`, `act/lorazepam`. */
export type TaskKey = `observe/${string}` | `examine/${string}` | `act/${string}`;

/** A fact that can be said in a call; its key is listed with group and words in models/bedside.yaml. */
export type FactKey = string;

export type { OutputName, Sign };
