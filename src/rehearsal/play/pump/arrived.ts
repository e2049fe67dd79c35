import type { Case } from '../../../case/index.ts';
import { type DeliveryPiece, deliver } from '../../../delivery/index.ts';

const HOUR_S = 3600;
const DAY_S = 24 * HOUR_S;
const LOOK_BACK_S = 60 * DAY_S;
/** Below this share of the order the drug does not count as arriving. */
const ARRIVES = 0.9;

/** The last daily dose that really arrived, and for how long none or too little has arrived since. */
export interface Arrived {
  readonly dose_mcg_day: number;
  readonly gap_h: number;
}

/** Looks back from a second of case time; undefined when within 60 days nothing arrived as it was ordered. */
export function lastArrived(document: Case, at_s: number): Arrived | undefined {
  const { pieces } = deliver(document, Math.max(0 - DAY_S, at_s - LOOK_BACK_S), at_s);
  const last = pieces.findLast(
    ({ ordered_mcg_h, delivered_mcg_h }) => ordered_mcg_h > 0 && delivered_mcg_h >= ARRIVES * ordered_mcg_h,
  );
  if (last === undefined) return undefined;
  const end_s = Math.min(last.to_s, at_s);
  return { dose_mcg_day: sum(pieces, end_s - DAY_S, end_s), gap_h: (at_s - end_s) / HOUR_S };
}

function sum(pieces: readonly DeliveryPiece[], from_s: number, to_s: number): number {
  return pieces.reduce((mcg, piece) => {
    const seconds = Math.min(piece.to_s, to_s) - Math.max(piece.from_s, from_s);
    return seconds > 0 ? mcg + (piece.delivered_mcg_h * seconds) / HOUR_S : mcg;
  }, 0);
}
