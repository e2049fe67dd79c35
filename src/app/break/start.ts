import { type Case, COMPARISONS, type Entry, READY_PATIENTS } from '../../case/index.ts';
import { daysBetweenRefills } from '../compare/cases.ts';
import { SPAN_S } from './follows/request.ts';

/** The app's default patient. */
export const DEFAULT_PATIENT = 'penn-1989';

/** Patients on the shelf who have a pump in their history. */
export const PATIENTS: readonly { readonly key: string; readonly label: string }[] = COMPARISONS.filter(
  ({ patient }) => READY_PATIENTS.get(patient)?.history.prescription !== undefined,
).map(({ patient, label }) => ({ key: patient, label }));

const DAY_S = 86_400;
/** A ready patient's own entries have lower ids, faults higher ones. */
const FIRST_REFILL_ID = 5000;
const REFILL_CLOCK_S = 9 * 3600;

/** A ready patient on the pump, refilled before the reservoir runs low. Throws RangeError for an unknown key. */
export function wholeCase(patient: string): Case {
  const ready = READY_PATIENTS.get(patient);
  if (ready === undefined) throw new RangeError(`There is no patient ${patient}.`);
  return { ...ready, log: [...ready.log, ...refills(ready)] };
}

function refills({ device, history }: Case): readonly Entry[] {
  const mode = history.prescription?.mode;
  if (mode?.kind !== 'simple_continuous') return [];
  const every = daysBetweenRefills({ device }, mode.dose_mcg_day);
  const count = Math.max(0, Math.ceil(SPAN_S['30d'] / DAY_S / every) - 1);
  return Array.from({ length: count }, (_, i) => ({
    id: FIRST_REFILL_ID + i,
    at_s: (i + 1) * every * DAY_S + REFILL_CLOCK_S - DAY_S,
    kind: 'refill' as const,
    volume_mL: device.reservoir_volume_mL,
    concentration_mcg_mL: device.concentration_mcg_mL,
    rinsed: true,
  })).filter(({ at_s }) => at_s > 0);
}
