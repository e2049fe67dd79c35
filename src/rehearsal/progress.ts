import type { Mode } from './run.ts';
import type { LearnerRole } from './words.ts';

/** What this browser remembers of finished rehearsals; no names are needed. */
export interface Progress {
  readonly schema: 'itb-progress';
  readonly version: 1;
  readonly attempts: readonly Attempt[];
}

export interface Attempt {
  readonly id: string;
  readonly scenario: string;
  readonly scenario_version: number;
  readonly draw: number;
  readonly variant: string;
  readonly role: LearnerRole;
  readonly mode: Mode;
  /** ISO time. */
  readonly ended: string;
  readonly percent: number;
  readonly passed: boolean;
  readonly objectives: readonly {
    readonly key: string;
    readonly points: number;
    readonly possible: number;
  }[];
  readonly criticals: readonly { readonly key: string; readonly result: 'met' | 'late' | 'missed' }[];
  readonly harmfuls: readonly string[];
  /** Answers to the debrief's questions, by their place. */
  readonly answers: readonly string[];
}
