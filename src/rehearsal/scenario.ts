import type { Case, EntryKind, NewEntry, Patient } from '../case/index.ts';
import type { Condition } from './condition.ts';
import type { ContactKey, FactKey, LearnerRole, PersonRole, StateKey, TaskKey } from './words.ts';

/**
 * A scenario, as `models/scenarios/*.scenario.yaml` says it (`itb-scenario/1`): a Case plus hidden faults, cues, critical
 * actions and a debrief. It scripts no curve: what the patient does follows from the Case and what the learner adds to it.
 * Times: `_h`, `_min` count from the handover (negative: before it); `at_s` is case time.
 */
export interface Scenario {
  /** As in the file's name. */
  readonly key: string;
  /** Place on the shelf. */
  readonly number: number;
  readonly version: number;
  /** `YYYY-MM-DD` of the last clinical review of the file. */
  readonly reviewed: string;
  readonly kind: 'clinical' | 'control' | 'drill';
  /** What learners see before: it must not give the diagnosis away. */
  readonly shelf: { readonly title: string; readonly says: string; readonly minutes: number };
  readonly audience: string;
  /** Who the learner may be; the first is offered first. */
  readonly roles: readonly LearnerRole[];
  readonly objectives: readonly { readonly key: string; readonly says: string }[];
  readonly prerequisites: readonly string[];
  readonly setting: string;
  /** Read before the start, besides the ground rules of models/bedside.yaml. */
  readonly prebrief: readonly string[];
  /** Patient, history, device and the log up to the handover, faults and all draws left out. */
  readonly case: Case;
  readonly handover: {
    readonly at_s: number;
    readonly from: string;
    readonly says: readonly string[];
    /** Facts known from the handover alone, with their words; they are old from the first second. */
    readonly facts: readonly KnownFact[];
  };
  /** Lines that a chart, a card or somebody who is asked gives. */
  readonly history: readonly HistoryLine[];
  /** In the room from the start, besides the learner. */
  readonly present: readonly PersonRole[];
  /** Contacts that answer here, where it differs from models/bedside.yaml. */
  readonly contacts: Readonly<Partial<Record<ContactKey, ContactHere>>>;
  /** What the palette leaves out because the place does not have it; everything else is offered. */
  readonly without: readonly TaskKey[];
  /** Actions that are prescribed already: no call is needed. */
  readonly standing_orders: readonly string[];
  /** One is drawn; at least one. The second try may be another. */
  readonly variants: readonly Variant[];
  readonly cues: readonly Cue[];
  readonly decisions: readonly Decision[];
  readonly criticals: readonly Critical[];
  readonly harmfuls: readonly Harmful[];
  /** What a good call holds, by whom it is to; without one, the general needs of models/bedside.yaml stand. */
  readonly calls: Readonly<Partial<Record<ContactKey, CallNeeds>>>;
  /** What may be thought, ordered and not left out here; without it, any thought and any order does. */
  readonly call_sense?: CallSense;
  readonly charting: readonly ChartNeed[];
  /** Anything that ends it besides the learner and the patient's death. */
  readonly ends: readonly End[];
  readonly limit_h: number;
  /** `clinical`: 80 % with no bold critical action missed and no fatal harm; `procedure`: one item in 31 may be missed. */
  readonly pass: 'clinical' | 'procedure';
  readonly debrief: {
    readonly title: string;
    readonly questions: readonly DebriefQuestion[];
    readonly points: readonly TeachingPoint[];
    readonly what_ifs: readonly SuggestedWhatIf[];
  };
  /** Keys of models/references.json. */
  readonly sources: readonly string[];
}

/** A number, or a span it is drawn from. */
export type Drawn = number | readonly [number, number];

type WithoutTime<E> = E extends unknown ? Omit<E, 'at_s'> : never;
/** An entry of the Case at hours from the handover. */
export type TimedEntry = WithoutTime<NewEntry> & { readonly at_h: Drawn };

export interface Variant {
  readonly key: string;
  /** How often against the others. */
  readonly weight: number;
  /** What was wrong, for the debrief, in one sentence. */
  readonly says: string;
  /** Faults, illnesses, triggers and whatever else nobody in the room knows; may lie after the handover. */
  readonly hidden: readonly TimedEntry[];
  /** What differs in the body. */
  readonly patient: {
    readonly [K in keyof Patient]?: Patient[K] extends number | undefined ? Drawn : Patient[K];
  };
  readonly truth: Truth;
  /** Where the patient carries another pump, or is handed over with other words. */
  readonly differs?: {
    /** The scenario's Case with this variant's device and order. */
    readonly case: Case;
    readonly handover?: Pick<Scenario['handover'], 'says' | 'facts'>;
  };
}

/** What a right working diagnosis says. */
export interface Truth {
  /** Any of these is right. */
  readonly states: readonly StateKey[];
  readonly causes: readonly string[];
}

export interface KnownFact {
  readonly fact: FactKey;
  /** How a colleague would say it: "temperature 37.8 degC at 06:00". */
  readonly says: string;
}

