import type { DeviceState } from '../delivery/index.ts';
import type { ContactKey, FactKey, OutputName, PersonRole, Sign, StateKey, TaskKey } from './words.ts';

interface Span {
  readonly least?: number;
  readonly most?: number;
}

/**
 * What must be so. Every field that is given must hold; in a list one of its members must. A condition is judged at every
 * second at which something is done or ends, and every half minute between; its time is the first at which it holds.
 * `body`, `delivered` and `pump` look at the truth, rounded to the resolution at which the output is decided.
 */
export interface Condition {
  readonly all?: readonly Condition[];
  readonly any?: readonly Condition[];
  readonly not?: Condition;
  /** A task is finished, with its amount where that matters. */
  readonly done?: readonly TaskKey[];
  readonly amount?: Span;
  /** A task was begun, finished or not. */
  readonly begun?: readonly TaskKey[];
  /** This one was finished before any of `done` was begun. */
  readonly after?: TaskKey;
  /**
   * Any of these was finished so often: each time `apart_min` or more after the one before, the first and the last at most
   * `within_min` apart, none before `from_min` of the handover, none begun before the cue `from_cue` was given.
   */
  readonly at_least?: {
    readonly times: number;
    readonly of: readonly TaskKey[];
    readonly apart_min?: number;
    readonly within_min?: number;
    readonly from_min?: number;
    readonly from_cue?: string;
  };
  /** The learner has observed the fact. */
  readonly knows?: readonly FactKey[];
  /** An examination showed it. */
  readonly shown?: readonly Sign[];
  /** The learner said "I think ..."; `right`: as the draw has it. */
  readonly thought?: {
    readonly states?: readonly StateKey[];
    readonly causes?: readonly string[];
    readonly right?: 'state' | 'state_and_cause';
  };
  /** A call was made; `least_score` of 5. */
  readonly called?: {
    readonly to: readonly ContactKey[];
    readonly least_score?: number;
    /** Keys of requests, or `order/lorazepam`. */
    readonly asked?: readonly string[];
  };
  /** An order for one of these actions was read back. */
  readonly ordered?: readonly string[];
  /** What the pump was told by the learner's team. `dose_share`: against the last daily dose that really arrived. */
  readonly programmed?: {
    readonly as?: readonly ('prescription' | 'minimum_rate' | 'stopped' | 'bolus')[];
    readonly dose_share?: Span;
    readonly dose_mcg_day?: Span;
    readonly concentration_mcg_mL?: number;
    /** Old and new settings were read with a second person before the update. */
    readonly checked?: boolean;
    /** It was, or was not, what the written order says. */
    readonly as_ordered?: boolean;
  };
  /** `flush/inject`. */
  readonly decided?: readonly string[];
  /** Steps of a procedure that are done: `refill/aspirate`. */
  readonly step?: readonly string[];
  /** Keys of charting; `right`: what was written is what was observed. */
  readonly charted?: readonly string[];
  readonly charted_right?: readonly string[];
  /** Keys of statements told to patient or family. */
  readonly told?: readonly string[];
  readonly present?: readonly PersonRole[];
  readonly body?: Span & { readonly output: OutputName; readonly for_min?: number };
  /** Share of the ordered drug that reaches spinal fluid now; 1 as ordered. */
  readonly delivered?: Span & { readonly for_min?: number };
  /** mcg/day that reach spinal fluid now. */
  readonly delivered_mcg_day?: Span;
  readonly pump?: readonly DeviceState['pump'][];
  readonly variant?: readonly string[];
  /** Minutes since the handover. */
  readonly minutes?: Span;
  /** A cue has been given; `min` ago at least. */
  readonly cue?: { readonly key: string; readonly min?: number };
  /** The learner has ended it. */
  readonly learner_ended?: true;
}
