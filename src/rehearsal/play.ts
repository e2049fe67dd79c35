import type { Case, Prescription } from '../case/index.ts';
import type { Shown } from '../examination/index.ts';
import type { Problem } from '../problem/index.ts';
import type { CallFault, CallGrade } from './call-grade.ts';
import type { Fill, Intent, Mode, PumpSetting, Request, Run, Sbar } from './run.ts';
import type { Cue, Scenario, Variant } from './scenario.ts';
import type { ContactKey, FactKey, LearnerRole, OutputName, PersonRole, StateKey, TaskKey } from './words.ts';

/**
 * Where a rehearsal has come to: a pure function of scenario and run. Everything but `truth` is what the learner may see;
 * the screen of the run never reads `truth`, the debrief does.
 */
export interface Play {
  readonly scenario: Scenario;
  readonly run: Run;
  readonly role: LearnerRole;
  readonly mode: Mode;
  readonly from_s: number;
  readonly now_s: number;
  readonly truth: {
    readonly variant: Variant;
    /** The Case with what is hidden and all that was done; grows. */
    readonly document: Case;
    /**
     * Case time at which a condition of the scenario first held: `critical/KEY`, `critical/KEY/from`, `harmful/KEY`,
     * `cue/KEY`, `decision/KEY`, `chart/KEY/from`, `end/KEY`; and of seizures: `seizure/1`, `seizure/2` ...
     */
    readonly marks: ReadonlyMap<string, number>;
    /** What a decision that took itself should have added and the Case did not take; none in a sound scenario. */
    readonly refused?: readonly Problem[];
  };
  readonly people: readonly Person[];
  /** In the order in which they were asked for. */
  readonly tasks: readonly Task[];
  readonly readings: readonly Reading[];
  /** Outputs that are read continuously, and since when. */
  readonly attached: readonly { readonly output: OutputName; readonly from_s: number }[];
  readonly facts: readonly Fact[];
  /** Lines of history that were opened or told. */
  readonly heard: readonly {
    readonly key: string;
    readonly by: string;
    readonly says: string;
    readonly at_s: number;
  }[];
  readonly calls: readonly Call[];
  readonly orders: readonly Order[];
  readonly questions: readonly Question[];
  readonly decisions: readonly OpenDecision[];
  readonly thoughts: readonly Thought[];
  readonly charts: readonly Charted[];
  readonly told: readonly { readonly statement: string; readonly at_s: number }[];
  readonly steps: readonly StepDone[];
  /** In the room: who reads it can program. */
  readonly programmer: { readonly present: boolean; readonly arrives_s?: number };
  /** What the pump was told, by the learner's team. */
  readonly programmed: readonly Programmed[];
  readonly feed: readonly FeedLine[];
  readonly ended?: Ended;
}

export interface Person {
  /** Stable: `learner`, `ward_nurse`, `itb_nurse` ... */
  readonly key: string;
  readonly role: PersonRole;
  readonly learner: boolean;
  /** In the room from then on; Infinity while not called. */
  readonly from_s: number;
  /** Intent ids of what they are at now; empty when free. */
  readonly busy_with?: number;
  readonly busy_until_s?: number;
  /**
   * Intent id of a treatment that goes on by these hands alone (bag and mask, compressions). Until it is ended, taken over
   * or needless they do nothing else but what belongs to the airway; the learner can still speak, think and send others.
   */
  readonly bound_to?: number;
}

export interface Task {
  /** Of the intent. */
  readonly id: number;
  readonly task: TaskKey;
  readonly amount?: number;
  readonly fill?: Fill;
  readonly asked_s: number;
  /** Waiting for hands; under way; waiting for an answer (laboratory); done; goes on (cooling); left off. */
  readonly state: 'waiting' | 'under_way' | 'answer_due' | 'done' | 'goes_on' | 'left_off';
  readonly by?: string;
  readonly from_s?: number;
  /** Hands are free again then. */
  readonly to_s?: number;
  readonly answer_s?: number;
  /** Id of the call or question in which it was asked for: it began by itself when they were there. */
  readonly for_call?: number;
  /** What an examination showed; without `why` and `misled` in it. */
  readonly shown?: Shown;
  readonly ended_s?: number;
}

/** A number that somebody measured, with the error of measuring it, at the output's resolution. */
export interface Reading {
  readonly output: OutputName;
  readonly at_s: number;
  readonly value: number;
  readonly by: 'monitor' | 'hand' | 'laboratory';
}

export interface Fact {
  readonly fact: FactKey;
  readonly at_s: number;
  /** In words, with its number. */
  readonly says: string;
  /** `heard`: said by somebody in the room who was not asked. */
  readonly from: 'handover' | 'observation' | 'examination' | 'history' | 'alarm' | 'heard';
  /** Who said it, of what was heard. */
  readonly by?: Cue['from'];
  readonly value?: number;
}

export interface Call {
  readonly id: number;
  readonly to: ContactKey;
  readonly sbar: Sbar;
  readonly at_s: number;
  /** Reply came or comes then; undefined: nobody answers. */
  readonly reply_s?: number;
  readonly grade: CallGrade;
  /** What they advise by what they were told, once they have answered; absent where it is nothing in particular. */
  readonly advice?: readonly string[];
}

