import type { OrderedBy, Role } from '../case/index.ts';
import type { ExaminationKey } from '../examination/index.ts';
import type { Condition } from './condition.ts';
import type { CallNeeds } from './scenario.ts';
import type { ContactKey, FactKey, OutputName, PersonRole, StateKey, TaskKey } from './words.ts';

type Grade = 'measured' | 'derived' | 'fitted' | 'assumption';

/** What is alike in every scenario, as `models/bedside.yaml` says it (`itb-bedside/1`). */
export interface Bedside {
  readonly ground_rules: readonly string[];
  readonly observations: readonly Observation[];
  readonly facts: readonly FactWord[];
  readonly alarms: readonly MonitorLimit[];
  readonly contacts: readonly Contact[];
  readonly requests: readonly RequestWord[];
  /** What people say who are there or are asked, the most pressing first. */
  readonly voices: readonly Voice[];
  readonly states: readonly StateWord[];
  readonly causes: readonly { readonly key: string; readonly says: string }[];
  readonly statements: readonly Statement[];
  readonly charting: readonly ChartKind[];
  /** Treatments that bind the hands of whoever gives them for as long as they go on. */
  readonly binds_hands: readonly BoundHands[];
  /** Who also may what others do. */
  readonly stands_in: readonly StandIn[];
  /** Whose order an examination needs; one that is not listed needs none. */
  readonly examination_orders: readonly ExaminationOrder[];
  /** What nobody does as things stand, and says why. */
  readonly declines: readonly Decline[];
  /** Needs of a call that no scenario sets. */
  readonly call_needs: CallNeeds;
  readonly early_warning: EarlyWarning;
  readonly numbers: Readonly<
    Record<
      BedsideNumber,
      { readonly value: number; readonly unit: string; readonly grade: Grade; readonly source: string }
    >
  >;
}

export const BEDSIDE_NUMBERS = [
  /** A reading older than this looks stale. */
  'stale_min',
  /** Own observations are attached to the monitor in so many minutes; then the cuff inflates so often. */
  'cuff_every_min',
  /** Work of a ward waits so long for ward hands before it takes a guest's. */
  'ward_hands_min',
  'ask_at_bedside_min',
  'read_back_min',
  'second_check_min',
  /** Of an interrogation once the programmer lies at the bed. */
  'interrogation_again_min',
  /** A restart, and no correction, from so long without drug on. */
  'restart_gap_h',
  /** Below this share of its order the drug does not count as arriving. */
  'arrives_share',
  /** A last dose that really arrived is looked for so far back. */
  'arrived_within_days',
  'adult_years',
  /** Tablets of somebody of whom no dose is known. */
  'usual_tablet_mg',
  /** A number on the monitor stands for so long. */
  'monitor_stands_s',
  /** The same alarm of the monitor is not said again so soon. */
  'monitor_quiet_min',
  /** The same alarm of the pump is said so often at most. */
  'pump_alarm_every_min',
  'noise_heart_rate',
  'noise_systolic',
  'noise_diastolic',
  'noise_temperature',
  'noise_breathing_rate',
  'noise_spo2',
  /** Fluid beside the pump from which on a hand feels it. */
  'pocket_felt_mL',
  /** More facts than these bury the request of a call. */
  'most_facts_in_call',
  /** What changes from minute to minute counts as not said when it is older than this. */
  'too_old_min',
  /** Part of a call that is there in part. */
  'call_part_points',
  /** Of the point for honesty, for each thing said that nobody had looked at. */
  'unseen_costs_points',
  /** A call is worth no more when something was guessed that is never guessed. */
  'guessed_cap_points',
  /** Nor when what must be said was known and left out. */
  'unsaid_cap_points',
  'dead_circulation_percent',
  /** Circulation may be below it for so long before it is over. */
  'dead_after_min',
  /** A course that has turned out well goes on for so long. */
  'closing_min',
] as const;
export type BedsideNumber = (typeof BEDSIDE_NUMBERS)[number];

export const LOOKED_FOR = ['bladder', 'bowel', 'skin', 'infection', 'clot', 'pocket', 'one_side'] as const;
export type LookedFor = (typeof LOOKED_FOR)[number];

/** A way of looking at the patient. */
export interface Observation {
  readonly key: string;
  readonly title: string;
  readonly says: string;
  readonly minutes: number;
  /** Until the answer is there, for what is sent away. */
  readonly answer_after_min: number;
  readonly done_by: readonly Role[];
  /** One letter, where it has a key of its own. */
  readonly shortcut?: string;
  /**
   * What it reads of the body, each with the fact it becomes. With a bound it is no number that anybody reads: within
   * the bounds it is a fact, beyond them nothing.
   */
  readonly reads: readonly {
    readonly output: OutputName;
    readonly fact: FactKey;
    readonly least?: number;
    readonly most?: number;
  }[];
  /** History lines that it opens. */
  readonly opens: readonly ('chart' | 'card' | 'family' | 'patient')[];
  /** It attaches what goes on reading: then values are live. */
  readonly attaches?: readonly OutputName[];
  /** What it finds of the Case that is no output: bladder, bowel, skin, wound, pocket. */
  readonly looks_for: readonly LookedFor[];
  readonly grade: Grade;
  readonly source: string;
}

