import {
  type Case,
  checkCase,
  DAY_S,
  type Entry,
  HOUR_S,
  type NewEntry,
  type Prescription,
  PUMPS,
  type PumpMode,
  READY_PATIENTS,
} from '../case/index.ts';
import type { Draw } from './draw.ts';
import { RULES } from './shipped.ts';

/** A patient with a pump who was refilled and programmed as before at one visit; nothing is wrong. */
export interface Scene {
  readonly patient: string;
  readonly whole: Case;
  readonly visit_s: number;
  /** When the reservoir would come to its low alarm as ordered. */
  readonly due_s: number;
}

/** Ready patients who live with a running pump, by key. */
const PATIENTS: readonly (readonly [string, Case, Prescription])[] = [...READY_PATIENTS]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .flatMap(([key, document]) => {
    const { prescription } = document.history;
    return prescription === undefined ? [] : [[key, document, prescription] as const];
  });

const MINUTE_S = 60;
const NIGHT = { from: '22:00', to: '06:00' } as const;
const NIGHT_h = 8;

export function drawScene(draw: Draw): Scene {
  const [patient, ready, before] = draw.one(PATIENTS);
  const visit_s = toMinute(draw.within(RULES.scene.visit_day) * DAY_S);
  const wantsFlex = draw.chance(RULES.scene.flex_share);
  const prescription = wantsFlex ? { ...before, mode: nightly(before.mode) } : before;
  const whole = visited(ready, visit_s, prescription) ?? visited(ready, visit_s, before) ?? ready;
  const pump = PUMPS.get(ready.device.pump);
  const flow_mL_day = dose_mcg_day(before.mode) / before.concentration_mcg_mL;
  const usable_mL = pump === undefined ? 0 : pump.capacity_mL - pump.low_reservoir_alarm_mL;
  return { patient, whole, visit_s, due_s: visit_s + toMinute((usable_mL / flow_mL_day) * DAY_S) };
}

export function toMinute(at_s: number): number {
  return Math.round(at_s / MINUTE_S) * MINUTE_S;
}

/** The case with more entries, or nothing when they are impossible in it. */
export function withEntries(document: Case, entries: readonly NewEntry[]): Case | undefined {
  const first = 1 + document.log.reduce((highest, { id }) => Math.max(highest, id), 0);
  const more = entries.map((entry, i): Entry => ({ ...entry, id: first + i }));
  const checked = checkCase({ ...document, log: [...document.log, ...more] });
  return checked.ok ? checked.value : undefined;
}

function visited(ready: Case, visit_s: number, prescription: Prescription): Case | undefined {
  const pump = PUMPS.get(ready.device.pump);
  if (pump === undefined) return undefined;
  const { concentration_mcg_mL } = prescription;
  const document = { ...ready, title: TITLE, log: [] };
  return withEntries(document, [
    { kind: 'refill', at_s: visit_s, volume_mL: pump.capacity_mL, concentration_mcg_mL, rinsed: true },
    { kind: 'prescription', at_s: visit_s, prescription },
  ]);
}

const TITLE = 'Which fault is it?';

function nightly(mode: PumpMode): PumpMode {
  if (mode.kind !== 'simple_continuous') return mode;
  const day_h = DAY_S / HOUR_S;
  const mean_mcg_h = mode.dose_mcg_day / day_h;
  const { night_times } = RULES.scene;
  // Over a day the same dose.
  const day_times = (day_h - NIGHT_h * night_times) / (day_h - NIGHT_h);
  return {
    kind: 'flex',
    base_mcg_h: mean_mcg_h * day_times,
    periods: [{ ...NIGHT, rate_mcg_h: mean_mcg_h * night_times }],
  };
}

function dose_mcg_day(mode: PumpMode): number {
  return mode.kind === 'simple_continuous' ? mode.dose_mcg_day : Number.NaN;
}
