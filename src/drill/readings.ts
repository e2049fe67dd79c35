import { type Case, DAY_S, HOUR_S } from '../case/index.ts';
import { account, type DeliveryPiece, deliver } from '../delivery/index.ts';

/** What the engine says of a Case; every answer of the drill about a pump is one of these. */

/** The piece in force at a second of case time. */
function pieceAt(document: Case, at_s: number): DeliveryPiece {
  return deliver(document, at_s, at_s + 1).pieces[0]!;
}

export function flowAt_mL_day(document: Case, at_s = 0): number {
  return pieceAt(document, at_s).flow_mL_h * 24;
}

/** What leaves the catheter tip, mcg/day. */
export function deliveredAt_mcg_day(document: Case, at_s = 0): number {
  return pieceAt(document, at_s).delivered_mcg_h * 24;
}

export function programmedAt_mcg_h(document: Case, at_s = 0): number {
  return pieceAt(document, at_s).programmed_mcg_h;
}

export function reservoirAt_mL(document: Case, at_s: number): number {
  return pieceAt(document, at_s).reservoir_mL;
}

/** Drug that left the tip from second 0 to `to_s`, mcg. */
export function delivered_mcg(document: Case, to_s: number): number {
  return deliver(document, 0, to_s).pieces.reduce(
    (sum, piece) => sum + (piece.delivered_mcg_h * (piece.to_s - piece.from_s)) / HOUR_S,
    0,
  );
}

/** Days until the reservoir has come down to `volume_mL`; Infinity when not within `most_days`. */
export function daysDownTo_mL(document: Case, volume_mL: number, most_days: number): number {
  for (const { from_s, to_s, flow_mL_h, reservoir_mL } of deliver(document, 0, most_days * DAY_S).pieces) {
    if (reservoir_mL <= volume_mL) return from_s / DAY_S;
    const reached_s = from_s + ((reservoir_mL - volume_mL) / flow_mL_h) * HOUR_S;
    if (reached_s <= to_s) return reached_s / DAY_S;
  }
  return Number.POSITIVE_INFINITY;
}

/** When the concentration at the tip, or the flow, first changes after second 0, and what was moved by then. */
export function firstChange(document: Case, of: 'tip_mcg_mL' | 'flow_mL_h', most_days: number) {
  const { pieces } = deliver(document, 0, most_days * DAY_S);
  let moved_mL = 0;
  let moved_mcg = 0;
  for (const piece of pieces) {
    if (piece[of] !== pieces[0]![of]) return { hours: piece.from_s / HOUR_S, moved_mL, moved_mcg };
    const hours = (piece.to_s - piece.from_s) / HOUR_S;
    moved_mL += piece.flow_mL_h * hours;
    moved_mcg += piece.delivered_mcg_h * hours;
  }
  throw new RangeError(`No change of ${of} within ${most_days} days`);
}

/** What tubing and catheter hold at second 0. */
export function line_mcg(document: Case): number {
  return account(document, 0).line_mcg;
}

/** What the reservoir can deliver at second 0. */
export function fill_mcg(document: Case): number {
  return account(document, 0).reservoir_mcg;
}

/** Tablets of one day of the case, mg. */
export function oral_mg(document: Case, day: number): readonly number[] {
  const { doses } = deliver(document, day * DAY_S, (day + 1) * DAY_S);
  return doses.filter(({ route }) => route === 'oral').map(({ amount_mcg }) => amount_mcg / 1000);
}
