import { type Case, type Entry, type Prescription, PUMPS, type TimedOralDose } from '../../case/index.ts';
import { breakEntries, UNBROKEN } from '../broken/index.ts';
import { pumpMode } from './modes.ts';
import { pumpOf } from './rules.ts';
import { type Settings, SPAN_S, type TimesADay } from './settings.ts';

/** Days on the dose before the window opens: tolerance and adaptation have settled. */
export const SETTLED_DAYS = 540;

const DAY_S = 86_400;
const LONGEST_S = SPAN_S['14d'];

/** Usual clock times of tablets. */
export const CLOCK_TIMES: Readonly<Record<TimesADay, readonly string[]>> = {
  2: ['08:00', '20:00'],
  3: ['08:00', '14:00', '20:00'],
  4: ['08:00', '12:00', '16:00', '20:00'],
};

/** The ready patient as the settings have changed them, without any treatment. */
export function untreatedCase(ready: Case, settings: Settings): Case {
  const { tone_leg, tone_arm, spasm, sensitivity, tip_level } = settings;
  return {
    ...ready,
    patient: {
      ...ready.patient,
      ...{ tone_leg, tone_arm, spasm, sensitivity },
      kidney_function: settings.kidney_percent / 100,
      contracture: settings.contracture_percent / 100,
    },
    device: { ...ready.device, tip_level },
    history: { days: 0, oral: [] },
    log: [],
  };
}

/** The patient on tablets, no pump. */
export function oralCase(ready: Case, settings: Settings): Case {
  const { oral_mg_day, times_a_day, start } = settings;
  const mg = oral_mg_day / times_a_day;
  const doses: readonly TimedOralDose[] =
    mg > 0 ? CLOCK_TIMES[times_a_day].map((time) => ({ time, mg })) : [];
  const patient = untreatedCase(ready, settings);
  if (start === 'settled') return { ...patient, history: { days: SETTLED_DAYS, oral: doses } };
  return { ...patient, log: doses.length === 0 ? [] : [{ id: 1, at_s: 0, kind: 'oral_regimen', doses }] };
}

/** The same patient on the pump, no tablets, refilled before the reservoir runs low; what breaks is in the log. */
export function pumpCase(ready: Case, settings: Settings): Case {
  const patient = untreatedCase(ready, settings);
  const { device } = patient;
  const { concentration_mcg_mL } = device;
  const mode = pumpMode(settings.mode, settings.pump_mcg_day, pumpOf(device), concentration_mcg_mL);
  const prescription: Prescription = { concentration_mcg_mL, mode };
  const broken = breakEntries(settings.breaks ?? UNBROKEN);
  const later = [...refills(patient, settings.pump_mcg_day), ...broken];
  if (settings.start === 'settled') {
    return { ...patient, history: { days: SETTLED_DAYS, oral: [], prescription }, log: later };
  }
  return { ...patient, log: [...implantation(patient, prescription), ...later] };
}

/** Implanted, primed up to the tip and started at once on the whole dose, as nobody should. */
function implantation({ device }: Case, prescription: Prescription): readonly Entry[] {
  const { tubing_volume_mL, catheter_volume_mL_cm } = pumpOf(device);
  const volume_mL = tubing_volume_mL + catheter_volume_mL_cm * device.catheter_length_cm;
  return [
    { id: 1, at_s: 0, kind: 'implant' },
    { id: 2, at_s: 0, kind: 'prescription', prescription },
    { id: 3, at_s: 0, kind: 'priming_bolus', volume_mL },
  ];
}

/** Whole days between refills that keep the reservoir above its low alarm. */
export function daysBetweenRefills({ device }: Pick<Case, 'device'>, pump_mcg_day: number): number {
  const alarm_mL = PUMPS.get(device.pump)?.low_reservoir_alarm_mL ?? 0;
  const usable_mL = device.reservoir_volume_mL - alarm_mL;
  return Math.max(1, Math.floor((usable_mL * device.concentration_mcg_mL) / pump_mcg_day));
}

const FIRST_REFILL_ID = 100;

function refills({ device }: Pick<Case, 'device'>, pump_mcg_day: number): readonly Entry[] {
  const every_s = daysBetweenRefills({ device }, pump_mcg_day) * DAY_S;
  const count = Math.ceil(LONGEST_S / every_s) - 1;
  return Array.from({ length: count }, (_, i) => ({
    id: FIRST_REFILL_ID + i,
    at_s: (i + 1) * every_s,
    kind: 'refill' as const,
    volume_mL: device.reservoir_volume_mL,
    concentration_mcg_mL: device.concentration_mcg_mL,
    rinsed: true,
  }));
}
