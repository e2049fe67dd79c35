import type { ClockTime, Pump, PumpMode } from '../../case/index.ts';
import { tenth } from './rules.ts';
import type { Mode } from './settings.ts';

/** More at night: spasms wake people, and by day some stand on their tone. Hours and factor are assumptions. */
const NIGHT = { hours: 8, factor: 1.5 } as const;
/** A period does not run across midnight on the programmer, so the night is two. */
const NIGHT_PERIODS = [
  { from: '00:00', to: '06:00' },
  { from: '22:00', to: '24:00' },
] as const;
const EVEN_HOURS = 24 + (NIGHT.factor - 1) * NIGHT.hours;

/** Boluses through the day; number and length are assumptions, long enough for the pump's highest flow. */
const BOLUS_TIMES: readonly ClockTime[] = ['02:00', '06:00', '10:00', '14:00', '18:00', '22:00'];
const BOLUS_minutes = 30;
/** Least that each bolus adds, so that it can be seen. */
const LEAST_BOLUS_mcg = 1;

/** What flows by day when the night has more; `mean` is the flow over 24 h. */
export function dayFlow(mean: number): number {
  return (24 * mean) / EVEN_HOURS;
}

/** The pump's program for a daily dose. The dose must not be below `lowestDose_mcg_day`. */
export function pumpMode(
  mode: Mode,
  dose_mcg_day: number,
  pump: Pump,
  concentration_mcg_mL: number,
): PumpMode {
  if (mode === 'continuous') return { kind: 'simple_continuous', dose_mcg_day };
  if (mode === 'night') {
    const base_mcg_h = dayFlow(dose_mcg_day) / 24;
    const rate_mcg_h = NIGHT.factor * base_mcg_h;
    return { kind: 'flex', base_mcg_h, periods: NIGHT_PERIODS.map((hours) => ({ ...hours, rate_mcg_h })) };
  }
  // Between boluses the pump runs at its minimum rate; a bolus replaces it while it lasts.
  const between_h = 24 - (BOLUS_TIMES.length * BOLUS_minutes) / 60;
  const between_mcg = (minimum_mcg_day(pump, concentration_mcg_mL) * between_h) / 24;
  const bolus_mcg = (dose_mcg_day - between_mcg) / BOLUS_TIMES.length;
  return { kind: 'periodic_bolus', bolus_mcg, minutes: BOLUS_minutes, times: BOLUS_TIMES };
}

/** Lowest daily dose of a mode: no hour of it may need less than the pump's minimum flow. */
export function lowestDose_mcg_day(mode: Mode, pump: Pump, concentration_mcg_mL: number): number {
  const minimum = minimum_mcg_day(pump, concentration_mcg_mL);
  if (mode === 'continuous') return tenth(minimum);
  // Rounded up: a dose rounded down would be below the flow.
  if (mode === 'night') return Math.ceil((minimum / 24) * EVEN_HOURS);
  return Math.ceil(minimum + LEAST_BOLUS_mcg * BOLUS_TIMES.length);
}

function minimum_mcg_day(pump: Pump, concentration_mcg_mL: number): number {
  return pump.minimum_flow_mL_day * concentration_mcg_mL;
}
