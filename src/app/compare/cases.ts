import { type Case, type Entry, PUMPS, type TimedOralDose } from '../../case/index.ts';
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

/** The patient on tablets, no pump. */
export function oralCase(patient: Case, { oral_mg_day, times_a_day }: Settings): Case {
  const mg = oral_mg_day / times_a_day;
  const oral: readonly TimedOralDose[] = mg > 0 ? CLOCK_TIMES[times_a_day].map((time) => ({ time, mg })) : [];
  return { ...patient, history: { days: SETTLED_DAYS, oral }, log: [] };
}

/** The same patient on the pump, no tablets, refilled before the reservoir runs low. */
export function pumpCase(patient: Case, { pump_mcg_day }: Settings): Case {
  const { concentration_mcg_mL } = patient.device;
  return {
    ...patient,
    history: {
      days: SETTLED_DAYS,
      oral: [],
      prescription: {
        concentration_mcg_mL,
        mode: { kind: 'simple_continuous', dose_mcg_day: pump_mcg_day },
      },
    },
    log: refills(patient, pump_mcg_day),
  };
}

/** Whole days between refills that keep the reservoir above its low alarm. */
export function daysBetweenRefills({ device }: Case, pump_mcg_day: number): number {
  const alarm_mL = PUMPS.get(device.pump)?.low_reservoir_alarm_mL ?? 0;
  const usable_mL = device.reservoir_volume_mL - alarm_mL;
  return Math.max(1, Math.floor((usable_mL * device.concentration_mcg_mL) / pump_mcg_day));
}

function refills(patient: Case, pump_mcg_day: number): readonly Entry[] {
  const every_s = daysBetweenRefills(patient, pump_mcg_day) * DAY_S;
  const count = Math.ceil(LONGEST_S / every_s) - 1;
  return Array.from({ length: count }, (_, i) => ({
    id: i + 1,
    at_s: (i + 1) * every_s,
    kind: 'refill' as const,
    volume_mL: patient.device.reservoir_volume_mL,
    concentration_mcg_mL: patient.device.concentration_mcg_mL,
    rinsed: true,
  }));
}
