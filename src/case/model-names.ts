import { picklist } from 'valibot';
import type { DoseName, InputName } from '../model/index.ts';

// The checker refuses a name here that the model does not have, so that no file can name one either.

/** Inputs of the model that actions and illnesses may set; where drug leaves the pump's line is not theirs. */
const INPUTS = [
  'lumbar_infusion',
  'drain',
  'cyproheptadine_rate',
  'propofol_rate',
  'dexmedetomidine_rate',
  'cooling',
  'ventilated',
  'oxygen_given',
  'compressions',
  'fluids',
  'antibiotics',
  'infection',
  'sepsis',
  'stroke',
  'sedatives',
  'noxious',
] as const satisfies readonly InputName[];

/** Doses of the model that actions may give. */
const DOSES = [
  'oral_dose',
  'lumbar_bolus',
  'catheter_flush',
  'pocket_fill',
  'pocket_aspiration',
  'lorazepam',
  'dantrolene',
  'paracetamol',
  'haloperidol',
  'physostigmine',
  'flumazenil',
  'naloxone',
  'suxamethonium',
  'beta_blocker',
  'antihypertensive',
] as const satisfies readonly DoseName[];

export const inputName = picklist(INPUTS);
export const doseName = picklist(DOSES);
