import type { DeviceState } from '../delivery/index.ts';
import type { Call, Fact, Play, Reading, Task, Thought } from './play.ts';
import type { Report } from './report.ts';
import type { Intent } from './run.ts';
import type { OutputName } from './words.ts';

/** What the debrief shows of one run: what the learner saw and did, what was so, and what it is worth. Pure data. */
export interface Debrief {
  readonly play: Play;
  readonly report: Report;
  readonly chain: Chain;
  /** One for each intent, in the order in which they were meant. */
  readonly marks: readonly IntentMark[];
  /** What was wrong with device and body, by when it began. */
  readonly hidden: readonly HiddenSpan[];
  /** Case time: where the chain begins, the handover, and where the rehearsal has come to. */
  readonly from_s: number;
  readonly handover_s: number;
  readonly to_s: number;
  /** Ids of intents that could not be carried out; empty unless the run was written for another version. */
  readonly dropped: readonly number[];
}

/** What is drawn of body and drug, beside the rates of the drug. */
export const CHAIN_OUTPUTS = [
  'csf_tip_level',
  'receptor_effect',
  'ashworth_leg',
  'spasm_score',
  'heart_rate',
  'systolic',
  'diastolic',
  'temperature_core',
  'breathing_rate',
  'spo2',
  'gcs',
  'itch',
  'circulation',
] as const satisfies readonly OutputName[];
export type ChainOutput = (typeof CHAIN_OUTPUTS)[number];

/** The chain of a Case from order to body; computed alike for a run and for a what-if, so that both lie on one axis. */
export interface Chain {
  readonly from_s: number;
  readonly to_s: number;
  /** Case time of every sample, evenly spaced, both ends included; the same for the same window and number of samples. */
  readonly time_s: Float64Array;
  /** One value for each time, in the unit the model shows it in. */
  readonly outputs: Readonly<Record<ChainOutput, Float64Array>>;
  /** The same times: what the programmer says, what leaves the pump, and what reaches spinal fluid through the catheter. */
  readonly programmed_mcg_h: Float64Array;
  readonly pump_mcg_h: Float64Array;
  readonly delivered_mcg_h: Float64Array;
  /** The same rates as they are, in contiguous stretches: for drawing steps where they happen. */
  readonly rates: readonly RateStretch[];
  /** Drug given at one moment: tablets, a lumbar bolus, what was flushed out of the catheter or into the pocket. */
  readonly doses: readonly {
    readonly at_s: number;
    readonly route: 'oral' | 'lumbar' | 'flush' | 'pocket';
    readonly amount_mcg: number;
  }[];
}

export interface RateStretch {
  readonly from_s: number;
  readonly to_s: number;
  readonly ordered_mcg_h: number;
  readonly programmed_mcg_h: number;
  readonly pump_mcg_h: number;
  readonly delivered_mcg_h: number;
  /** Lost on the way: beside the pump, and along the catheter. */
  readonly pocket_mcg_h: number;
  readonly tissue_mcg_h: number;
}

/** What came of something the learner meant. */
export interface IntentMark {
  readonly intent: Intent;
  /** Case time at which it was begun, and at which it was over or answered; undefined: not by the end. */
  readonly from_s: number;
  readonly to_s?: number;
  readonly came: Came;
  /** Where it became one of these, that one. */
  readonly task?: Task;
  readonly call?: Call;
  /** Keys of criticals that became true, and of harmful actions that were done, by this. */
  readonly criticals: readonly string[];
  readonly harmfuls: readonly string[];
}

export const CAMES = [
  'done',
  'goes_on',
  'under_way',
  'answer_due',
  'waiting',
  'left_off',
  'unanswered',
  'corrected',
  'impossible',
] as const;
export type Came = (typeof CAMES)[number];

/**
 * A fault, a look-alike or a noxious trigger: key of its file (or of TRIGGERS), from when, and until when. `device`: what
 * no entry brought about, a reservoir that ran dry (`empty_reservoir`).
 */
export interface HiddenSpan {
  readonly kind: 'fault' | 'illness' | 'trigger' | 'device';
  readonly key: string;
  /** Id of its entry in the log; 0 for the device's own. */
  readonly entry: number;
  readonly from_s: number;
  /** Mended, treated or passed; undefined: still there at the end. */
  readonly to_s?: number;
}

/** One moment of a debrief: what was so, and what the learner could know of it. */
export interface Moment {
  readonly at_s: number;
  readonly device: DeviceState;
  readonly body: Readonly<Record<ChainOutput, number>>;
  /** The last reading of each output up to then. */
  readonly seen: readonly Reading[];
  readonly facts: readonly Fact[];
  readonly thought?: Thought;
  /** Wrong at that moment. */
  readonly hidden: readonly HiddenSpan[];
}

/** The worst of a chain from a second on, for one sentence about a what-if. */
export interface Extremes {
  readonly highest: Readonly<Record<ChainOutput, { readonly value: number; readonly at_s: number }>>;
  readonly lowest: Readonly<Record<ChainOutput, { readonly value: number; readonly at_s: number }>>;
}
