import {
  DAY_S,
  dailyDose_mcg,
  dayPlan,
  type Prescription,
  type Pump,
  type PumpMode,
} from '../../case/index.ts';
import { type Flex, type FlexRow, flexOf, length_s, rowsOf } from './rows.ts';

const HOUR_S = 3600;
const HOURS_A_DAY = 24;

/** mcg a day that a prescription programmes. */
export function total_mcg({ mode, concentration_mcg_mL }: Prescription, pump: Pump): number {
  return dailyDose_mcg(dayPlan(mode, concentration_mcg_mL, pump));
}

/** mcg a day that the pump's minimum rate gives at a concentration. */
export function lowest_mcg_day(pump: Pump, concentration_mcg_mL: number): number {
  return pump.minimum_flow_mL_day * concentration_mcg_mL;
}

/**
 * The same pattern with another total: rates and boluses in proportion. The minimum rate between boluses cannot be
 * changed, so the boluses carry what is left.
 */
export function scaled(order: Prescription, pump: Pump, wanted_mcg: number): PumpMode {
  const { mode } = order;
  const by = wanted_mcg / total_mcg(order, pump);
  switch (mode.kind) {
    case 'minimum_rate':
      return { kind: 'simple_continuous', dose_mcg_day: tidy(wanted_mcg) };
    case 'simple_continuous':
      return { ...mode, dose_mcg_day: tidy(wanted_mcg) };
    case 'flex':
      return scaledFlex(mode, by);
    case 'periodic_bolus':
      return { ...mode, bolus_mcg: bolusFor(order, pump, wanted_mcg, mode.times.length, mode.minutes) };
  }
}

export function scaledFlex(mode: Flex, by: number): Flex {
  const periods = mode.periods.map((each) => ({ ...each, rate_mcg_h: tidy(each.rate_mcg_h * by) }));
  return { ...mode, base_mcg_h: tidy(mode.base_mcg_h * by), periods };
}

/** One rate all day with the same total. */
export function continuousOf(order: Prescription, pump: Pump): PumpMode {
  return { kind: 'simple_continuous', dose_mcg_day: tidy(total_mcg(order, pump)) };
}

/** Flex with one period, still at the one rate of the day's total: nothing changes until a rate does. */
export function flexFrom(order: Prescription, pump: Pump, period: Pick<FlexRow, 'from' | 'to'>): Flex {
  const rate_mcg_h = tidy(total_mcg(order, pump) / HOURS_A_DAY);
  return flexOf([{ ...period, rate_mcg_h }], rate_mcg_h);
}

/** Boluses at these clock times that bring the day to the same total; never less than nothing each. */
export function bolusesFrom(
  order: Prescription,
  pump: Pump,
  start: { readonly times: readonly string[]; readonly minutes: number },
): PumpMode {
  const { times, minutes } = start;
  const bolus_mcg = bolusFor(order, pump, total_mcg(order, pump), times.length, minutes);
  return { kind: 'periodic_bolus', bolus_mcg, minutes, times };
}

/** mcg of each bolus that brings the day to `wanted_mcg`; while one runs, the minimum rate does not. */
function bolusFor(
  order: Prescription,
  pump: Pump,
  wanted_mcg: number,
  times: number,
  minutes: number,
): number {
  const between_h = HOURS_A_DAY - (times * minutes) / 60;
  const between_mcg = (lowest_mcg_day(pump, order.concentration_mcg_mL) / HOURS_A_DAY) * between_h;
  return tidy(Math.max(0, wanted_mcg - between_mcg) / times);
}

/** Share of the day's dose that a row gives, 0 to 1. */
export function shareOf(row: FlexRow, whole_mcg: number): number {
  return (row.rate_mcg_h * (length_s(row) / HOUR_S)) / whole_mcg;
}

/**
 * A row set to a share of the day's dose: the day keeps its total, the rest of it gives way in proportion. Undefined
 * when it cannot: the row is empty, or nothing is left that could.
 */
export function withShare(mode: Flex, row: number, share: number): Flex | undefined {
  const rows = rowsOf(mode);
  const own = rows[row];
  if (own === undefined || length_s(own) === 0) return undefined;
  const whole_mcg = flexTotal_mcg(mode);
  const own_mcg = whole_mcg * shareOf(own, whole_mcg);
  const others_mcg = whole_mcg - own_mcg;
  if (others_mcg <= 0) return undefined;
  const by = (whole_mcg * (1 - share)) / others_mcg;
  const scaledRows = rows.map((each, i) => ({
    ...each,
    rate_mcg_h: tidy(i === row ? (whole_mcg * share * HOUR_S) / length_s(each) : each.rate_mcg_h * by),
  }));
  return flexOf(scaledRows, tidy(mode.base_mcg_h * by));
}

/** Total of rows that do not overlap. */
export function flexTotal_mcg(mode: Flex): number {
  const rows = rowsOf(mode);
  const covered_s = rows.reduce((sum, row) => sum + length_s(row), 0);
  const own = rows.reduce((sum, row) => sum + (row.rate_mcg_h * length_s(row)) / HOUR_S, 0);
  return own + (mode.base_mcg_h * Math.max(0, DAY_S - covered_s)) / HOUR_S;
}

/** A copied pattern on another order: its shape, the total of the order. */
export function patterned(order: Prescription, pump: Pump, pattern: Prescription): PumpMode {
  const wanted_mcg = total_mcg(order, pump);
  return scaled({ ...order, mode: pattern.mode }, pump, wanted_mcg);
}

/** Without the dust of floating-point arithmetic, far below what any programmer shows. */
function tidy(amount: number): number {
  return Math.round(amount * 1e6) / 1e6;
}
