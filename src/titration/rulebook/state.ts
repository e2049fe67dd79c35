import type { Device, Prescription, Reason, TimedOralDose, Trigger } from '../../case/index.ts';

/** A change of a daily dose: mg of tablets, or mcg that the programmer says the pump gives. */
export interface DoseChange {
  readonly at_s: number;
  readonly from: number;
  readonly to: number;
}

/** Falls of a daily dose one after another, without a rise between. */
export interface Falling {
  readonly since_s: number;
  /** Before the first of them. */
  readonly from: number;
  readonly last_s: number;
}

export interface Filling {
  /** Of the log; 0 for the history. */
  readonly entry: number;
  readonly at_s: number;
  readonly volume_mL: number;
  readonly concentration_mcg_mL: number;
}

export interface Pause {
  readonly since_s: number;
  readonly mcg_day: number;
  readonly reason: Reason | undefined;
}

/** A noxious trigger that has begun and is not treated, with the pump's dose when it began. */
export interface Active {
  readonly trigger: Trigger;
  readonly since_s: number;
  readonly mcg_day: number;
}

/** What has been ordered up to some second: all that a rule may look back at. Nothing hidden, nothing felt. */
export interface PlanState {
  readonly oral: readonly TimedOralDose[];
  readonly oral_mg_day: number;
  readonly oral_change: DoseChange | undefined;
  readonly oral_rise_s: number | undefined;
  readonly oral_falling: Falling | undefined;
  /** Whether tablets were ever taken. */
  readonly oral_tried: boolean;
  /** The last bolus by lumbar puncture. */
  readonly bolus: { readonly at_s: number; readonly mcg: number } | undefined;
  /** The last before there was a pump: it stands for the one that worked. */
  readonly test_bolus_mcg: number | undefined;
  readonly primed_s: number | undefined;
  /** `shelf`: implanted, no prescription yet. */
  readonly pump: 'none' | 'shelf' | 'runs' | 'minimum' | 'stopped';
  readonly prescription: Prescription | undefined;
  /** What the programmer says a day brings; 0 without prescription and when stopped. */
  readonly dose_mcg_day: number;
  /** First prescription above the minimum rate, and its dose where the log has it. */
  readonly started: { readonly at_s: number; readonly mcg_day: number | undefined } | undefined;
  readonly dose_change: DoseChange | undefined;
  readonly dose_falling: Falling | undefined;
  /** Rises of a running pump since somebody last looked at pump and catheter, s. */
  readonly rises_s: readonly number[];
  /** Since when the pump is stopped or at its minimum rate, the dose before, and why. */
  readonly paused: Pause | undefined;
  readonly fill: Filling | undefined;
  /** Noxious triggers that are there. */
  readonly triggers: readonly Active[];
  /** When somebody last looked for noxious triggers, and at pump and catheter. */
  readonly looked: { readonly triggers_s: number | undefined; readonly device_s: number | undefined };
  /** When another treatment was last begun. */
  readonly other_s: number | undefined;
}

export const NOTHING_YET: PlanState = {
  oral: [],
  oral_mg_day: 0,
  oral_change: undefined,
  oral_rise_s: undefined,
  oral_falling: undefined,
  oral_tried: false,
  bolus: undefined,
  test_bolus_mcg: undefined,
  primed_s: undefined,
  pump: 'none',
  prescription: undefined,
  dose_mcg_day: 0,
  started: undefined,
  dose_change: undefined,
  dose_falling: undefined,
  rises_s: [],
  paused: undefined,
  fill: undefined,
  triggers: [],
  looked: { triggers_s: undefined, device_s: undefined },
  other_s: undefined,
};

export function fillOf(entry: number, at_s: number, device: Device): Filling {
  const { reservoir_volume_mL, concentration_mcg_mL } = device;
  return { entry, at_s, volume_mL: reservoir_volume_mL, concentration_mcg_mL };
}

export function mgDay(doses: readonly TimedOralDose[]): number {
  return doses.reduce((sum, { mg }) => sum + mg, 0);
}

export function largest_mg(doses: readonly TimedOralDose[]): number {
  return doses.reduce((largest, { mg }) => Math.max(largest, mg), 0);
}

export function fallingAfter(falling: Falling | undefined, change: DoseChange): Falling | undefined {
  const { at_s, from, to } = change;
  if (to === from) return falling;
  if (to > from) return undefined;
  return falling === undefined ? { since_s: at_s, from, last_s: at_s } : { ...falling, last_s: at_s };
}
