import type { Pump, PumpMode } from '../../case/index.ts';
import { say } from '../rulebook/say.ts';
import type { Chart } from './chart.ts';
import type { SuggestionReason } from './suggestion.ts';
import { because } from './words.ts';

const HOURS_A_DAY = 24;
const MINUTES_A_DAY = 1440;
/** Rates of a shaped day, and boluses, are programmed to a tenth. */
const TENTHS = 10;

/** What the pump gives of this strength at its minimum flow, rounded up to a dose that is programmed, mcg/day. */
export function leastDose(pump: Pump, concentration_mcg_mL: number): number {
  return up(pump.minimum_flow_mL_day * concentration_mcg_mL, 1);
}

/** The same of what the reservoir holds now; 0 when it holds none. */
export function lowestDose({ pump, state }: Chart): number {
  return leastDose(pump, state.fill?.concentration_mcg_mL ?? 0);
}

/** A mode with every rate, and every bolus, that the pump cannot give at this strength brought to the nearest that it can. */
export function withinFlow(mode: PumpMode, concentration_mcg_mL: number, pump: Pump): PumpMode {
  const least_mcg_day = pump.minimum_flow_mL_day * concentration_mcg_mL;
  switch (mode.kind) {
    case 'minimum_rate':
      return mode;
    case 'simple_continuous':
      return { ...mode, dose_mcg_day: Math.max(mode.dose_mcg_day, leastDose(pump, concentration_mcg_mL)) };
    case 'flex': {
      const least_mcg_h = up(least_mcg_day / HOURS_A_DAY, TENTHS);
      const periods = mode.periods.map((period) => ({
        ...period,
        rate_mcg_h: Math.max(period.rate_mcg_h, least_mcg_h),
      }));
      return { ...mode, base_mcg_h: Math.max(mode.base_mcg_h, least_mcg_h), periods };
    }
    case 'periodic_bolus': {
      const days = mode.minutes / MINUTES_A_DAY;
      const most_mcg = down(pump.maximum_flow_mL_day * concentration_mcg_mL * days, TENTHS);
      const least_mcg = up(least_mcg_day * days, TENTHS);
      return { ...mode, bolus_mcg: Math.max(least_mcg, Math.min(mode.bolus_mcg, most_mcg)) };
    }
  }
}

/** The pump's least dose at a strength, as a reason. */
export function leastReason({ pump }: Chart, concentration_mcg_mL: number): SuggestionReason {
  return because('pump_least', {
    mcg_day: say(leastDose(pump, concentration_mcg_mL)),
    concentration: say(concentration_mcg_mL),
  });
}

/** Why a dose is more than was called for; nothing where it is not. */
export function whyLeast(
  chart: Chart,
  to: number,
  concentration_mcg_mL: number,
): readonly SuggestionReason[] {
  const least = leastDose(chart.pump, concentration_mcg_mL);
  return to < least ? [leastReason(chart, concentration_mcg_mL)] : [];
}

function up(value: number, parts: number): number {
  return Math.ceil(value * parts - 1e-9) / parts;
}

function down(value: number, parts: number): number {
  return Math.floor(value * parts + 1e-9) / parts;
}
