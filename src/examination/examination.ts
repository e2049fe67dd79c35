import { type Case, EXAMINATION_KEYS, type PumpMode } from '../case/index.ts';
import type { CourseOptions } from '../course/index.ts';
import type { Alarm, DeviceEvent } from '../delivery/index.ts';
import type { WhyFact } from './facts.ts';

/**
 * What an examination shows: computed from what pump, catheter and body are in at that moment, with what the method
 * itself overlooks. Chance is drawn once per patient, examination and moment from a seed, so a replay shows the same.
 */
export { EXAMINATION_KEYS as EXAMINATIONS };
export type ExaminationKey = (typeof EXAMINATION_KEYS)[number];

/** `models/examinations/*.yaml` (`itb-examination/1`). */
export interface Examination {
  readonly key: ExaminationKey;
  readonly title: string;
  readonly says: string;
  /** Minutes of somebody's time, and until the answer is there. */
  readonly minutes: number;
  readonly answer_after_minutes: number;
  /** Rough burden for weighing one against another: 0 none, 1 small, 2 needle or radiation, 3 puncture or theatre. */
  readonly burden: 0 | 1 | 2 | 3;
  readonly done_by: readonly string[];
  readonly needs: readonly ExaminationKey[];
  /** What it can overlook, as published; `says` where no number was found. */
  readonly sensitivity?: Performance;
  readonly specificity?: Performance;
  /** A sound device that still looks broken (a patent catheter that does not aspirate). */
  readonly says_of_misses: string;
  /** Other numbers that decide what it shows, by name with its unit. */
  readonly numbers: Readonly<Record<string, Performance & { readonly unit: string }>>;
  readonly risk: string;
  readonly minutes_source: string;
  readonly sources: readonly string[];
}

export interface Performance {
  readonly value: number;
  readonly grade: 'measured' | 'derived' | 'fitted' | 'assumption';
  readonly source: string;
}

/** In one word, for tables and the matrix: what a clinician would write in the chart. */
export type Sign =
  // interrogation
  | 'clean_log'
  | 'stall_logged'
  | 'stall_recovered'
  | 'stopped_logged'
  | 'replace_by_logged'
  | 'end_of_service_logged'
  | 'low_reservoir_logged'
  | 'empty_logged'
  | 'prescription_differs'
  // interrogation, listen, rotor: of this pump nobody here knows what it would show
  | 'not_known'
  // listen
  | 'silent'
  | 'single_tone'
  | 'two_tone'
  // residual against the order
  | 'as_expected'
  | 'high'
  | 'low'
  | 'septum_not_found'
  // film
  | 'film_normal'
  | 'gap'
  | 'kink'
  | 'tip_moved'
  | 'pump_reversed'
  // rotor
  | 'rotor_turns'
  | 'rotor_still'
  // side port
  | 'aspirates'
  | 'no_aspirate'
  | 'serous'
  // dye, scan
  | 'contrast_rises'
  | 'contrast_stops'
  | 'contrast_pocket'
  | 'contrast_tissue'
  | 'contrast_subdural'
  | 'contrast_epidural'
  | 'tip_mass'
  | 'not_injected'
  // boluses
  | 'bolus_works'
  | 'bolus_without_effect'
  // ultrasound
  | 'pocket_dry'
  | 'fluid_beside_pump';

export interface Shown {
  readonly examination: ExaminationKey;
  readonly at_s: number;
  readonly signs: readonly Sign[];
  /** A true sign that the method did not show this time, or a false one it did; for the debrief only. */
  readonly misled: boolean;
  /** Numbers as read, each with its unit; for example the aspirated residual and both expectations. */
  readonly numbers: readonly { readonly name: NumberName; readonly value: number; readonly unit: string }[];
  readonly log?: readonly DeviceEvent[];
  readonly alarms?: readonly Alarm[];
  readonly prescription?: {
    readonly concentration_mcg_mL: number;
    readonly mode: PumpMode | { readonly kind: 'stopped' };
    readonly dose_mcg_day: number;
  };
  /** Why it shows this: the links that made it so, for the panel of *Break it* (never in a rehearsal). */
  readonly why: readonly Why[];
}

export type NumberName =
  | 'aspirated_mL'
  | 'expected_by_programmer_mL'
  | 'expected_from_order_mL'
  | 'band_mL'
  | 'counted_mL'
  | 'aspirate_mL'
  | 'ashworth_before'
  | 'ashworth_after'
  | 'spasm_before'
  | 'spasm_after'
  | 'pocket_mL';

/** A fact about the device in a word that the app has a sentence for. */
export interface Why {
  readonly link: 'programmer' | 'reservoir' | 'pump' | 'connector' | 'catheter' | 'tip' | 'body' | 'method';
  readonly fact: WhyFact;
  /** What it means stands with each word in facts.ts. */
  readonly value?: number;
}

export interface ExaminationOptions {
  /** For the method's own misses; 0 shows what it shows when it works as it should. */
  readonly seed?: number;
  /** For the trial boluses: checkpoints of earlier runs, an edited model. */
  readonly course?: CourseOptions;
}

/** The answer of one examination at a second of case time, as if it began then. */
export type Examine = (
  document: Case,
  key: ExaminationKey,
  at_s: number,
  options?: ExaminationOptions,
) => Shown;
