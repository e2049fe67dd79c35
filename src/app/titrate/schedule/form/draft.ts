import type { Case, Device, NewEntry, PumpMode, TimedOralDose } from '../../../../case/index.ts';
import { sayNumber } from '../../../numbers/index.ts';
import { sayWhen } from '../when.ts';

/** What stands in the fields of a form, as text. Keys are the paths of Problems below the entry, or `device.x`. */
export type Draft = Readonly<Record<string, string>>;

/** Clock times of so many doses a day. */
export const CLOCK_TIMES: Readonly<Record<string, readonly string[]>> = {
  0: [],
  1: ['08:00'],
  2: ['08:00', '20:00'],
  3: ['08:00', '14:00', '20:00'],
  4: ['08:00', '12:00', '16:00', '20:00'],
};
export const FREE = 'free';

/** A number as it is typed: no thousands, nothing lost. */
export function plain(value: number): string {
  return String(Number(value.toPrecision(12)));
}

export function draftOf(entry: NewEntry, { device }: Pick<Case, 'device'>): Draft {
  return {
    at_s: sayWhen(entry.at_s),
    reason: entry.reason ?? '',
    note: entry.note ?? '',
    ...ownOf(entry, device),
  };
}

function ownOf(entry: NewEntry, device: Device): Draft {
  switch (entry.kind) {
    case 'oral_regimen':
      return regimenDraft(entry.doses);
    case 'oral_dose':
      return { mg: plain(entry.mg) };
    case 'lumbar_bolus':
      return { mcg: plain(entry.mcg) };
    case 'single_bolus':
      return { mcg: plain(entry.mcg), minutes: plain(entry.minutes) };
    case 'implant':
      return {
        'device.pump': device.pump,
        'device.catheter_length_cm': plain(device.catheter_length_cm),
        'device.tip_level': device.tip_level,
        'device.concentration_mcg_mL': plain(device.concentration_mcg_mL),
        'device.reservoir_volume_mL': plain(device.reservoir_volume_mL),
      };
    case 'priming_bolus':
      return { volume_mL: plain(entry.volume_mL) };
    case 'refill':
      return {
        volume_mL: plain(entry.volume_mL),
        concentration_mcg_mL: plain(entry.concentration_mcg_mL),
        rinsed: entry.rinsed ? 'yes' : 'no',
      };
    case 'prescription': {
      const { concentration_mcg_mL, mode, bridge_from_mcg_mL } = entry.prescription;
      return {
        'prescription.concentration_mcg_mL': plain(concentration_mcg_mL),
        'prescription.bridge_from_mcg_mL': bridge_from_mcg_mL === undefined ? '' : plain(bridge_from_mcg_mL),
        'prescription.mode.kind': mode.kind,
        ...modeDraft(mode),
      };
    }
    case 'trigger':
      return { trigger: entry.trigger, strength: plain(entry.strength) };
    case 'trigger_treated':
      return { trigger: entry.trigger };
    case 'check':
      return { of: entry.of };
    case 'other_treatment':
      return { treatment: entry.treatment };
    case 'fault':
      return { severity: plain(entry.severity), onset: entry.onset ?? '' };
    case 'illness':
      return { strength: plain(entry.strength) };
    case 'treatment':
      return entry.amount === undefined ? {} : { amount: plain(entry.amount) };
    case 'pump_stop':
    case 'fault_ends':
    case 'illness_ends':
    case 'treatment_ends':
    case 'examination':
      return {};
  }
}

function modeDraft(mode: PumpMode): Draft {
  switch (mode.kind) {
    case 'minimum_rate':
    case 'flex':
      return {};
    case 'simple_continuous':
      return { 'prescription.mode.dose_mcg_day': plain(mode.dose_mcg_day) };
    case 'periodic_bolus':
      return {
        'prescription.mode.bolus_mcg': plain(mode.bolus_mcg),
        'prescription.mode.minutes': plain(mode.minutes),
        'prescription.mode.times': mode.times.join(', '),
      };
  }
}

function regimenDraft(doses: readonly TimedOralDose[]): Draft {
  const times = CLOCK_TIMES[doses.length];
  const first = doses[0]?.mg;
  const usual = times !== undefined && doses.every(({ time, mg }, i) => time === times[i] && mg === first);
  return {
    times: usual ? sayNumber(doses.length, 0) : FREE,
    each_mg: first === undefined ? '' : plain(first),
    ...dosesDraft(doses.map(({ time, mg }) => ({ time, mg: plain(mg) }))),
  };
}

/** Typed doses of a day as fields `doses[0].time` and `doses[0].mg`. */
export function dosesDraft(doses: readonly { readonly time: string; readonly mg: string }[]): Draft {
  return Object.fromEntries(
    doses.flatMap(({ time, mg }, i) => [
      [`doses[${i}].time`, time],
      [`doses[${i}].mg`, mg],
    ]),
  );
}

/** The typed doses of a draft, in their order. */
export function dosesIn(draft: Draft): readonly { readonly time: string; readonly mg: string }[] {
  const doses: { readonly time: string; readonly mg: string }[] = [];
  for (let i = 0; draft[`doses[${i}].mg`] !== undefined; i++) {
    doses.push({ time: draft[`doses[${i}].time`] ?? '', mg: draft[`doses[${i}].mg`] ?? '' });
  }
  return doses;
}

/** A draft without its typed doses. */
export function withoutDoses(draft: Draft): Draft {
  return Object.fromEntries(Object.entries(draft).filter(([key]) => !key.startsWith('doses[')));
}
