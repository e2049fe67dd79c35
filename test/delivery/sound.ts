import type { Case, Entry, Prescription } from '../../src/case/index.ts';
import { aCase, DAY, HOUR, simple } from './cases.ts';

/** Twenty days on a flex prescription in which the order changes, the drug changes over a bridge and a bolus is given. */
export function eventful(accuracy = 0.03): Case {
  const log: Entry[] = [
    { id: 1, at_s: 3 * DAY + 5 * HOUR, kind: 'prescription', prescription: simple(450, 2000) },
    { id: 2, at_s: 9 * DAY + HOUR, kind: 'refill', volume_mL: 18, concentration_mcg_mL: 1000, rinsed: false },
    { id: 3, at_s: 9 * DAY + HOUR, kind: 'prescription', prescription: simple(450, 1000, 2000) },
    { id: 4, at_s: 14 * DAY, kind: 'single_bolus', mcg: 40, minutes: 20 },
  ];
  return aCase({ running: flexDays, accuracy, log });
}

export const flexDays: Prescription = {
  concentration_mcg_mL: 2000,
  mode: {
    kind: 'flex',
    base_mcg_h: 10,
    periods: [{ from: '06:30', to: '09:00', rate_mcg_h: 25 }],
  },
};

/** A pump implanted on day 1, primed, stopped, started again, and run dry. */
export const implanted: Case = aCase({
  concentration: 500,
  volume: 4,
  catheter_cm: 71.3,
  accuracy: -0.041,
  oral: [{ time: '08:00', mg: 10 }],
  log: [
    { id: 1, at_s: DAY + 9 * HOUR, kind: 'implant' },
    { id: 2, at_s: DAY + 9 * HOUR, kind: 'priming_bolus', volume_mL: 0.35 },
    { id: 3, at_s: DAY + 10 * HOUR, kind: 'prescription', prescription: simple(107, 500) },
    { id: 4, at_s: 4 * DAY, kind: 'pump_stop' },
    { id: 5, at_s: 5 * DAY + 1234, kind: 'prescription', prescription: simple(163, 500) },
  ],
});