export interface HistoryLine {
  readonly key: string;
  readonly by: 'chart' | 'card' | 'family' | 'patient';
  readonly says: string;
  readonly fact?: FactKey;
  /** Told only with these variants; without, always. */
  readonly variants?: readonly string[];
}

export interface ContactHere {
  readonly reply_min?: number;
  readonly arrives_min?: number;
  /** Nobody answers. */
  readonly away?: true;
  /** What they say when they answer, besides their orders. */
  readonly says?: string;
}

/** Something the learner hears or sees without asking. */
export interface Cue {
  readonly key: string;
  readonly when: Condition;
  readonly from: 'patient' | 'family' | 'colleague' | 'phone' | 'room';
  readonly says: string;
  /** What the learner has heard with it, in words that say whose they are. */
  readonly facts?: readonly KnownFact[];
  /** True and of no use here. */
  readonly distractor?: true;
}

/** A choice put before the learner; what follows is what the Case makes of the entries it adds. */
export interface Decision {
  readonly key: string;
  readonly when: Condition;
  readonly from: string;
  readonly asks: string;
  readonly options: readonly DecisionOption[];
  /** Taken when nobody answers in time. */
  readonly otherwise: { readonly option: string; readonly after_min: number };
}
export interface DecisionOption {
  readonly key: string;
  readonly says: string;
  /** What is said afterwards. */
  readonly then?: string;
  /** Added to the Case at hours from the decision. */
  readonly adds: readonly TimedEntry[];
  /** Faults of `hidden` that are kept from happening: their keys. */
  readonly averts?: readonly string[];
  /** It ends the rehearsal with this key of `ends`. */
  readonly ends?: string;
}

export interface Critical {
  readonly key: string;
  readonly says: string;
  /** Missed, it fails whatever the total. */
  readonly bold: boolean;
  readonly need: Condition;
  /** Its clock starts when this is first true; without, at the handover. Never true: it is not asked for. */
  readonly from?: Condition;
  readonly within_min: number;
  /** Asked for only with these variants. */
  readonly variants?: readonly string[];
  /** Key of an objective. */
  readonly objective: string;
  readonly why: string;
  readonly source: string;
}

export interface Harmful {
  readonly key: string;
  readonly says: string;
  readonly when: Condition;
  /** Fails whatever the total. */
  readonly fatal: boolean;
  readonly why: string;
  readonly source: string;
  readonly objective?: string;
}

/** Groups of facts: one of each group must be said. */
export interface CallNeeds {
  readonly situation: readonly (readonly FactKey[])[];
  readonly background: readonly (readonly FactKey[])[];
  readonly assessment: readonly (readonly FactKey[])[];
  /** One of these requests must be made; keys of requests in models/bedside.yaml, or `order`. */
  readonly request: readonly string[];
}

/** To which calls a line applies; what is left out does not matter. */
export interface CallWhen {
  readonly to?: readonly ContactKey[];
  readonly variants?: readonly string[];
  /** Only when one of these is known to the caller; only while none of them is. */
  readonly known?: readonly FactKey[];
  readonly unknown?: readonly FactKey[];
}

/** Judges what a call holds besides facts; a teaching assumption of the scenario, as its needs are. */
export interface CallSense {
  /** Working diagnoses that can be defended by what is to be known at the time of the call. */
  readonly thinks: readonly (CallWhen & { readonly states: readonly StateKey[] })[];
  /** Orders that fit, where the needs of a contact name `order`. */
  readonly orders: readonly (CallWhen & { readonly actions: readonly string[] })[];
  /** Orders that harm, besides those that `harmfuls` name without a condition. */
  readonly harms: readonly (CallWhen & { readonly actions: readonly string[] })[];
  /** One of the facts has to be said by whoever knows one of them. */
  readonly must_say: readonly (CallWhen & { readonly facts: readonly FactKey[] })[];
}

export interface ChartNeed {
  /** Key of charting in models/bedside.yaml. */
  readonly chart: string;
  readonly from?: Condition;
  readonly within_min?: number;
}

export interface End {
  readonly key: string;
  readonly when: Condition;
  readonly says: string;
  readonly outcome: 'well' | 'handed_over' | 'sent_home' | 'prevented';
}

export interface DebriefQuestion {
  readonly phase: 'reactions' | 'description' | 'analysis' | 'summary';
  readonly asks: string;
  /** What others miss; shown when asked for. */
  readonly others_miss?: string;
  readonly variants?: readonly string[];
}

export interface TeachingPoint {
  readonly says: string;
  readonly grade: 'measured' | 'derived' | 'fitted' | 'assumption';
  readonly source: string;
  readonly variants?: readonly string[];
}

export interface SuggestedWhatIf {
  readonly says: string;
  readonly change:
    | { readonly kind: 'nothing_done' }
    /** Everything this task did, earlier or later by so many minutes. */
    | { readonly kind: 'move'; readonly task: TaskKey; readonly by_min: number }
    | { readonly kind: 'leave_out'; readonly task: TaskKey }
    /** Straight into the Case, at minutes from the handover. */
    | { readonly kind: 'add'; readonly entries: readonly TimedEntry[] };
  readonly variants?: readonly string[];
}

export type { EntryKind };
