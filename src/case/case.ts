/**
 * The Case: one patient, one device, one log. An immutable document; an entry states an intent, never a
 * derived value. Case time is whole seconds on the patient's own wall clock; second 0 is midnight of day 0.
 */

import type { OnsetKind } from './faults/fault.ts';

export const CAUSES = [
  'ms',
  'sci_complete',
  'sci_incomplete',
  'hereditary_paraparesis',
  'tbi',
  'anoxic',
  'stroke',
  'cp',
] as const;
export type Cause = (typeof CAUSES)[number];

/** Clock time of day, `HH:MM`; `24:00` is allowed only as the end of a period. */
export type ClockTime = string;

export interface Patient {
  readonly cause: Cause;
  readonly origin: 'spinal' | 'cerebral';
  /** 90 and over is stored as 90. */
  readonly age_years: number;
  readonly weight_kg: number;
  /** Share of normal kidney function, 1 is normal. */
  readonly kidney_function: number;
  /** Untreated leg Ashworth, 1 to 5 (1 is normal tone). */
  readonly tone_leg: number;
  /** Untreated arm Ashworth, 1 to 5. */
  readonly tone_arm: number;
  /** Untreated Penn spasm frequency, 0 to 4. */
  readonly spasm: number;
  /** 1 is typical; 2 needs half the concentration for the same effect. */
  readonly sensitivity: number;
  readonly tolerance: 'stable' | 'typical' | 'tolerant';
  /** Share of stiffness that is shortened tissue, 0 to 0.9; no dose removes it. */
  readonly contracture: number;
  /** How far standing and transfers rest on tone, 0 not at all to 1 wholly. */
  readonly tone_reliance: number;
  /** Untreated clonus at the ankle, 0 none to 3 sustained. */
  readonly clonus: number;
  /** Share by which this pump runs fast (+) or slow (-) against what is programmed; labelled band +/- 0.145. */
  readonly pump_accuracy: number;
  /** Level of a cord lesion, for example `C6`; from T6 upwards the patient is prone to autonomic dysreflexia. */
  readonly lesion_level?: string;
  /** How this body answers to withdrawal; without it the pressure rises and a fever comes. */
  readonly withdrawal?: WithdrawalManner;
}

/** Cases differ, and neither tells withdrawal from anything else: pressure may fall, and a fever may be missing. */
export interface WithdrawalManner {
  readonly pressure: 'rises' | 'falls';
  readonly fever: 'comes' | 'none';
}

export interface Device {
  /** Key of a file in models/pumps/, for example `synchromed-ii-20`. */
  readonly pump: string;
  readonly catheter_length_cm: number;
  /** Vertebral level of the catheter tip, for example `T10`; keys of models/tip-levels.yaml. */
  readonly tip_level: string;
  /** What the reservoir holds at implant, or at the start when the history has a prescription. */
  readonly concentration_mcg_mL: number;
  readonly reservoir_volume_mL: number;
}

export interface TimedOralDose {
  readonly time: ClockTime;
  readonly mg: number;
}

export interface FlexPeriod {
  readonly from: ClockTime;
  readonly to: ClockTime;
  readonly rate_mcg_h: number;
}

export type PumpMode =
  | { readonly kind: 'minimum_rate' }
  | { readonly kind: 'simple_continuous'; readonly dose_mcg_day: number }
  /** Up to 13 periods; clock time outside every period runs at `base_mcg_h`. */
  | { readonly kind: 'flex'; readonly base_mcg_h: number; readonly periods: readonly FlexPeriod[] }
  /** A bolus of `bolus_mcg` over `minutes` at every clock time listed, the pump's minimum rate between. */
  | {
      readonly kind: 'periodic_bolus';
      readonly bolus_mcg: number;
      readonly minutes: number;
      readonly times: readonly ClockTime[];
    };

export interface Prescription {
  /** The concentration the programmer is told; the reservoir may hold another. */
  readonly concentration_mcg_mL: number;
  readonly mode: PumpMode;
  /** Bridge bolus: run the line out at the old drug's rate before the new rate starts. */
  readonly bridge_from_mcg_mL?: number;
}

/** Long-term exposure that ends when the Case starts; whatever it holds goes on until the log changes it. */
export interface History {
  readonly days: number;
  readonly oral: readonly TimedOralDose[];
  /** Present when a pump was implanted before the start: line full, reservoir as in `device`. */
  readonly prescription?: Prescription;
}

/** What can keep tone up from outside the nervous system, in the order in which it is looked for. */
export const TRIGGERS = ['bladder', 'bowel', 'skin', 'infection', 'clot'] as const;
export type Trigger = (typeof TRIGGERS)[number];

