import {
  type Device,
  type NewEntry,
  ONSETS,
  OTHER_TREATMENTS,
  type Prescription,
  type PumpMode,
  REASONS,
  type TimedOralDose,
  TRIGGERS,
} from '../../../../case/index.ts';
import { bad, type Checked, good, type Problem } from '../../../../problem/index.ts';
import { readTyped } from '../dose.ts';
import { readWhen } from '../when.ts';
import { CLOCK_TIMES, type Draft, dosesIn, FREE } from './draft.ts';

/** Reads the fields of a draft and collects what cannot be read. */
class Reader {
  readonly problems: Problem[] = [];
  constructor(readonly draft: Draft) {}

  text(key: string): string {
    return this.draft[key] ?? '';
  }
  number(key: string): number {
    const read = readTyped(this.text(key), key);
    if (read.ok) return read.value;
    this.problems.push(...read.problems);
    return 0;
  }
  word<W extends string>(key: string, words: readonly [W, ...W[]] | readonly W[], first: W): W {
    return words.find((word) => word === this.text(key)) ?? first;
  }
}

/** What a form holds: the order, and for an implant the device. */
export interface Ordered {
  readonly entry: NewEntry;
  readonly device: Device | undefined;
}

/** The order that is typed in a form which was opened on `base`, or what cannot be read, by field. */
export function orderOf(base: NewEntry, draft: Draft): Checked<Ordered> {
  const read = new Reader(draft);
  const when = readWhen(read.text('at_s'), base.at_s);
  if (!when.ok) read.problems.push(...when.problems);
  const reason = REASONS.find((each) => each === read.text('reason'));
  const note = read.text('note').trim().replace(/\s+/g, ' ');
  const frame = {
    at_s: when.ok ? when.value : base.at_s,
    ...(reason === undefined ? {} : { reason }),
    ...(note === '' ? {} : { note }),
  };
  const ordered = { entry: entryOf(base, frame, read), device: deviceOf(base, read) };
  return read.problems.length > 0 ? bad(...read.problems) : good(ordered);
}

type Frame = Pick<NewEntry, 'at_s' | 'reason' | 'note'>;

function entryOf(base: NewEntry, frame: Frame, read: Reader): NewEntry {
  const { kind } = base;
  switch (kind) {
    case 'oral_regimen':
      return { ...frame, kind, doses: regimenOf(read) };
    case 'oral_dose':
      return { ...frame, kind, mg: read.number('mg') };
    case 'lumbar_bolus':
      return { ...frame, kind, mcg: read.number('mcg') };
    case 'single_bolus':
      return { ...frame, kind, mcg: read.number('mcg'), minutes: read.number('minutes') };
    case 'implant':
    case 'pump_stop':
      return { ...frame, kind };
    case 'priming_bolus':
      return { ...frame, kind, volume_mL: read.number('volume_mL') };
    case 'refill': {
      const volume_mL = read.number('volume_mL');
      const concentration_mcg_mL = read.number('concentration_mcg_mL');
      return { ...frame, kind, volume_mL, concentration_mcg_mL, rinsed: read.text('rinsed') === 'yes' };
    }
    case 'prescription':
      return { ...frame, kind, prescription: prescriptionOf(base.prescription, read) };
    case 'trigger': {
      const trigger = read.word('trigger', TRIGGERS, base.trigger);
      return { ...frame, kind, trigger, strength: read.number('strength') };
    }
    case 'trigger_treated':
      return { ...frame, kind, trigger: read.word('trigger', TRIGGERS, base.trigger) };
    case 'check':
      return { ...frame, kind, of: read.word('of', ['triggers', 'device'], base.of) };
    case 'other_treatment':
      return { ...frame, kind, treatment: read.word('treatment', OTHER_TREATMENTS, base.treatment) };
    case 'fault': {
      const onset = ONSETS.find((each) => each === read.text('onset'));
      const severity = read.number('severity');
      return { ...frame, kind, fault: base.fault, severity, ...(onset === undefined ? {} : { onset }) };
    }
    case 'fault_ends':
      return { ...frame, kind, fault: base.fault };
    case 'illness':
      return { ...frame, kind, illness: base.illness, strength: read.number('strength') };
    case 'illness_ends':
      return { ...frame, kind, illness: base.illness };
    case 'treatment': {
      const amount = base.amount === undefined ? {} : { amount: read.number('amount') };
      return { ...frame, kind, action: base.action, ...amount };
    }
    case 'treatment_ends':
      return { ...frame, kind, action: base.action };
    case 'examination':
      return { ...frame, kind, examination: base.examination };
  }
}

function deviceOf(base: NewEntry, read: Reader): Device | undefined {
  if (base.kind !== 'implant') return undefined;
  return {
    pump: read.text('device.pump'),
    catheter_length_cm: read.number('device.catheter_length_cm'),
    tip_level: read.text('device.tip_level'),
    concentration_mcg_mL: read.number('device.concentration_mcg_mL'),
    reservoir_volume_mL: read.number('device.reservoir_volume_mL'),
  };
}

function regimenOf(read: Reader): readonly TimedOralDose[] {
  const times = read.text('times');
  if (times === FREE) {
    return dosesIn(read.draft).map(({ time }, i) => ({
      time: time.trim(),
      mg: read.number(`doses[${i}].mg`),
    }));
  }
  const clock = CLOCK_TIMES[times] ?? [];
  const mg = clock.length === 0 ? 0 : read.number('each_mg');
  return clock.map((time) => ({ time, mg }));
}

function prescriptionOf(base: Prescription, read: Reader): Prescription {
  const concentration_mcg_mL = read.number('prescription.concentration_mcg_mL');
  const bridge = read.text('prescription.bridge_from_mcg_mL').trim();
  const mode = modeOf(base.mode, read);
  return {
    concentration_mcg_mL,
    mode,
    ...(bridge === '' ? {} : { bridge_from_mcg_mL: read.number('prescription.bridge_from_mcg_mL') }),
  };
}

export const MODES = ['simple_continuous', 'flex', 'periodic_bolus', 'minimum_rate'] as const;
const HOURS = 24;

function modeOf(base: PumpMode, read: Reader): PumpMode {
  const kind = read.word('prescription.mode.kind', MODES, base.kind);
  const at = 'prescription.mode';
  switch (kind) {
    case 'minimum_rate':
      return { kind };
    case 'simple_continuous':
      return { kind, dose_mcg_day: read.number(`${at}.dose_mcg_day`) };
    case 'flex': {
      if (base.kind === 'flex') return base;
      // The 24-hour pattern begins level, at the dose that stood here.
      const dose = base.kind === 'simple_continuous' ? base.dose_mcg_day : read.number(`${at}.dose_mcg_day`);
      return { kind, base_mcg_h: Number((dose / HOURS).toFixed(3)), periods: [] };
    }
    case 'periodic_bolus': {
      const bolus_mcg = read.number(`${at}.bolus_mcg`);
      const minutes = read.number(`${at}.minutes`);
      const times = read
        .text(`${at}.times`)
        .split(/[\s,;]+/)
        .filter((time) => time !== '');
      return { kind, bolus_mcg, minutes, times };
    }
  }
}
