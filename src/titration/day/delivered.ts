import type { Delivery, DeliveryPiece } from '../../delivery/index.ts';

const HOUR_S = 3600;

/** What the pump is told and what leaves the tip, on a stretch with both constant. */
export type DayPiece = Pick<DeliveryPiece, 'from_s' | 'to_s' | 'programmed_mcg_h' | 'delivered_mcg_h'>;

/** The pieces between two times, cut to them; neighbours with the same rates are one. */
export function piecesBetween({ pieces }: Delivery, from_s: number, to_s: number): readonly DayPiece[] {
  const found: DayPiece[] = [];
  for (let i = firstAfter(pieces, from_s); i < pieces.length; i++) {
    const piece = pieces[i]!;
    if (piece.from_s >= to_s) break;
    const { programmed_mcg_h, delivered_mcg_h } = piece;
    const cut = { from_s: Math.max(from_s, piece.from_s), to_s: Math.min(to_s, piece.to_s) };
    const before = found.at(-1);
    const same = before?.programmed_mcg_h === programmed_mcg_h && before.delivered_mcg_h === delivered_mcg_h;
    if (same && before !== undefined) found[found.length - 1] = { ...before, to_s: cut.to_s };
    else found.push({ ...cut, programmed_mcg_h, delivered_mcg_h });
  }
  return found;
}

/** mcg between two times. */
export function amounts_mcg(
  pieces: readonly DayPiece[],
  from_s: number,
  to_s: number,
): { readonly programmed: number; readonly delivered: number } {
  let programmed = 0;
  let delivered = 0;
  for (const piece of pieces) {
    const hours = Math.max(0, Math.min(to_s, piece.to_s) - Math.max(from_s, piece.from_s)) / HOUR_S;
    programmed += piece.programmed_mcg_h * hours;
    delivered += piece.delivered_mcg_h * hours;
  }
  return { programmed, delivered };
}

/** Index of the first piece that ends after `at_s`. */
function firstAfter(pieces: readonly DeliveryPiece[], at_s: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (pieces[middle]!.to_s > at_s) high = middle;
    else low = middle + 1;
  }
  return low;
}
