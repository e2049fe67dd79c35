import type { PumpMode } from '../case.ts';
import { clockSeconds, DAY_S } from '../clock.ts';
import type { Pump } from '../pumps.ts';
import { bolusLength_s, HOUR_S } from './instants.ts';

const HOURS_PER_DAY = 24;

/** What the pump is set to: the flow it is to move, and the dose the programmer says that is. */
export interface Setting {
  readonly flow_mL_h: number;
  readonly programmed_mcg_h: number;
}

export const AT_REST: Setting = { flow_mL_h: 0, programmed_mcg_h: 0 };

export interface DayStep {
  /** Seconds after midnight; lasts until the next step, or midnight. */
  readonly from_s: number;
  readonly setting: Setting;
}

/** One day of a programme, repeated every day: the first step begins at midnight, neighbours differ. */
export type DayPlan = readonly DayStep[];

export function sameSetting(a: Setting, b: Setting): boolean {
  return a.flow_mL_h === b.flow_mL_h && a.programmed_mcg_h === b.programmed_mcg_h;
}

/** Flow for a dose; the programmer divides by the concentration it was told. */
export function settingFor(dose_mcg_h: number, concentration_mcg_mL: number): Setting {
  return { flow_mL_h: dose_mcg_h / concentration_mcg_mL, programmed_mcg_h: dose_mcg_h };
}

export function minimumRate(pump: Pump, concentration_mcg_mL: number): Setting {
  const flow_mL_h = pump.minimum_flow_mL_day / HOURS_PER_DAY;
  return { flow_mL_h, programmed_mcg_h: flow_mL_h * concentration_mcg_mL };
}

export function dayPlan(mode: PumpMode, concentration_mcg_mL: number, pump: Pump): DayPlan {
  switch (mode.kind) {
    case 'minimum_rate':
      return [{ from_s: 0, setting: minimumRate(pump, concentration_mcg_mL) }];
    case 'simple_continuous':
      return [{ from_s: 0, setting: settingFor(mode.dose_mcg_day / HOURS_PER_DAY, concentration_mcg_mL) }];
    case 'flex': {
      const periods = mode.periods.map((period) => ({
        from_s: clockSeconds(period.from),
        to_s: clockSeconds(period.to),
        setting: settingFor(period.rate_mcg_h, concentration_mcg_mL),
      }));
      return planOf(settingFor(mode.base_mcg_h, concentration_mcg_mL), periods);
    }
    case 'periodic_bolus': {
      const length_s = bolusLength_s(mode.minutes);
      const setting = settingFor((mode.bolus_mcg * HOUR_S) / length_s, concentration_mcg_mL);
      const boluses = mode.times.map((time) => ({
        from_s: clockSeconds(time),
        to_s: (clockSeconds(time) + length_s) % DAY_S,
        setting,
      }));
      return planOf(minimumRate(pump, concentration_mcg_mL), boluses);
    }
  }
}

/** A part of the day with a setting of its own; one that ends no later than it begins runs past midnight. */
interface Period {
  readonly from_s: number;
  readonly to_s: number;
  readonly setting: Setting;
}

function planOf(base: Setting, periods: readonly Period[]): DayPlan {
  const edges = new Set([0]);
  for (const { from_s, to_s } of periods) edges.add(from_s).add(to_s % DAY_S);
  const steps: DayStep[] = [];
  for (const from_s of [...edges].sort((a, b) => a - b)) {
    const setting = periods.find((period) => covers(period, from_s))?.setting ?? base;
    const before = steps.at(-1);
    if (before === undefined || !sameSetting(before.setting, setting)) steps.push({ from_s, setting });
  }
  return steps;
}

function covers({ from_s, to_s }: Period, clock_s: number): boolean {
  return from_s < to_s ? from_s <= clock_s && clock_s < to_s : from_s <= clock_s || clock_s < to_s;
}

/** Setting of the plan at a second of case time, and when it changes next; Infinity when it never does. */
export function planAt(plan: DayPlan, at_s: number): { readonly setting: Setting; readonly until_s: number } {
  const midnight_s = Math.floor(at_s / DAY_S) * DAY_S;
  const clock_s = at_s - midnight_s;
  let index = plan.length - 1;
  while (plan[index]!.from_s > clock_s) index--;
  const { setting } = plan[index]!;
  if (plan.length === 1) return { setting, until_s: Number.POSITIVE_INFINITY };
  return { setting, until_s: midnight_s + (plan[index + 1]?.from_s ?? DAY_S) };
}

/** mcg the plan programmes in a day. */
export function dailyDose_mcg(plan: DayPlan): number {
  let mcg = 0;
  plan.forEach(({ from_s, setting }, index) => {
    mcg += (setting.programmed_mcg_h * ((plan[index + 1]?.from_s ?? DAY_S) - from_s)) / HOUR_S;
  });
  return mcg;
}