/** A fact in the words of a call. */
export interface FactWord {
  readonly key: FactKey;
  readonly group: 'situation' | 'background' | 'assessment';
  /** With `{value}` where a number stands. */
  readonly says: string;
  /** How it would be said by somebody who has not looked; offered, and it costs. */
  readonly unseen?: string;
  /** Whoever acts on it when it is false loses the patient: a sign of life or death, an all-clear. It is never guessed. */
  readonly never_guess?: true;
  /** Facts that make this one false when they were observed later. */
  readonly denied_by?: readonly FactKey[];
}

/** A working diagnosis in words. */
export interface StateWord {
  readonly key: StateKey;
  readonly says: string;
  /** It ends the search: it has to rest on something looked at. */
  readonly all_clear?: true;
}

/** Levels of the monitor; a reading at or beyond one rings. */
export interface MonitorLimit {
  readonly output: OutputName;
  readonly warn_low?: number;
  readonly warn_high?: number;
  readonly crisis_low?: number;
  readonly crisis_high?: number;
  readonly grade: Grade;
  readonly source: string;
}

export interface Contact {
  readonly key: ContactKey;
  readonly title: string;
  /** On whose order it counts. */
  readonly orders_as: readonly OrderedBy[];
  /** Minutes the caller is busy; then until somebody calls back; a second call goes quicker. */
  readonly call_min: number;
  readonly reply_min: number;
  readonly later_reply_min: number;
  /** Who comes when asked to, after so many minutes from the reply. */
  readonly brings: readonly PersonRole[];
  readonly arrives_min: number;
  /** They bring the programmer. */
  readonly brings_programmer?: true;
  /** Asked back when a group is missing in the call; each costs a minute and must be answered. */
  readonly asks_back: readonly {
    readonly key: string;
    readonly facts: readonly FactKey[];
    readonly asks: string;
  }[];
  /** What they need to hear where a scenario does not say it; without it, `call_needs`. */
  readonly needs?: CallNeeds;
  readonly grade: Grade;
  readonly source: string;
}

/** What can be asked for besides orders. */
export interface RequestWord {
  readonly key: string;
  readonly says: string;
  readonly to: readonly ContactKey[];
  /** People come; a bed is given; theatre is booked. */
  readonly does: 'come' | 'bed' | 'theatre' | 'advice' | 'replacement_device' | 'drug_ready' | 'report';
  /** Whoever comes does this on arrival, if they may: nobody has to ask again. */
  readonly then?: TaskKey;
  /** What is answered to it; without, who comes and when. */
  readonly answer?: string;
  /** It asks for nothing in particular: no request in a graded call. */
  readonly vague?: true;
}

/**
 * What somebody of a role says by what is known by then, and by nothing else: to the learner's face once, by themselves or
 * when they are asked; by telephone when they are asked, by what they have been told.
 */
export interface Voice {
  readonly key: string;
  readonly by: readonly (PersonRole | ContactKey)[];
  readonly when: Condition;
  readonly says: string;
  /** Only when they are asked. */
  readonly asked?: true;
  readonly grade: Grade;
  readonly source: string;
}

/** Something to say to patient or family; true or soothing is for the scenario to judge. */
export interface Statement {
  readonly key: string;
  readonly to: 'patient' | 'family';
  readonly says: string;
}

export interface ChartKind {
  readonly key: string;
  readonly title: string;
  readonly kind: 'early_warning' | 'dose_times' | 'handover' | 'family' | 'incident' | 'plan' | 'free';
  /**
   * Items to tick. One is right when any of its facts was observed, or done where it stands as `act/KEY`,
   * `observe/KEY`, `examine/KEY`, `tell/STATEMENT` or `call/CONTACT`.
   */
  readonly items: readonly {
    readonly key: string;
    readonly says: string;
    readonly facts: readonly FactKey[];
  }[];
  readonly minutes: number;
}

/** Two hands at a time: until it is ended, taken over, or needless. */
export interface BoundHands {
  readonly task: TaskKey;
  /** Needless while any of these goes on. */
  readonly needless_with: readonly TaskKey[];
  /** Needless when the body does it: from this value on. */
  readonly needless_from?: { readonly output: OutputName; readonly least: number };
  readonly grade: Grade;
  readonly source: string;
}

/** A role that does what another does, when nobody of that role is free. */
export interface StandIn {
  readonly role: PersonRole;
  readonly as: Role;
  /** What it does not do all the same, and why. */
  readonly except: readonly { readonly task: TaskKey; readonly why: string }[];
  readonly grade: Grade;
  readonly source: string;
}

/** What whoever would do it refuses by what is known, not by the truth. */
export interface Decline {
  readonly key: string;
  readonly task: TaskKey;
  readonly when: Condition;
  readonly says: string;
  readonly mend: string;
  readonly grade: Grade;
  readonly source: string;
}

export interface ExaminationOrder {
  readonly examination: ExaminationKey;
  readonly ordered_by: OrderedBy;
  /** Actions whose order holds it as well: who is to refill is to draw out what is left. */
  readonly covered_by?: readonly string[];
  /** Physicians who decide it themselves when they do it with their own hands. */
  readonly decided_by?: readonly Role[];
  readonly grade: Grade;
  readonly source: string;
}

/** Points by reading, as the published score has them. */
export interface EarlyWarning {
  readonly title: string;
  readonly source: string;
  readonly grade: Grade;
  readonly bands: readonly {
    readonly of: OutputName | 'oxygen_given' | 'consciousness';
    /** From `from` (and above) so many points, in ascending order. */
    readonly steps: readonly { readonly from: number; readonly points: number }[];
  }[];
}
