import type { Device } from '../../case/index.ts';
import { PUMPS } from '../../case/index.ts';

export const TIMES = [2, 3, 4] as const;
export type TimesADay = (typeof TIMES)[number];

export const SPANS = ['24h', '72h', '14d'] as const;
export type Span = (typeof SPANS)[number];

const HOUR_S = 3600;
export const SPAN_S: Readonly<Record<Span, number>> = {
  '24h': 24 * HOUR_S,
  '72h': 72 * HOUR_S,
  '14d': 14 * 24 * HOUR_S,
};

/** Steps of the cursor: a round time, and a leap of several. */
export const CURSOR_STEP_S: Readonly<Record<Span, number>> = {
  '24h': HOUR_S / 4,
  '72h': HOUR_S / 2,
  '14d': 2 * HOUR_S,
};
export const CURSOR_LEAP_S: Readonly<Record<Span, number>> = {
  '24h': 6 * HOUR_S,
  '72h': 6 * HOUR_S,
  '14d': 24 * HOUR_S,
};

/** All that the Compare page can be told; kept in its address. */
export interface Settings {
  readonly oral_mg_day: number;
  readonly times_a_day: TimesADay;
  readonly pump_mcg_day: number;
  readonly span: Span;
}

/** Both doses are assumptions: usual doses of a treated adult. */
export const DEFAULTS: Settings = { oral_mg_day: 60, times_a_day: 3, pump_mcg_day: 400, span: '72h' };

/** Highest dose by mouth that the slider reaches; the labelled maximum lies below it. */
export const ORAL_HIGHEST_mg_day = 120;
/** Adult maximum of the label. */
export const ORAL_LABEL_mg_day = 80;
export const PUMP_HIGHEST_mcg_day = 2000;
/** The US label has limited experience with more. */
export const PUMP_FAMILIAR_mcg_day = 1000;

/** Lowest dose a day that a pump gives: its minimum flow of what its reservoir holds. */
export function lowestPumpDose_mcg_day(device: Device): number {
  const pump = PUMPS.get(device.pump);
  return pump === undefined ? 0 : tenth(pump.minimum_flow_mL_day * device.concentration_mcg_mL);
}

/** Rounded to 0.1, the finest dose the fields take. */
export function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
