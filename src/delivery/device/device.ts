import type { Fault, FaultEffect, Form, Pump, PumpMode, TipSpace } from '../../case/index.ts';

/** What the device is in at one moment: what is true, and what the programmer believes. */
export interface DeviceState {
  readonly at_s: number;
  readonly pump: 'none' | 'running' | 'stopped' | 'stalled' | 'ended' | 'empty';
  /** What moves the drug, and whether it is known what this pump sounds and writes down by itself. */
  readonly drive: Pump['drive'];
  readonly signals: Pump['signals'];
  /** Turns when the pump runs; a film sees it move or not. Where valves move the drug, that it runs. */
  readonly rotor_turns: boolean;
  readonly flipped: boolean;

  /** In the reservoir, usable, mL; what a needle really finds. */
  readonly reservoir_mL: number;
  readonly reservoir_mcg_mL: number;
  /** The programmer's own count of it. */
  readonly counted_mL: number;
  /** What should be there if everything had gone as ordered. */
  readonly ordered_mL: number;
  /** Half width of the band around an expected residual: what accuracy and reading allow. */
  readonly band_mL: number;
  /** Fluid beside the pump, and drug that is still in it. */
  readonly pocket_mL: number;
  readonly pocket_mcg: number;

  /** What the programmer shows; without a pump undefined. */
  readonly told: ToldPrescription | undefined;
  /** What the order is. */
  readonly ordered: ToldPrescription | undefined;
  /** Labelled strength of what was last filled in. */
  readonly label_mcg_mL: number;

  readonly catheter: CatheterState;

  /** Rates now, mcg/day: on the way from order to spinal fluid. */
  readonly ordered_mcg_day: number;
  readonly programmed_mcg_day: number;
  readonly delivered_mcg_day: number;
  readonly pocket_mcg_day: number;
  readonly tissue_mcg_day: number;

  /** Everything the pump has written down up to now, oldest first. */
  readonly log: readonly DeviceEvent[];
  readonly alarms: readonly Alarm[];
}

export interface ToldPrescription {
  readonly concentration_mcg_mL: number;
  /** `stopped` when the pump is told to stand. */
  readonly mode: PumpMode | { readonly kind: 'stopped' };
  readonly dose_mcg_day: number;
  readonly since_s: number;
}

export interface CatheterState {
  /** Share of the pumped flow that goes on to the tip now. */
  readonly passes: number;
  /** Broken places, from the pump to the tip; `passes` of each now. */
  readonly breaks: readonly {
    readonly form: Form;
    readonly leaves_at: 'connector' | 'tip';
    readonly into: 'pocket' | 'tissue';
    readonly passes: number;
  }[];
  readonly tip_space: TipSpace;
  /** Of what leaves the tip, this share reaches spinal fluid. */
  readonly reaches: number;
}

export const DEVICE_EVENTS = [
  'programmed',
  'refilled',
  'stopped',
  'stall',
  'recovery',
  'low_reservoir',
  'empty_reservoir',
  'replace_by',
  'end_of_service',
  'stopped_48_h',
] as const;
export type DeviceEventKind = (typeof DEVICE_EVENTS)[number];

/** A line of the pump's event log. */
export interface DeviceEvent {
  /** When it happened, and when the programmer can first read it (a recovery may wait for a second interrogation). */
  readonly at_s: number;
  readonly readable_s: number;
  readonly kind: DeviceEventKind;
}

export interface Alarm {
  readonly kind: 'critical' | 'non_critical';
  readonly why:
    | 'low_reservoir'
    | 'empty_reservoir'
    | 'replace_by'
    | 'end_of_service'
    | 'stall'
    | 'stopped_48_h';
  readonly from_s: number;
  /** Infinity while it goes on. */
  readonly to_s: number;
  /** Between two soundings. */
  readonly every_s: number;
  readonly tones: 1 | 2;
}

/** A fault of the log at work: how much of it is there now, 0 to 1, and its effects at their present size. */
export interface FaultAtWork {
  readonly entry: number;
  readonly fault: Fault;
  readonly presence: number;
  readonly effects: readonly FaultEffect[];
}