export const OTHER_TREATMENTS = ['tizanidine', 'dantrolene', 'botulinum_toxin'] as const;
export type OtherTreatment = (typeof OTHER_TREATMENTS)[number];

/** Why an order goes another way than usual, where a rule asks for it. */
export const REASONS = ['side_effects', 'overdose', 'taper', 'holiday'] as const;
export type Reason = (typeof REASONS)[number];

/** Outputs of the model that a goal may be set on. */
export const GOAL_OUTPUTS = [
  'ashworth_leg',
  'ashworth_arm',
  'spasm_score',
  'standing',
  'transfer',
  'sitting',
  'hygiene',
] as const;
export type GoalOutput = (typeof GOAL_OUTPUTS)[number];

/** What the patient wants of a day. Judged by the mean between two clock times; at least one of the bounds is given. */
export interface Goal {
  /** In a few words, for example `Sleeps without spasms`. */
  readonly title: string;
  readonly output: GoalOutput;
  readonly from: ClockTime;
  /** At or before `from` it is of the next day; `00:00` to `24:00` is the whole day. */
  readonly to: ClockTime;
  /** Floor and ceiling in the unit in which the output is shown. */
  readonly least?: number;
  readonly most?: number;
}

export interface EntryFrame {
  /** Stable, positive whole number, unique in the log. */
  readonly id: number;
  readonly at_s: number;
  readonly reason?: Reason;
  /** What its author wants to say about it, for example why a rule is left. */
  readonly note?: string;
}

export type Entry = EntryFrame &
  (
    | { readonly kind: 'oral_regimen'; readonly doses: readonly TimedOralDose[] }
    | { readonly kind: 'oral_dose'; readonly mg: number }
    | { readonly kind: 'lumbar_bolus'; readonly mcg: number }
    | { readonly kind: 'implant' }
    | { readonly kind: 'priming_bolus'; readonly volume_mL: number }
    | { readonly kind: 'prescription'; readonly prescription: Prescription }
    | { readonly kind: 'single_bolus'; readonly mcg: number; readonly minutes: number }
    | {
        readonly kind: 'refill';
        readonly volume_mL: number;
        readonly concentration_mcg_mL: number;
        /** false: the fill mixes with what cannot be aspirated. */
        readonly rinsed: boolean;
      }
    | { readonly kind: 'pump_stop' }
    /** A noxious stimulus begins; it raises tone and spasms until it is treated. `strength` 0 to 1. */
    | { readonly kind: 'trigger'; readonly trigger: Trigger; readonly strength: number }
    | { readonly kind: 'trigger_treated'; readonly trigger: Trigger }
    /** Somebody looks: for noxious triggers, or at pump and catheter. What they find follows from the rest. */
    | { readonly kind: 'check'; readonly of: 'triggers' | 'device' }
    /** Another treatment against spasticity. The model has no equation for it: the curves leave it out. */
    | { readonly kind: 'other_treatment'; readonly treatment: OtherTreatment }
    /** Something breaks: a key of models/faults/. `severity` 0 to 1; without `onset` it comes in its usual way. */
    | {
        readonly kind: 'fault';
        readonly fault: string;
        readonly severity: number;
        readonly onset?: OnsetKind;
      }
    /** It passes by itself, or a hand outside the log mends it. */
    | { readonly kind: 'fault_ends'; readonly fault: string }
    /** A look-alike begins: a key of models/illnesses/. `strength` 0 to 1. */
    | { readonly kind: 'illness'; readonly illness: string; readonly strength: number }
    | { readonly kind: 'illness_ends'; readonly illness: string }
    /** Somebody acts: a key of models/actions/, with its amount where it has one. */
    | { readonly kind: 'treatment'; readonly action: string; readonly amount?: number }
    /** What goes on until it is ended: cooling, a ventilator, an infusion. */
    | { readonly kind: 'treatment_ends'; readonly action: string }
    /** Somebody examines: a key of models/examinations/. Telemetry wakes a pump; contrast flushes a catheter. */
    | { readonly kind: 'examination'; readonly examination: string }
  );
export type EntryKind = Entry['kind'];

export interface Case {
  readonly schema: 'itb-case';
  readonly version: 4;
  readonly title: string;
  /** Who this is, in the third person, never a name; one paragraph, may be empty. */
  readonly about: string;
  readonly patient: Patient;
  readonly history: History;
  readonly device: Device;
  /** In the patient's order; with none, the goals of models/rules/goals.yaml stand. */
  readonly goals: readonly Goal[];
  readonly log: readonly Entry[];
}
