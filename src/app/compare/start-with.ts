import { type Case, COMPARISONS, READY_PATIENTS } from '../../case/index.ts';
import type { Settings } from './settings.ts';

export const DEFAULT_PATIENT = 'penn-1989';

/** The Case of a ready patient. Throws RangeError for a key that none has. */
export function readyPatient(key: string): Case {
  const ready = READY_PATIENTS.get(key);
  if (ready === undefined) throw new RangeError(`There is no patient ${key}.`);
  return ready;
}

/** A ready patient as described, on the doses that go with the description. Throws RangeError for an unknown key. */
export function settingsOf(key: string): Settings {
  const { patient, device, history } = readyPatient(key);
  const oral = COMPARISONS.find((comparison) => comparison.patient === key)?.oral;
  if (oral === undefined) throw new RangeError(`${key} is not on the shelf.`);
  const mode = history.prescription?.mode;
  if (mode?.kind !== 'simple_continuous') throw new RangeError(`${key} has no daily pump dose.`);
  const { tone_leg, tone_arm, spasm, sensitivity } = patient;
  return {
    patient: key,
    ...{ tone_leg, tone_arm, spasm, sensitivity },
    kidney_percent: Math.round(100 * patient.kidney_function),
    contracture_percent: Math.round(100 * patient.contracture),
    oral_mg_day: oral.mg_day,
    times_a_day: oral.times_a_day,
    pump_mcg_day: mode.dose_mcg_day,
    mode: 'continuous',
    tip_level: device.tip_level,
    start: 'settled',
    span: '72h',
    view: 'overview',
  };
}

export const DEFAULTS: Settings = settingsOf(DEFAULT_PATIENT);
