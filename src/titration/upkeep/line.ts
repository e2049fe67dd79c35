import { type Case, HOUR_S, type Pump } from '../../case/index.ts';
import { type DeliveryPiece, deliver } from '../../delivery/index.ts';
import { UPKEEP } from './numbers.ts';

/** A stretch in which both are constant; hours from the beginning. */
export interface LineStep {
  readonly from_h: number;
  readonly to_h: number;
  /** What the programmer says. */
  readonly ordered_mcg_h: number;
  /** What leaves the catheter tip. */
  readonly delivered_mcg_h: number;
}

/** What comes out of the tip against the order, for a pump that runs exactly as programmed. */
export interface LineDelivery {
  readonly from_s: number;
  readonly hours: number;
  /** Contiguous, neighbours differ. */
  readonly steps: readonly LineStep[];
  readonly ordered_mcg: number;
  readonly delivered_mcg: number;
  /** Hours with less, and with more, than ordered. */
  readonly hours_under: number;
  readonly hours_over: number;
  /** Delivered less ordered. */
  readonly difference_mcg: number;
}

/** What tubing and catheter hold, mL. */
export function deadVolume_mL({ device }: Case, pump: Pump): number {
  return pump.tubing_volume_mL + pump.catheter_volume_mL_cm * device.catheter_length_cm;
}

/** What the line delivers in some hours from a second on, by the engine's own delivery. */
export function lineDelivers(document: Case, from_s: number, hours: number): LineDelivery {
  const exact = { ...document, patient: { ...document.patient, pump_accuracy: 0 } };
  const steps: LineStep[] = [];
  const total = { ordered: 0, delivered: 0, under: 0, over: 0 };
  for (const piece of deliver(exact, from_s, from_s + hours * HOUR_S).pieces) {
    const step = stepOf(piece, from_s);
    const lasts_h = step.to_h - step.from_h;
    total.ordered += step.ordered_mcg_h * lasts_h;
    total.delivered += step.delivered_mcg_h * lasts_h;
    const off = step.delivered_mcg_h - step.ordered_mcg_h;
    const same = Math.abs(off) <= (step.ordered_mcg_h * UPKEEP.same_dose_percent) / 100;
    if (!same && off < 0) total.under += lasts_h;
    if (!same && off > 0) total.over += lasts_h;
    append(steps, step);
  }
  return {
    from_s,
    hours,
    steps,
    ordered_mcg: total.ordered,
    delivered_mcg: total.delivered,
    hours_under: total.under,
    hours_over: total.over,
    difference_mcg: total.delivered - total.ordered,
  };
}

function stepOf({ from_s, to_s, programmed_mcg_h, delivered_mcg_h }: DeliveryPiece, since_s: number) {
  return {
    from_h: (from_s - since_s) / HOUR_S,
    to_h: (to_s - since_s) / HOUR_S,
    ordered_mcg_h: programmed_mcg_h,
    delivered_mcg_h,
  };
}

/** The engine reckons one dose from two concentrations; the last bit may differ. */
const SAME = 1e-9;

function append(steps: LineStep[], step: LineStep): void {
  const last = steps.at(-1);
  const near = (one: number, other: number) => Math.abs(one - other) <= SAME * Math.max(one, other);
  if (
    last !== undefined &&
    near(last.ordered_mcg_h, step.ordered_mcg_h) &&
    near(last.delivered_mcg_h, step.delivered_mcg_h)
  ) {
    steps[steps.length - 1] = { ...last, to_h: step.to_h };
  } else steps.push(step);
}
