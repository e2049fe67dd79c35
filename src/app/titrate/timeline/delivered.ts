import { DAY_S } from '../../../case/index.ts';
import type { Delivery, DeliveryPiece } from '../../../delivery/index.ts';
import type { Window } from '../plan/titrate.ts';
import type { Rate, Stretch } from './stretches.ts';

const HOUR_S = 3600;
/** A rate that lasts no longer is a bolus: as a dose a day it would leave the axis. */
const SHORT_s = HOUR_S;

/**
 * What reaches the patient, as a rate over time. A pattern that repeats every day is shown by the mean of each day
 * since its order, and so is a bolus or the priming; a rate that is constant by its pieces, so that fronts in the line and an empty pump stay sharp.
 */
export function deliveredDays({ pieces, to_s }: Delivery, stretches: readonly Stretch[]): readonly Rate[] {
  const rates: Rate[] = [];
  let piece = 0;
  for (const stretch of stretches) {
    const end_s = Math.min(stretch.to_s, to_s);
    for (let from_s = stretch.from_s; from_s < end_s; ) {
      while (piece < pieces.length - 1 && pieces[piece]!.to_s <= from_s) piece++;
      const piece_s = pieces[piece]?.to_s ?? end_s;
      const byDay = stretch.swings || piece_s - from_s < SHORT_s;
      const chunk_s = byDay ? dayEnd(from_s, end_s) : Math.min(end_s, piece_s);
      rates.push({ from_s, to_s: chunk_s, mcg_h: mean_mcg_h(pieces, piece, from_s, chunk_s) });
      from_s = chunk_s;
    }
  }
  return rates;
}

/** A day, or what is left when less than another whole day would follow. */
function dayEnd(from_s: number, end_s: number): number {
  return end_s - from_s < 2 * DAY_S ? end_s : from_s + DAY_S;
}

function mean_mcg_h(pieces: readonly DeliveryPiece[], first: number, from_s: number, to_s: number): number {
  let mcg = 0;
  for (let i = first; i < pieces.length; i++) {
    const piece = pieces[i]!;
    if (piece.from_s >= to_s) break;
    const lasts_s = Math.min(piece.to_s, to_s) - Math.max(piece.from_s, from_s);
    if (lasts_s > 0) mcg += (piece.delivered_mcg_h * lasts_s) / HOUR_S;
  }
  return mcg / ((to_s - from_s) / HOUR_S);
}

/** The pieces of a window as they are. */
export function deliveredRates({ pieces }: Delivery, { from_s, to_s }: Window): readonly Rate[] {
  const rates: Rate[] = [];
  for (let i = firstWithin(pieces, from_s); i < pieces.length; i++) {
    const piece = pieces[i]!;
    if (piece.from_s >= to_s) break;
    rates.push({ from_s: piece.from_s, to_s: piece.to_s, mcg_h: piece.delivered_mcg_h });
  }
  return rates;
}

/** Index of the first part that ends after `at_s`. */
export function firstWithin(parts: readonly { readonly to_s: number }[], at_s: number): number {
  let low = 0;
  let high = parts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (parts[middle]!.to_s <= at_s) low = middle + 1;
    else high = middle;
  }
  return low;
}
