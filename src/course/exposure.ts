import type { Delivery } from '../delivery/index.ts';

/** A stretch of constant exposure; doses happen at its very start. */
export interface Stretch {
  readonly from_s: number;
  readonly to_s: number;
  readonly infusion_mcg_h: number;
  /** Strength of noxious stimuli, 0 to 1. */
  readonly noxious: number;
  readonly doses: readonly { readonly route: 'oral' | 'lumbar'; readonly amount_mcg: number }[];
}

/**
 * What the body notices of a delivery. Pieces that differ only in what the programmer or the reservoir shows are
 * one stretch, so that two faults with the same delivered rate give the same body to the last bit.
 */
export function stretchesOf(delivery: Delivery): Stretch[] {
  const rates = new Map<number, number>();
  let before = Number.NaN;
  for (const piece of delivery.pieces) {
    if (piece.delivered_mcg_h !== before) rates.set(piece.from_s, piece.delivered_mcg_h);
    before = piece.delivered_mcg_h;
  }
  const dosesAt = new Map<number, Stretch['doses'][number][]>();
  for (const { at_s, route, amount_mcg } of delivery.doses) {
    const here = dosesAt.get(at_s) ?? [];
    here.push({ route, amount_mcg });
    dosesAt.set(at_s, here);
  }
  const strengths = strengthsOf(delivery);
  const cuts = [...new Set([...rates.keys(), ...dosesAt.keys(), ...strengths.keys()])].sort((a, b) => a - b);
  let infusion_mcg_h = 0;
  let noxious = 0;
  return cuts.map((from_s, i) => {
    infusion_mcg_h = rates.get(from_s) ?? infusion_mcg_h;
    noxious = strengths.get(from_s) ?? noxious;
    const to_s = cuts[i + 1] ?? delivery.to_s;
    return { from_s, to_s, infusion_mcg_h, noxious, doses: dosesAt.get(from_s) ?? [] };
  });
}

/** Where the strength of noxious stimuli becomes another, and which. */
function strengthsOf({ noxious, to_s }: Delivery): ReadonlyMap<number, number> {
  const strengths = new Map<number, number>();
  for (const stretch of noxious) {
    strengths.set(stretch.from_s, stretch.strength);
    if (stretch.to_s < to_s) strengths.set(stretch.to_s, 0);
  }
  return strengths;
}
