import {
  type Case,
  dailyDose_mcg,
  dayPlan,
  type Entry,
  type Prescription,
  type Pump,
  pumpNamed,
  sortedLog,
  type TimedOralDose,
  type Trigger,
} from '../../../case/index.ts';

/** What has been ordered up to some second: what a row of the schedule says, and what a new order begins with. */
export interface Standing {
  readonly oral: readonly TimedOralDose[];
  readonly oral_mg_day: number;
  /** `shelf`: implanted, without prescription yet. */
  readonly pump: 'none' | 'shelf' | 'runs' | 'stopped';
  readonly prescription: Prescription | undefined;
  /** What the programmer says a day brings; 0 while the pump does not run. */
  readonly dose_mcg_day: number;
  /** First prescription above the minimum rate has been given. */
  readonly started: boolean;
  readonly bolus: { readonly at_s: number; readonly mcg: number } | undefined;
  readonly filled: { readonly at_s: number; readonly concentration_mcg_mL: number } | undefined;
  /** Noxious triggers that were not treated yet. */
  readonly triggers: readonly Trigger[];
}

/** The pump of a checked Case. */
export function pumpOf({ device }: Case): Pump {
  const pump = pumpNamed(device.pump);
  if (pump === undefined) throw new Error(`no pump ${device.pump}`);
  return pump;
}

export function mgDay(doses: readonly TimedOralDose[]): number {
  return doses.reduce((sum, { mg }) => sum + mg, 0);
}

/** Each prescription of a plan is asked for several times, and a plan of years has a thousand. */
const doses = new WeakMap<Prescription, { readonly pump: Pump; readonly mcg_day: number }>();

/** What the programmer says a day of this prescription brings, mcg. */
export function dailyDoseOf(prescription: Prescription, pump: Pump): number {
  const known = doses.get(prescription);
  if (known?.pump === pump) return known.mcg_day;
  const { mode, concentration_mcg_mL } = prescription;
  const mcg_day = dailyDose_mcg(dayPlan(mode, concentration_mcg_mL, pump));
  doses.set(prescription, { pump, mcg_day });
  return mcg_day;
}

/** Before the first entry. */
export function standingAtStart({ history, device }: Case, pump: Pump): Standing {
  const { oral, prescription } = history;
  const runs = prescription !== undefined;
  return {
    oral,
    oral_mg_day: mgDay(oral),
    pump: runs ? 'runs' : 'none',
    prescription,
    dose_mcg_day: runs ? dailyDoseOf(prescription, pump) : 0,
    started: runs,
    bolus: undefined,
    filled: runs ? { at_s: 0, concentration_mcg_mL: device.concentration_mcg_mL } : undefined,
    triggers: [],
  };
}

export function standingAfter(before: Standing, entry: Entry, { device }: Case, pump: Pump): Standing {
  const { at_s } = entry;
  switch (entry.kind) {
    case 'oral_regimen':
      return { ...before, oral: entry.doses, oral_mg_day: mgDay(entry.doses) };
    case 'lumbar_bolus':
      return { ...before, bolus: { at_s, mcg: entry.mcg } };
    case 'implant':
      return {
        ...before,
        pump: 'shelf',
        filled: { at_s, concentration_mcg_mL: device.concentration_mcg_mL },
      };
    case 'prescription': {
      const { prescription } = entry;
      const started = before.started || prescription.mode.kind !== 'minimum_rate';
      return {
        ...before,
        pump: 'runs',
        prescription,
        dose_mcg_day: dailyDoseOf(prescription, pump),
        started,
      };
    }
    case 'pump_stop':
      return { ...before, pump: 'stopped', dose_mcg_day: 0 };
    case 'refill':
      return { ...before, filled: { at_s, concentration_mcg_mL: entry.concentration_mcg_mL } };
    case 'trigger':
      return { ...before, triggers: [...before.triggers, entry.trigger] };
    case 'trigger_treated':
      return { ...before, triggers: before.triggers.filter((each) => each !== entry.trigger) };
    default:
      return before;
  }
}

/** After every entry of up to `at_s`; `without` leaves one out. */
export function standingAt(plan: Case, at_s: number, without?: number): Standing {
  const pump = pumpOf(plan);
  let standing = standingAtStart(plan, pump);
  for (const entry of sortedLog(plan)) {
    if (entry.at_s > at_s || entry.id === without) continue;
    standing = standingAfter(standing, entry, plan, pump);
  }
  return standing;
}

/** Just before an entry, in the order in which the log happens. */
export function standingBefore(plan: Case, id: number): Standing {
  const pump = pumpOf(plan);
  let standing = standingAtStart(plan, pump);
  for (const entry of sortedLog(plan)) {
    if (entry.id === id) break;
    standing = standingAfter(standing, entry, plan, pump);
  }
  return standing;
}
