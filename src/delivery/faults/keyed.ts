import type { Prescription, Pump, PumpMode } from '../../case/index.ts';

const HOURS_PER_DAY = 24;
const MINUTES_PER_DAY = 1440;

/** A prescription keyed in with every dose times so much. */
export function doseTimes(prescription: Prescription, times: number, pump: Pump): Prescription {
  return keyed(prescription, times, 1, pump);
}

/** A prescription keyed in with the concentration times so much, the doses as ordered. */
export function concentrationTimes(prescription: Prescription, times: number, pump: Pump): Prescription {
  return keyed(prescription, 1, times, pump);
}

export function atMinimumRate({ concentration_mcg_mL }: Prescription): Prescription {
  return { concentration_mcg_mL, mode: { kind: 'minimum_rate' } };
}

export function withoutBridge({ concentration_mcg_mL, mode }: Prescription): Prescription {
  return { concentration_mcg_mL, mode };
}

/** The programmer takes no flow beyond what the pump can do: a dose that would need one becomes the nearest it takes. */
function keyed(prescription: Prescription, doses: number, strengths: number, pump: Pump): Prescription {
  const concentration_mcg_mL = prescription.concentration_mcg_mL * strengths;
  const within = (dose_mcg_day: number) => {
    if (dose_mcg_day === 0) return 0;
    const least = pump.minimum_flow_mL_day * concentration_mcg_mL;
    const most = pump.maximum_flow_mL_day * concentration_mcg_mL;
    return Math.min(most, Math.max(least, dose_mcg_day * doses));
  };
  return { ...prescription, concentration_mcg_mL, mode: rescaled(prescription.mode, within) };
}

function rescaled(mode: PumpMode, within: (dose_mcg_day: number) => number): PumpMode {
  switch (mode.kind) {
    case 'minimum_rate':
      return mode;
    case 'simple_continuous':
      return { ...mode, dose_mcg_day: within(mode.dose_mcg_day) };
    case 'flex': {
      const hourly = (rate_mcg_h: number) => within(rate_mcg_h * HOURS_PER_DAY) / HOURS_PER_DAY;
      const periods = mode.periods.map((period) => ({ ...period, rate_mcg_h: hourly(period.rate_mcg_h) }));
      return { ...mode, base_mcg_h: hourly(mode.base_mcg_h), periods };
    }
    case 'periodic_bolus': {
      const share_of_day = mode.minutes / MINUTES_PER_DAY;
      return { ...mode, bolus_mcg: within(mode.bolus_mcg / share_of_day) * share_of_day };
    }
  }
}
