import type { Case } from '../../../case/index.ts';
import { type DeliveryPiece, type DeviceState, deliver, deviceAt } from '../../../delivery/index.ts';

const HOUR_S = 3600;
const HOURS_PER_DAY = 24;
const AHEAD_S = 6 * HOUR_S;

interface Known {
  readonly to_s: number;
  readonly pieces: readonly DeliveryPiece[];
}
const KNOWN = new WeakMap<Case, Known>();

/** Pieces of delivery from the handover to a second, and some hours beyond: a later second is asked for soon. */
export function piecesUntil(document: Case, handover_s: number, to_s: number): readonly DeliveryPiece[] {
  const known = KNOWN.get(document);
  if (known !== undefined && to_s < known.to_s) return known.pieces;
  const until_s = to_s + AHEAD_S;
  const { pieces } = deliver(document, handover_s, until_s);
  KNOWN.set(document, { to_s: until_s, pieces });
  return pieces;
}

/** What flows at one second from the handover on; undefined without any. */
export function flowAt(document: Case, handover_s: number, at_s: number): DeliveryPiece | undefined {
  const pieces = piecesUntil(document, handover_s, at_s);
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((pieces[middle]?.to_s ?? 0) > at_s) high = middle;
    else low = middle + 1;
  }
  return pieces[low];
}

const WORDS = new WeakMap<DeliveryPiece, DeviceState['pump']>();

/** What the pump is in: the same through a piece, since whatever changes it changes what flows or is told. */
export function pumpAt(document: Case, handover_s: number, at_s: number): DeviceState['pump'] {
  const piece = flowAt(document, handover_s, at_s);
  if (piece === undefined) return deviceAt(document, at_s).pump;
  const known = WORDS.get(piece);
  if (known !== undefined) return known;
  const word = deviceAt(document, Math.min(at_s, Math.ceil(piece.from_s))).pump;
  WORDS.set(piece, word);
  return word;
}

/** Share of the ordered drug that reaches spinal fluid in a piece; undefined when nothing is ordered. */
export function shareOf({ ordered_mcg_h, delivered_mcg_h }: DeliveryPiece): number | undefined {
  if (ordered_mcg_h <= 0) return undefined;
  return Math.round((delivered_mcg_h / ordered_mcg_h) * 100) / 100;
}

export function deliveredPerDay({ delivered_mcg_h }: DeliveryPiece): number {
  return Math.round(delivered_mcg_h * HOURS_PER_DAY);
}
