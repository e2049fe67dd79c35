import type { FactKey } from './words.ts';

/** Of 5: one each for situation, background, assessment, request, and one for nothing said that was not seen. */
export interface CallGrade {
  readonly score: number;
  readonly parts: {
    readonly situation: number;
    readonly background: number;
    readonly assessment: number;
    readonly request: number;
    readonly honest: number;
  };
  readonly missing: readonly {
    readonly part: 'situation' | 'background' | 'assessment' | 'request';
    readonly facts: readonly FactKey[];
  }[];
  readonly unseen: readonly FactKey[];
  readonly stale: readonly FactKey[];
  /** What else it lost points for; absent: nothing. */
  readonly faults?: readonly CallFault[];
}

/** A reason that is no missing, unseen or old fact; `keys` by `why`: states, actions, requests or facts. */
export interface CallFault {
  readonly why: /** No diagnosis that can be defended here; an all-clear that rests on nothing. */
    | 'thought'
    | 'all_clear'
    /** Orders that would harm; requests that this contact cannot fulfil. */
    | 'harm'
    | 'not_theirs'
    /** Facts that are never guessed, and were; facts that something seen since denies. */
    | 'guessed'
    | 'denied'
    /** One of these had to be said. */
    | 'unsaid'
    /** Said, but so old that it counts as not said. */
    | 'too_old';
  readonly keys: readonly string[];
}
