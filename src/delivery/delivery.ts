/**
 * What the log makes reach the patient: constant-rate pieces and instantaneous doses per route.
 * Times are seconds of case time; pieces may begin and end between whole seconds, because drug fronts in the
 * line arrive when their volume has passed, not when the clock ticks.
 */

export interface DeliveryPiece {
  readonly from_s: number;
  readonly to_s: number;
  /** What the programmer says the patient gets now (programmed concentration), boluses included. */
  readonly programmed_mcg_h: number;
  /** What leaves the catheter tip now. */
  readonly delivered_mcg_h: number;
  /** What the pump really moves now; 0 when stopped or empty. */
  readonly flow_mL_h: number;
  /** Concentration at the catheter tip now. */
  readonly tip_mcg_mL: number;
  /** Reservoir volume at `from_s`; falls by flow_mL_h through the piece. */
  readonly reservoir_mL: number;
  /** Concentration in the reservoir. */
  readonly reservoir_mcg_mL: number;
}

export interface DeliveryDose {
  readonly at_s: number;
  readonly route: 'oral' | 'lumbar';
  readonly amount_mcg: number;
  /** Log entry that ordered it; 0 for the regimen of the history. */
  readonly entry: number;
}

/** Noxious stimuli that act from one second to another, all triggers of that time together. */
export interface NoxiousStretch {
  readonly from_s: number;
  readonly to_s: number;
  /** Above 0, at most 1. */
  readonly strength: number;
}

export interface Delivery {
  readonly from_s: number;
  readonly to_s: number;
  /** Contiguous from `from_s` to `to_s`, each of positive length. */
  readonly pieces: readonly DeliveryPiece[];
  /** Sorted by time, then by entry. */
  readonly doses: readonly DeliveryDose[];
  /** By time, without overlap; touching stretches differ in strength. Empty when nothing noxious is there. */
  readonly noxious: readonly NoxiousStretch[];
}
