import type { Prescription } from '../case/index.ts';
import type { ContactKey, FactKey, LearnerRole, StateKey, TaskKey } from './words.ts';

/**
 * A rehearsal as it is stored: the scenario, the draw, and what the learner meant to do, in the order in which it was
 * meant. It holds nothing derived: playing it again gives the same course and the same score.
 */
export interface Run {
  readonly schema: 'itb-rehearsal';
  readonly version: 1;
  /** Any word; tells two runs apart. */
  readonly id: string;
  readonly scenario: string;
  readonly scenario_version: number;
  /** Whole number from 0; decides variant, patient and noise. */
  readonly draw: number;
  readonly role: LearnerRole;
  readonly mode: Mode;
  /** ISO time of the wall clock, for the record only; nothing depends on it. */
  readonly began: string;
  readonly intents: readonly Intent[];
  /** Case time the run has come to. */
  readonly now_s: number;
}

/** Hints, factors and self-checks are shown in practice only. */
export const MODES = ['practice', 'assessed'] as const;
export type Mode = (typeof MODES)[number];

export interface IntentFrame {
  /** Positive whole number, ascending. */
  readonly id: number;
  /** Case time, whole seconds. */
  readonly at_s: number;
}
export type Intent = IntentFrame &
  /**
   * Look, examine, act. Who does it: the fittest who may and is free (`play/tasks/who-may.ts`), nobody who is wanted for
   * something that only they can do; with `by` that person and nobody else, who must be free. What binds hands for as long
   * as it goes on is done by others first. The same again by somebody else takes it over.
   */
  (
    | {
        readonly kind: 'do';
        readonly task: TaskKey;
        readonly amount?: number;
        readonly fill?: Fill;
        readonly by?: string;
      }
    /** Leave off what has not ended; a treatment that goes on is ended. */
    | { readonly kind: 'stop'; readonly intent: number }
    | { readonly kind: 'call'; readonly to: ContactKey; readonly sbar: Sbar }
    /** Somebody in the room is asked for an order; no report is due. */
    | { readonly kind: 'ask'; readonly to: string; readonly request: Request }
    /** To what somebody asked back. */
    | { readonly kind: 'reply'; readonly question: number; readonly facts: readonly FactKey[] }
    /** An order counts from here. `heard` is what the learner says was ordered; another amount is corrected, and noted. */
    | { readonly kind: 'read_back'; readonly order: number; readonly heard: Heard }
    | {
        readonly kind: 'think';
        readonly state: StateKey;
        readonly cause?: string;
        readonly sure_percent: number;
      }
    | {
        readonly kind: 'program';
        readonly setting: PumpSetting;
        /** Old and new settings were compared on the Finish screen. */
        readonly read: boolean;
        /** A second person read along. */
        readonly checked: boolean;
      }
    | { readonly kind: 'step'; readonly procedure: string; readonly step: string; readonly value?: number }
    | { readonly kind: 'decide'; readonly decision: string; readonly option: string }
    | { readonly kind: 'tell'; readonly statement: string }
    | {
        readonly kind: 'chart';
        readonly chart: string;
        readonly items: readonly string[];
        readonly points?: number;
        readonly free?: string;
      }
    | { readonly kind: 'note'; readonly free: string }
    /** The learner ends it and goes to the debrief. */
    | { readonly kind: 'end' }
  );
export type IntentKind = Intent['kind'];
type WithoutFrame<I> = I extends unknown ? Omit<I, keyof IntentFrame> : never;
/** What is meant, before it has an id and a time. */
export type NewIntent = WithoutFrame<Intent>;

export interface Fill {
  readonly volume_mL: number;
  readonly concentration_mcg_mL: number;
}

export type PumpSetting =
  | { readonly kind: 'prescription'; readonly prescription: Prescription }
  | { readonly kind: 'stop' }
  | { readonly kind: 'bolus'; readonly mcg: number; readonly minutes: number };

export interface Sbar {
  readonly situation: readonly FactKey[];
  readonly background: readonly FactKey[];
  readonly assessment: { readonly facts: readonly FactKey[]; readonly thinks?: StateKey };
  readonly requests: readonly Request[];
  /** Kept for the debrief, never graded. */
  readonly free?: string;
}

export type Request =
  /** An action, with its amount where it has one. */
  | { readonly kind: 'order'; readonly action: string; readonly amount?: number; readonly fill?: Fill }
  /** A written order for the pump. */
  | { readonly kind: 'pump_order'; readonly setting: PumpSetting }
  /** Key of a request in models/bedside.yaml. */
  | { readonly kind: 'other'; readonly request: string };

export interface Heard {
  readonly action: string;
  readonly amount?: number;
  /** Of a daily dose for the pump: the strength it is worked out for. */
  readonly concentration_mcg_mL?: number;
  /** Of a refill: what goes in. */
  readonly fill?: HeardFill;
}

export interface HeardFill extends Fill {
  readonly drug: FillDrug;
}

/** What a reservoir may be filled with; here it is always baclofen, the others can only be heard. */
export const FILL_DRUGS = ['baclofen', 'morphine', 'ziconotide'] as const;
export type FillDrug = (typeof FILL_DRUGS)[number];
