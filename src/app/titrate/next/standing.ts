import {
  type Case,
  dailyDose_mcg,
  dayPlan,
  type Entry,
  type Prescription,
  pumpNamed,
  sortedLog,
  type TimedOralDose,
  TRIGGERS,
  type Trigger,
} from '../../../case/index.ts';

interface Bolus {
  readonly entry: number;
  readonly at_s: number;
  readonly mcg: number;
}

/** What has been ordered and found up to some second: what a nurse could read in the chart. */
export interface Standing {
  readonly oral: readonly TimedOralDose[];
  readonly oral_mg_day: number;
  /** Last change of the tablets, and whether it was a fall. */
  readonly oral_change: { readonly at_s: number; readonly fell: boolean } | undefined;
  /** Falls without a rise between: when the first was, and from what. */
  readonly falling: { readonly since_s: number; readonly from_mg_day: number } | undefined;
  readonly boluses: readonly Bolus[];
  readonly implanted: boolean;
  readonly prescription: Prescription | undefined;
  readonly stopped: boolean;
  /** Stopped or at its minimum rate after it had run: since when, and what it gave before. */
  readonly paused:
    | { readonly at_s: number; readonly before: Prescription; readonly mcg_day: number }
    | undefined;
  readonly filled_s: number | undefined;
  /** What the programmer says a day brings. */
  readonly dose_mcg_day: number;
  /** First prescription; undefined where the history has it. */
  readonly started_s: number | undefined;
  readonly dose_change_s: number | undefined;
  readonly concentration_mcg_mL: number;
  /** Triggers that somebody looked for after they had begun, and that nobody has treated. */
  readonly found: readonly Trigger[];
  /** A trigger is there that has not been treated: the patient is not as before, whoever has looked. */
  readonly troubled: boolean;
  readonly last_check: { readonly of: 'triggers' | 'device'; readonly at_s: number } | undefined;
  /** The newest entry. */
  readonly last: Entry | undefined;
}

/** Entries of the same second included. */
export function standingAt(plan: Case, at_s: number): Standing {
  const log = sortedLog(plan).filter((entry) => entry.at_s <= at_s);
  return { ...tabletsOf(plan, log), ...pumpOf(plan, log), ...lookedFor(log), last: log.at(-1) };
}

function tabletsOf({ history }: Case, log: readonly Entry[]) {
  let oral = history.oral;
  let oral_change: Standing['oral_change'];
  let falling: Standing['falling'];
  for (const entry of log) {
    if (entry.kind !== 'oral_regimen') continue;
    const [from, to] = [mgDay(oral), mgDay(entry.doses)];
    oral = entry.doses;
    if (to === from) continue;
    oral_change = { at_s: entry.at_s, fell: to < from };
    falling = to > from ? undefined : (falling ?? { since_s: entry.at_s, from_mg_day: from });
  }
  return { oral, oral_mg_day: mgDay(oral), oral_change, falling };
}

function pumpOf({ history, device }: Case, log: readonly Entry[]) {
  let prescription = history.prescription;
  let implanted = prescription !== undefined;
  let stopped = false;
  let paused: Standing['paused'];
  let filled_s: number | undefined;
  let started_s: number | undefined;
  let dose_change_s: number | undefined;
  let { concentration_mcg_mL } = device;
  const boluses: Bolus[] = [];
  for (const entry of log) {
    const { at_s } = entry;
    if (entry.kind === 'lumbar_bolus') boluses.push({ entry: entry.id, at_s, mcg: entry.mcg });
    else if (entry.kind === 'implant') implanted = true;
    else if (entry.kind === 'refill') {
      filled_s = at_s;
      ({ concentration_mcg_mL } = entry);
    } else if (entry.kind === 'pump_stop') {
      paused ??= pausedFrom(prescription, at_s, device.pump);
      stopped = true;
    } else if (entry.kind === 'prescription') {
      const rests = entry.prescription.mode.kind === 'minimum_rate';
      paused = rests ? (paused ?? pausedFrom(prescription, at_s, device.pump)) : undefined;
      if (prescription === undefined) started_s = at_s;
      dose_change_s = at_s;
      ({ prescription } = entry);
      stopped = false;
    }
  }
  const dose_mcg_day = stopped || prescription === undefined ? 0 : dailyDoseOf(prescription, device.pump);
  return {
    boluses,
    implanted,
    prescription,
    stopped,
    paused,
    filled_s,
    dose_mcg_day,
    started_s,
    dose_change_s,
    concentration_mcg_mL,
  };
}

function pausedFrom(before: Prescription | undefined, at_s: number, pump: string): Standing['paused'] {
  if (before === undefined || before.mode.kind === 'minimum_rate') return undefined;
  return { at_s, before, mcg_day: dailyDoseOf(before, pump) };
}

function lookedFor(log: readonly Entry[]) {
  const active = new Set<Trigger>();
  const found = new Set<Trigger>();
  let last_check: Standing['last_check'];
  for (const entry of log) {
    if (entry.kind === 'trigger') active.add(entry.trigger);
    else if (entry.kind === 'trigger_treated') {
      active.delete(entry.trigger);
      found.delete(entry.trigger);
    } else if (entry.kind === 'check') {
      last_check = { of: entry.of, at_s: entry.at_s };
      if (entry.of === 'triggers') for (const trigger of active) found.add(trigger);
    }
  }
  return { found: TRIGGERS.filter((trigger) => found.has(trigger)), troubled: active.size > 0, last_check };
}

export function mgDay(doses: readonly TimedOralDose[]): number {
  return doses.reduce((sum, { mg }) => sum + mg, 0);
}

function dailyDoseOf({ mode, concentration_mcg_mL }: Prescription, key: string): number {
  const pump = pumpNamed(key);
  return pump === undefined ? 0 : dailyDose_mcg(dayPlan(mode, concentration_mcg_mL, pump));
}
