import type { Prescription, Pump, PumpMode } from '../../case/index.ts';
import { withinFlow } from './least.ts';

/** Rates of a shaped day are programmed to a tenth. */
const TENTHS = 10;

/**
 * A prescription with its daily dose changed from one to another, the shape of its day kept as far as the pump can give
 * it at this strength.
 */
export function withDose(
  { mode }: Prescription,
  concentration_mcg_mL: number,
  from: number,
  to: number,
  pump: Pump,
): Prescription {
  return { concentration_mcg_mL, mode: withinFlow(scaled(mode, from, to), concentration_mcg_mL, pump) };
}

function scaled(mode: PumpMode, from: number, to: number): PumpMode {
  const round = to > from ? Math.floor : Math.ceil;
  const rate = (value: number) => round(((value * to) / from) * TENTHS + (to > from ? 1e-9 : -1e-9)) / TENTHS;
  switch (mode.kind) {
    case 'minimum_rate':
      return { kind: 'simple_continuous', dose_mcg_day: to };
    case 'simple_continuous':
      return { kind: 'simple_continuous', dose_mcg_day: to };
    case 'flex': {
      const periods = mode.periods.map((period) => ({ ...period, rate_mcg_h: rate(period.rate_mcg_h) }));
      return { ...mode, base_mcg_h: rate(mode.base_mcg_h), periods };
    }
    case 'periodic_bolus':
      return { ...mode, bolus_mcg: rate(mode.bolus_mcg) };
  }
}
