import { type Case, HOUR_S } from '../../../case/index.ts';
import { type DeliveryPiece, deliver } from '../../../delivery/index.ts';
import type { Place } from './picture.ts';

/** Curves of a case as the engine delivers it; x in hours. */

export function piecesOf(document: Case, until_s: number): readonly DeliveryPiece[] {
  return deliver(document, 0, until_s).pieces;
}

/** A value that is constant in each piece. */
export function stepsOf(
  pieces: readonly DeliveryPiece[],
  value: (piece: DeliveryPiece) => number,
): readonly Place[] {
  const places: Place[] = [];
  for (const piece of pieces) {
    const y = value(piece);
    const last = places.at(-1);
    if (last !== undefined && last[1] === y) places.pop();
    else places.push([piece.from_s / HOUR_S, y]);
    places.push([piece.to_s / HOUR_S, y]);
  }
  return places;
}

export function reservoirOf(pieces: readonly DeliveryPiece[]): readonly Place[] {
  const last = pieces.at(-1);
  if (last === undefined) return [];
  const left = last.reservoir_mL - (last.flow_mL_h * (last.to_s - last.from_s)) / HOUR_S;
  return [
    ...pieces.map(({ from_s, reservoir_mL }): Place => [from_s / HOUR_S, reservoir_mL]),
    [last.to_s / HOUR_S, Math.max(0, left)],
  ];
}

/** What has come together since second 0. */
export function sumOf(
  pieces: readonly DeliveryPiece[],
  value_h: (piece: DeliveryPiece) => number,
): readonly Place[] {
  let sum = 0;
  return [
    [0, 0],
    ...pieces.map((piece): Place => {
      sum += (value_h(piece) * (piece.to_s - piece.from_s)) / HOUR_S;
      return [piece.to_s / HOUR_S, sum];
    }),
  ];
}

/** The value of a curve at x: after the jump, where there is one. */
export function valueAt(places: readonly Place[], x: number): number {
  const after = places.findIndex(([at]) => at > x);
  if (after === 0) return places[0]![1];
  if (after === -1) return places.at(-1)?.[1] ?? Number.NaN;
  const [[x0, y0], [x1, y1]] = [places[after - 1]!, places[after]!];
  return y0 + ((y1 - y0) * (x - x0)) / (x1 - x0);
}

export function inDays(places: readonly Place[]): readonly Place[] {
  return places.map(([x, y]) => [x / 24, y]);
}