export interface Order {
  /** A hundred times the id of the intent that asked for it, and the place of the request in it, from 1: 301, 302. */
  readonly id: number;
  readonly by: ContactKey | PersonRole;
  readonly given_s: number;
  readonly request: Request;
  readonly state: 'to_read_back' | 'stands' | 'used';
  /** It was heard wrong at first. */
  readonly corrected?: true;
  /** What it asks for was so already, or was being done: nothing is left to do about it. */
  readonly already?: true;
}

export interface Question {
  /** A hundred times the id of the call, and its place among the questions of this call, from 1. */
  readonly id: number;
  readonly call: number;
  readonly asks: string;
  readonly facts: readonly FactKey[];
  readonly at_s: number;
  readonly answered_s?: number;
  /** Facts of the answer, and those of them that nobody had observed. */
  readonly said?: readonly FactKey[];
  readonly unseen?: readonly FactKey[];
}

export interface OpenDecision {
  readonly key: string;
  readonly at_s: number;
  readonly until_s: number;
  readonly option?: string;
  readonly decided_s?: number;
  readonly by_default?: true;
}

export interface Thought {
  readonly at_s: number;
  readonly state: StateKey;
  readonly cause?: string;
  /** Undefined: said in a call, where nobody asks how sure. */
  readonly sure_percent?: number;
}

export interface Charted {
  readonly chart: string;
  readonly at_s: number;
  readonly items: readonly string[];
  readonly points?: number;
  /** What they would have been from the learner's own readings; undefined when there are none. */
  readonly right_points?: number;
  readonly free?: string;
  /** Ticked, but never seen or done. */
  readonly unseen: readonly string[];
}

export interface StepDone {
  readonly procedure: string;
  readonly step: string;
  readonly at_s: number;
  readonly value?: number;
  /** What it showed, in words. */
  readonly shows?: string;
}

export interface Programmed {
  readonly at_s: number;
  readonly setting: PumpSetting;
  readonly before: Prescription | undefined;
  readonly read: boolean;
  readonly checked: boolean;
  /** Id of the written order it was done on; undefined: on none, or on a standing one. */
  readonly order?: number;
  /** Whether it is what that order says; undefined where no order names a dose. */
  readonly as_ordered?: boolean;
}

/** One line of the log of events; the screen has a sentence for each kind. */
export interface FeedLine {
  readonly at_s: number;
  readonly kind:
    | 'handover'
    | 'cue'
    /** Of somebody of the team who is there; `key` is the person. */
    | 'voice'
    | 'alarm_monitor'
    | 'alarm_pump'
    | 'task_begun'
    | 'task_done'
    | 'task_waits'
    /** Left off, or a treatment that went on was ended. */
    | 'task_ended'
    /** Hands are bound to a treatment that goes on by them; hands are free of it again. `key` is the person. */
    | 'hands_bound'
    | 'hands_free'
    /** Of the patient; `says` is the fact in words. */
    | 'seizure'
    | 'person_came'
    | 'programmer_came'
    | 'call_made'
    | 'call_answered'
    | 'nobody_answers'
    | 'question'
    | 'order_given'
    | 'order_stands'
    | 'order_corrected'
    /** They cannot order this; `key` is the action. */
    | 'order_refused'
    /** What it asks for is so already, or is being done; `key` is the action. */
    | 'order_needless'
    | 'thought'
    | 'programmed'
    | 'step'
    | 'decision_asked'
    | 'decided'
    | 'told'
    | 'charted'
    | 'note'
    /** It will be over in some minutes: time to measure, tell, hand over and write. */
    | 'ending'
    | 'ended';
  /** Whose it is, for the filter. */
  readonly of: 'patient' | 'learner' | 'team' | 'device';
  /** Key of cue, task, person, contact, alarm, chart, step ... by kind. */
  readonly key: string;
  /** Words of the scenario, where it has any; never of the engine. */
  readonly says?: string;
  /**
   * Of what ended by itself: another treatment does it now, or what it stood for is back. Of what waits: a needle or a
   * knife is in the patient meanwhile.
   */
  readonly why?: 'taken_off' | 'recovered' | 'apart';
  /** Id of the task, call, order, question. */
  readonly id?: number;
  /** It would stop a real nurse: the clock stops here. */
  readonly stops: boolean;
}

export interface Ended {
  readonly at_s: number;
  readonly why: 'learner' | 'died' | 'time' | 'scenario';
  /** Key of `ends`. */
  readonly end?: string;
}

/** Whether a task can be asked for now, and what stands in the way. */
export type Availability =
  /** `bound`: whoever may is bound to a treatment that goes on by their hands; it waits until they are free. */
  | { readonly can: true; readonly by: string; readonly waits_s: number; readonly bound?: true }
  | {
      readonly can: false;
      readonly why:
        | 'nobody_may'
        | 'needs_order'
        | 'needs_programmer'
        | 'needs_second'
        | 'not_here'
        | 'needs_pump'
        | 'adult_only'
        | 'needs_first'
        | 'declined'
        | 'ended';
      /** Role to be called for, contact whose order is needed, examination that comes first, key of what is declined. */
      readonly of?: string;
    };

export type { CallFault, CallGrade, Intent };
