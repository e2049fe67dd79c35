/**
 * What the log makes reach the patient: constant-rate pieces and instantaneous doses per route.
 * Times are seconds of case time; pieces may begin and end between whole seconds, because drug fronts in the
 * line arrive when their volume has passed, not when the clock ticks.
 *
 * What was ordered, what the programmer was told, what the pump moves and what reaches spinal fluid are four numbers.
 */
import type { DoseName, InputName } from '../model/index.ts';

export interface DeliveryPiece {
  readonly from_s: number;
  readonly to_s: number;
  /** What the order says the patient gets now, boluses included. */
  readonly ordered_mcg_h: number;
  /** Flow that the order would need, of the drug the order speaks of. */
  readonly ordered_mL_h: number;
  /** What the programmer says the patient gets now (programmed concentration), boluses included. */
  readonly programmed_mcg_h: number;
  /** What the programmer tells the pump to move, and counts. */
  readonly programmed_mL_h: number;
  /** What the pump really moves now; 0 when stopped, stalled or empty. */
  readonly flow_mL_h: number;
  /** What reaches spinal fluid through the catheter now. */
  readonly delivered_mcg_h: number;
  /** What leaves the line or the reservoir into the pocket of the pump, and into tissue along the catheter. */
  readonly pocket_mcg_h: number;
  readonly tissue_mcg_h: number;
  /** Fluid that enters the pocket now. */
  readonly pocket_mL_h: number;
  /** Concentration at the catheter tip now. */
  readonly tip_mcg_mL: number;
  /** Reservoir volume at `from_s`; falls by flow_mL_h and reservoir_leak_mL_h through the piece. */
  readonly reservoir_mL: number;
  /** Fluid that leaves the reservoir beside the pump. */
  readonly reservoir_leak_mL_h: number;
  /** Concentration in the reservoir. */
  readonly reservoir_mcg_mL: number;
}

/** Drug given at one moment. `flush`: pushed out of the catheter at once; `pocket`: injected beside the pump. */
export interface DeliveryDose {
  readonly at_s: number;
  readonly route: 'oral' | 'lumbar' | 'flush' | 'pocket';
  readonly amount_mcg: number;
  /** Log entry that ordered it; 0 for the regimen of the history. */
  readonly entry: number;
}

/** Any other dose of the model given at one moment, in the unit the model shows it in. */
export interface DeliveryRescue {
  readonly at_s: number;
  readonly dose: DoseName;
  readonly amount: number;
  readonly entry: number;
}

/** Noxious stimuli that act from one second to another, all triggers of that time together. */
export interface NoxiousStretch {
  readonly from_s: number;
  readonly to_s: number;
  /** Above 0, at most 1. */
  readonly strength: number;
}

/** An input of the model, other than infusion and noxious, that is not at rest; in the unit the model shows it in. */
export interface InputStretch {
  readonly from_s: number;
  readonly to_s: number;
  readonly input: InputName;
  readonly value: number;
}

export interface Delivery {
  readonly from_s: number;
  readonly to_s: number;
  /** Contiguous from `from_s` to `to_s`, each of positive length. */
  readonly pieces: readonly DeliveryPiece[];
  /** Sorted by time, then by entry. */
  readonly doses: readonly DeliveryDose[];
  /** Sorted by time, then by entry, then by dose. */
  readonly rescues: readonly DeliveryRescue[];
  /** By time, without overlap; touching stretches differ in strength. Empty when nothing noxious is there. */
  readonly noxious: readonly NoxiousStretch[];
  /** By input and time; of one input they do not overlap. Treatments and illnesses; drug on wrong ways is in the pieces. */
  readonly inputs: readonly InputStretch[];
}
