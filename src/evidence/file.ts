import type { OutputName } from '../model/index.ts';
import type { Population } from '../population/index.ts';

/**
 * One paper or label as the runner sees it, after its text has been checked. Times are hours, Ashworth scores
 * are on Penn's 1 to 5, spasm scores on Penn's 0 to 4; `doc/evidence.md` says how each is written in a file.
 */
export interface EvidenceFile {
  /** File name without its ending. */
  readonly id: string;
  /** Key in models/references.json, or the id of the file's own `reference`. */
  readonly citation: string;
  /** Targets are the project's design values, never counted as published. */
  readonly use: 'fit' | 'check' | 'target';
  /** One sentence for the reader of the report. */
  readonly says: string;
  readonly population: Population;
  readonly arms: readonly Arm[];
  readonly readouts: readonly Readout[];
  /** What the source reports and this file leaves out. */
  readonly omitted: readonly { readonly what: string; readonly why: string }[];
}

export const EVIDENCE_CLASSES = [
  'pharmacokinetics',
  'bolus',
  'infusion',
  'cerebral',
  'oral',
  'dose over months',
  'withdrawal',
  'overdose',
] as const;
export type EvidenceClass = (typeof EVIDENCE_CLASSES)[number];

/** What one group of patients goes through, step by step; every patient of an arm starts at hour 0. */
export interface Arm {
  readonly id: string;
  /** Vertebral level of the catheter tip. */
  readonly tip_level: string;
  /** Who is in this arm, where they differ from the file's population; whole, with what they share filled in. */
  readonly population?: Population;
  readonly steps: readonly Step[];
}

/** A dose that is the same for all, or drawn for each patient (never below zero), or taken from the screening. */
export type Dose =
  | { readonly kind: 'fixed'; readonly amount: number }
  | { readonly kind: 'drawn'; readonly mean: number; readonly sd: number }
  | { readonly kind: 'uniform'; readonly from: number; readonly to: number }
  | { readonly kind: 'effective_bolus'; readonly times: number };

/**
 * Steps follow one another; each lasts `for_h`. An oral regimen and an infusion, once set, go on through later
 * steps until something changes them.
 */
export type Step = { readonly id: string; readonly for_h: number } & (
  | { readonly kind: 'wait' }
  | {
      readonly kind: 'bolus';
      readonly mcg: Dose;
      readonly by: 'lumbar_puncture' | 'catheter' | 'flush';
    }
  | {
      /** One bolus after another, each `every_h`, until `response` is met within `watch_h`; for_h is not used. */
      readonly kind: 'screening';
      readonly ladder_mcg: readonly number[];
      readonly every_h: number;
      readonly watch_h: number;
      readonly response: Response;
      readonly by: 'lumbar_puncture' | 'catheter';
    }
  /** Patients who failed (or passed) the last screening leave; later readouts see those who stay. */
  | { readonly kind: 'select'; readonly who: 'responders' | 'non_responders' }
  | {
      readonly kind: 'infusion';
      readonly mcg_day: Dose;
      /** Given as so many slow boluses a day instead of evenly. */
      readonly boluses_a_day?: number;
    }
  /** The automatic clinician finds the dose: starts by the label's rule and steps to the goal. */
  | {
      readonly kind: 'titrate';
      readonly goal: Goal;
      /** First daily dose; without one, twice the effective bolus (once if its effect lasted over 8 h). */
      readonly start_mcg_day?: Dose;
      readonly most_mcg_day?: number;
    }
  | {
      readonly kind: 'oral';
      readonly mg_day: Dose;
      readonly doses_a_day: number;
      /** Raised by this much a day in every `every_h` until mg_day is reached. */
      readonly ladder?: { readonly by_mg_day: number; readonly every_h: number };
    }
  | { readonly kind: 'oral_once'; readonly mg: Dose }
  | { readonly kind: 'stop'; readonly what: 'infusion' | 'oral' | 'all' }
  /** The infusion that was last stopped, at a share of its dose. */
  | { readonly kind: 'restart'; readonly share: number }
  /** Patients believe to be treated; no drug is given. */
  | { readonly kind: 'placebo' }
  | { readonly kind: 'pocket_fill'; readonly mg: number }
  /** Draws a share (0 to 1) of what lies beside the pump out again. */
  | { readonly kind: 'aspirate_pocket'; readonly share: number }
  | {
      readonly kind: 'treat';
      readonly lorazepam_mg?: number;
      readonly dantrolene_mg_kg?: number;
      readonly cyproheptadine_mg?: number;
      readonly csf_drained_mL?: number;
      readonly cooling?: number;
      readonly ventilated?: boolean;
    }
);

/** Met when any of its parts is met by the scores that a rater sees. */
export type Response = readonly {
  readonly of: 'ashworth_leg' | 'ashworth_arm' | 'ashworth' | 'spasm_score';
  readonly fall: number;
}[];

/** What the clinician aims for, on the scores that a rater sees. */
export interface Goal {
  /** Raise the dose while leg Ashworth is above this. */
  readonly ashworth_leg?: number;
  readonly ashworth_arm?: number;
  /** Raise the dose while the spasm score is above this. */
  readonly spasm_score?: number;
}

