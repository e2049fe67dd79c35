import type { Case, Entry, Prescription } from '../../src/case/index.ts';
import type { Delivery, DeliveryPiece } from '../../src/delivery/index.ts';

export const HOUR = 3600;
export const DAY = 86_400;

export interface Wishes {
  readonly pump?: string;
  readonly concentration?: number;
  readonly volume?: number;
  readonly catheter_cm?: number;
  readonly accuracy?: number;
  readonly days?: number;
  readonly oral?: Case['history']['oral'];
  /** Present: implanted before the start. */
  readonly running?: Prescription;
  readonly log?: readonly Entry[];
}

/** A 50-year-old with MS and a 20 mL pump of 2,000 mcg/mL on an 80 cm catheter, unless wished otherwise. */
export function aCase(wishes: Wishes = {}): Case {
  return {
    schema: 'itb-case',
    version: 4,
    title: 'test',
    about: '',
    patient: {
      cause: 'ms',
      origin: 'spinal',
      age_years: 50,
      weight_kg: 70,
      kidney_function: 1,
      tone_leg: 4,
      tone_arm: 2,
      spasm: 3,
      sensitivity: 1,
      tolerance: 'typical',
      contracture: 0,
      tone_reliance: 0.5,
      clonus: 2,
      pump_accuracy: wishes.accuracy ?? 0,
    },
    history: {
      days: wishes.days ?? 0,
      oral: wishes.oral ?? [],
      ...(wishes.running === undefined ? {} : { prescription: wishes.running }),
    },
    device: {
      pump: wishes.pump ?? 'synchromed-ii-20',
      catheter_length_cm: wishes.catheter_cm ?? 80,
      tip_level: 'T10',
      concentration_mcg_mL: wishes.concentration ?? 2000,
      reservoir_volume_mL: wishes.volume ?? 20,
    },
    goals: [],
    log: wishes.log ?? [],
  };
}

export function simple(dose_mcg_day: number, concentration_mcg_mL: number, bridge?: number): Prescription {
  return {
    concentration_mcg_mL,
    mode: { kind: 'simple_continuous', dose_mcg_day },
    ...(bridge === undefined ? {} : { bridge_from_mcg_mL: bridge }),
  };
}

/** The piece that holds at a second. */
export function pieceAt(delivery: Delivery, at_s: number): DeliveryPiece {
  const piece = delivery.pieces.find(({ from_s, to_s }) => from_s <= at_s && at_s < to_s);
  if (piece === undefined) throw new RangeError(`no piece at ${at_s}`);
  return piece;
}

/** mcg that leave the tip between two seconds. */
export function deliveredBetween(delivery: Delivery, from_s: number, to_s: number): number {
  return delivery.pieces.reduce((sum, piece) => {
    const overlap_s = Math.min(piece.to_s, to_s) - Math.max(piece.from_s, from_s);
    return overlap_s > 0 ? sum + (piece.delivered_mcg_h * overlap_s) / HOUR : sum;
  }, 0);
}

/** Daily dose at the tip, as [hours since the start, mcg/day] wherever it changes. */
export function tipDoses(delivery: Delivery): readonly (readonly [hours: number, mcg_day: number])[] {
  const doses: [number, number][] = [];
  for (const piece of delivery.pieces) {
    const mcg_day = piece.delivered_mcg_h * 24;
    const before = doses.at(-1);
    if (before === undefined || Math.abs(before[1] - mcg_day) > 1e-9)
      doses.push([piece.from_s / HOUR, mcg_day]);
  }
  return doses;
}
