import type { Delivery, DeliveryPiece } from '../../delivery/index.ts';

/** What the pump does at a time; undefined outside the delivery. */
export function pieceAt(delivery: Delivery | undefined, at_s: number): DeliveryPiece | undefined {
  const pieces = delivery?.pieces ?? [];
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pieces[middle]?.from_s ?? 0) <= at_s) low = middle;
    else high = middle - 1;
  }
  return pieces[low];
}
