import type { Case } from '../case/index.ts';
import type { CallGrade } from './play.ts';
import type { Critical, Harmful } from './scenario.ts';
import type { ContactKey } from './words.ts';

/** What a rehearsal is worth; a pure function of scenario and run. */
export interface Report {
  readonly passed: boolean;
  /** 0 to 100, of what could be had. */
  readonly percent: number;
  readonly pass_percent: number;
  readonly points: number;
  readonly possible: number;
  readonly criticals: readonly CriticalResult[];
  readonly harmfuls: readonly HarmfulResult[];
  readonly calls: readonly { readonly to: ContactKey; readonly at_s: number; readonly grade: CallGrade }[];
  /** The best call of each contact that counts, of 5; undefined when none was due. */
  readonly sbar?: { readonly points: number; readonly possible: number };
  readonly charting?: { readonly points: number; readonly possible: number };
  readonly checklist?: {
    readonly done: number;
    readonly of: number;
    readonly least: number;
    readonly missed: readonly string[];
  };
  /** Seconds since the handover; undefined: never. */
  readonly times: {
    readonly suspected_s?: number;
    readonly right_s?: number;
    /** The first call for help to anybody, an emergency call included. */
    readonly help_s?: number;
    /** Whom a critical action names to be called, and the first call to any of them. */
    readonly due?: readonly ContactKey[];
    readonly called_s?: number;
    /** What had to be made of delivery; undefined: it was never wrong in this run. */
    readonly delivery?: 'restored' | 'stopped';
    /** When the drug itself came again, or came no more. */
    readonly delivery_s?: number;
  };
  /** Why it did not pass, the gravest first. */
  readonly fails: readonly Fail[];
  readonly objectives: readonly {
    readonly key: string;
    readonly points: number;
    readonly possible: number;
    readonly mastered: boolean;
  }[];
}

export interface CriticalResult {
  readonly critical: Critical;
  readonly result: 'met' | 'late' | 'missed';
  /** Case time from which its clock ran, and at which it was met. */
  readonly from_s: number;
  readonly met_s?: number;
}

export interface HarmfulResult {
  readonly harmful: Harmful;
  /** Case time at which it was done; undefined: a trap avoided. */
  readonly at_s?: number;
}

export type Fail =
  | { readonly kind: 'died' }
  | { readonly kind: 'fatal_harm'; readonly key: string }
  | { readonly kind: 'bold_missed'; readonly key: string }
  | { readonly kind: 'below_pass'; readonly percent: number }
  | { readonly kind: 'checklist'; readonly done: number; readonly least: number };

/** Another course from the same start: a change of the run, its Case and its report beside the learner's. */
export interface WhatIf {
  readonly says: string;
  readonly document: Case;
  readonly to_s: number;
  readonly report: Report;
  /** Intents that could not be carried out any more. */
  readonly dropped: readonly number[];
}