/** Outputs of the model, and what the runner knows besides. */
export type Quantity =
  | OutputName
  /** Mean of leg and arm. */
  | 'ashworth'
  /** What the pump is set to, mcg/day. */
  | 'dose_mcg_day'
  /** What is taken by mouth, mg/day. */
  | 'oral_mg_day'
  /** The bolus that first met the response of the last screening begun by then. */
  | 'effective_bolus_mcg'
  /** 1 when the last screening begun by then was passed. */
  | 'responder';

/** A moment: hours after the start of a step of this arm. */
export interface Moment {
  readonly after: string;
  readonly at_h: number;
}

/** A stretch of time: hours after the start of a step of this arm. */
export interface Window {
  readonly after: string;
  readonly from_h: number;
  readonly to_h: number;
}

/** A fall (positive) from the value at the arm's start: in points, or as a share of that value. */
export type Fall = { readonly points: number } | { readonly share: number };

/** What is read off one patient's course. */
export type Feature =
  | { readonly kind: 'value'; readonly at: Moment }
  /** Later minus earlier, or that as a share of the earlier, or later over earlier. */
  | {
      readonly kind: 'change' | 'relative_change' | 'ratio';
      readonly at: Moment;
      readonly from: Moment;
    }
  | { readonly kind: 'mean' | 'lowest' | 'highest'; readonly in: Window }
  /** Lowest or highest of a window, minus the value at its start; or that as a share. */
  | {
      readonly kind: 'greatest_fall' | 'greatest_relative_fall';
      readonly in: Window;
      readonly from: Moment;
    }
  /** Fluctuation of a window in %: highest minus lowest, over the mean over time or over the lowest. */
  | { readonly kind: 'peak_to_trough'; readonly in: Window; readonly over: 'mean' | 'trough' }
  /** The value of the window that comes nearest to a number: a target's stage may come a little early or late. */
  | { readonly kind: 'nearest'; readonly in: Window; readonly to: number }
  /** Hours from the window's start to the extreme. */
  | { readonly kind: 'time_of_lowest' | 'time_of_highest'; readonly in: Window }
  /** Hours from the window's start until the fall is first reached, last reached, or how long it lasts. */
  | {
      readonly kind: 'onset' | 'offset' | 'duration';
      readonly in: Window;
      readonly fall: Fall;
      readonly from: Moment;
    }
  /** Hours from the window's start until the value first passes a level upwards or downwards. */
  | {
      readonly kind: 'time_above' | 'time_below';
      readonly in: Window;
      readonly level: number;
    }
  /** Of a concentration: half-life by log-linear regression over the window. */
  | { readonly kind: 'half_life'; readonly in: Window }
  /** Area under a concentration over the window, in shown unit x h. */
  | { readonly kind: 'auc'; readonly in: Window }
  /** Dose over area to infinity (mL/h for mcg and ng/mL), or dose rate over level during infusion. */
  | { readonly kind: 'clearance'; readonly in: Window }
  /** Dose over the concentration extrapolated back to the bolus, mL. */
  | { readonly kind: 'volume'; readonly in: Window };

/** 1 for a patient in whom this holds, 0 otherwise; makes a readout a share. */
export type Condition =
  | { readonly kind: 'at_least' | 'at_most' | 'above' | 'below'; readonly limit: number }
  | { readonly kind: 'between'; readonly from: number; readonly to: number };

/** Another arm that a readout is compared with. */
export interface Versus {
  readonly arm: string;
  /** The same feature, at the steps of that arm. */
  readonly feature: Feature;
  /** This arm's mean (median, share) minus the other's, or over it. */
  readonly compare: 'difference' | 'ratio';
}

export interface Readout {
  /** Unique within the file. */
  readonly id: string;
  readonly class: EvidenceClass;
  readonly arm: string;
  readonly of: Quantity;
  /** The quantity is divided by this one first (lumbar over cisternal level). */
  readonly per?: Quantity;
  readonly feature: Feature;
  /** Present: the readout is the share of patients in whom the feature meets it. */
  readonly condition?: Condition;
  readonly versus?: Versus;
  /** How the feature was written, for the report: "4 h after bolus". */
  readonly at: string;
  /** Unit the observed number is in, as the report shows it; '1' for scores, '%' for shares and changes. */
  readonly unit: string;
  readonly observed: Observed;
  /** One of the project's own targets, judged with the tolerances the project set for them. */
  readonly isTarget?: true;
}

/** What the source prints. The interval is computed from it, never typed. */
export type Observed =
  | {
      readonly kind: 'mean';
      readonly mean: number;
      readonly sd?: number;
      readonly n?: number;
      /** Confidence interval as printed. */
      readonly ci?: { readonly from: number; readonly to: number; readonly level: number };
    }
  | {
      readonly kind: 'median';
      readonly median: number;
      readonly iqr?: readonly [number, number];
      readonly n?: number;
      readonly ci?: { readonly from: number; readonly to: number; readonly level: number };
    }
  | { readonly kind: 'share'; readonly count: number; readonly n: number }
  /** One number without spread: a case, or a label's "about 4 h". */
  | { readonly kind: 'value'; readonly value: number }
  /** A range as printed ("4 to 8 h"); `of_means` when its ends are the means of studies or groups. */
  | { readonly kind: 'range'; readonly from: number; readonly to: number; readonly of_means?: true };
