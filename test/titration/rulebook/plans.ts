import {
  type Case,
  checkCase,
  type Device,
  type Entry,
  type OtherTreatment,
  type Patient,
  type PumpMode,
  type Reason,
  type Trigger,
} from '../../../src/case/index.ts';
import { must } from '../../../src/problem/index.ts';
import { judge, type RuleFinding } from '../../../src/titration/index.ts';

export const HOUR = 3600;
export const DAY = 86_400;
export const DEAD_ML = 0.375;

type Content = Entry extends infer E ? (E extends Entry ? Omit<E, 'id' | 'at_s'> : never) : never;
export interface Step {
  readonly at_s: number;
  readonly does: Content;
}

export interface Wishes {
  readonly patient?: Partial<Patient>;
  readonly device?: Partial<Device>;
  /** mg three times a day in the history. */
  readonly tablets_mg?: number;
  /** Dose of a pump in the history, mcg/day. */
  readonly dose?: number;
  /** Days of history; default 400. */
  readonly days?: number;
}

/** An adult with a 20 mL pump, 500 mcg/mL, 80 cm of catheter; ids in the order given, time in hours. */
export function plan(
  { patient, device, tablets_mg, dose, days = 400 }: Wishes,
  ...steps: readonly Step[]
): Case {
  const held = { concentration_mcg_mL: 500, ...device };
  return must(
    checkCase({
      schema: 'itb-case',
      version: 4,
      title: 'A plan',
      about: '',
      patient: {
        cause: patient?.origin === 'cerebral' ? 'tbi' : 'sci_complete',
        origin: 'spinal',
        age_years: 40,
        weight_kg: 70,
        kidney_function: 1,
        tone_leg: 4,
        tone_arm: 1,
        spasm: 3,
        sensitivity: 1,
        tolerance: 'typical',
        contracture: 0,
        tone_reliance: 0.3,
        clonus: 2,
        pump_accuracy: 0,
        ...patient,
      },
      history: {
        days,
        oral: tablets_mg === undefined ? [] : thrice(tablets_mg),
        ...(dose === undefined
          ? {}
          : { prescription: { concentration_mcg_mL: held.concentration_mcg_mL, mode: simple(dose) } }),
      },
      device: {
        pump: 'synchromed-ii-20',
        catheter_length_cm: 80,
        tip_level: 'T10',
        reservoir_volume_mL: 20,
        ...held,
      },
      goals: [],
      log: steps.map(({ at_s, does }, i) => ({ id: i + 1, at_s, ...does })),
    }),
  );
}

const simple = (dose_mcg_day: number): PumpMode => ({ kind: 'simple_continuous', dose_mcg_day });
const thrice = (mg: number) => ['08:00', '14:00', '20:00'].map((time) => ({ time, mg }));

const at = (hours: number, does: Content): Step => ({ at_s: Math.round(hours * HOUR), does });

/** `mg` three times a day, or as many times as wished; 0 ends them. */
export function tablets(hours: number, mg: number, times = 3): Step {
  const doses = Array.from({ length: times }, (_, i) => ({
    time: `${String(6 + i).padStart(2, '0')}:00`,
    mg,
  }));
  return at(hours, { kind: 'oral_regimen', doses: mg === 0 ? [] : doses });
}
export const tablet = (hours: number, mg: number) => at(hours, { kind: 'oral_dose', mg });
export const bolus = (hours: number, mcg: number) => at(hours, { kind: 'lumbar_bolus', mcg });
export const implant = (hours: number) => at(hours, { kind: 'implant' });
export const prime = (hours: number, volume_mL = DEAD_ML) => at(hours, { kind: 'priming_bolus', volume_mL });
export const stop = (hours: number) => at(hours, { kind: 'pump_stop' });
export const trigger = (hours: number, which: Trigger = 'bladder', strength = 0.5) =>
  at(hours, { kind: 'trigger', trigger: which, strength });
export const treated = (hours: number, which: Trigger = 'bladder') =>
  at(hours, { kind: 'trigger_treated', trigger: which });
export const look = (hours: number, of: 'triggers' | 'device' = 'triggers') =>
  at(hours, { kind: 'check', of });
export const other = (hours: number, treatment: OtherTreatment) =>
  at(hours, { kind: 'other_treatment', treatment });

/** The same step with its reason. */
export function because(reason: Reason, { at_s, does }: Step): Step {
  return { at_s, does: { ...does, reason } };
}
export const pumpBolus = (hours: number, mcg: number) =>
  at(hours, { kind: 'single_bolus', mcg, minutes: 60 });

export interface Told {
  readonly mcg_mL?: number;
  readonly bridge?: number;
  readonly mode?: PumpMode;
}

export function dose(hours: number, mcg_day: number, { mcg_mL = 500, bridge, mode }: Told = {}): Step {
  const prescription = {
    concentration_mcg_mL: mcg_mL,
    mode: mode ?? simple(mcg_day),
    ...(bridge === undefined ? {} : { bridge_from_mcg_mL: bridge }),
  };
  return at(hours, { kind: 'prescription', prescription });
}
export const minimum = (hours: number, mcg_mL = 500) =>
  dose(hours, 0, { mcg_mL, mode: { kind: 'minimum_rate' } });
export function refill(hours: number, mcg_mL = 500, { volume_mL = 20, rinsed = true } = {}): Step {
  return at(hours, { kind: 'refill', volume_mL, concentration_mcg_mL: mcg_mL, rinsed });
}

/** A rule, a plan on the near side of its limit, and one just beyond; where the latter ends, s. */
export type Boundary = readonly [rule: string, near: Case, beyond: Case, until_s?: number];

/** What one rule says of a plan. */
export function saidBy(rule: string, document: Case, until_s?: number): readonly RuleFinding[] {
  return judge(document, until_s === undefined ? {} : { until_s }).filter((finding) => finding.rule === rule);
}

export function verdicts(rule: string, document: Case, until_s?: number): readonly string[] {
  return saidBy(rule, document, until_s).map(({ verdict }) => verdict);
}
