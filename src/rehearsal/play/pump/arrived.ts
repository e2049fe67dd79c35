import type { Case } from '../../../case/index.ts';
import { type DeliveryPiece, deliver } from '../../../delivery/index.ts';
import { bedside } from '../../shipped.ts';

const HOUR_S = 3600;
const DAY_S = 24 * HOUR_S;

/** The last daily dose that really arrived, and for how long none or too little has arrived since. */
export interface Arrived {
  readonly dose_mcg_day: number;
  readonly gap_h: number;
}

/**
 * While it arrives the order is what arrives; a stall in the day before must not make the dose look small, or whoever
 * confirms it would seem to raise it.
 *
 * Looks back from a second of case time; undefined when nothing arrived as it was ordered. */
export function lastArrived(document: Case, at_s: number): Arrived | undefined {
  const { arrives_share, arrived_within_days } = bedside().numbers;
  const back_s = arrived_within_days.value * DAY_S;
  const { pieces } = deliver(document, Math.max(0 - DAY_S, at_s - back_s), at_s);
  const last = pieces.findLast(
    ({ ordered_mcg_h, delivered_mcg_h }) =>
      ordered_mcg_h > 0 && delivered_mcg_h >= arrives_share.value * ordered_mcg_h,
  );
  if (last === undefined) return undefined;
  const end_s = Math.min(last.to_s, at_s);
  return { dose_mcg_day: sum(pieces, end_s - DAY_S, end_s), gap_h: (at_s - end_s) / HOUR_S };
}

function sum(pieces: readonly DeliveryPiece[], from_s: number, to_s: number): number {
  return pieces.reduce((mcg, piece) => {
    const seconds = Math.min(piece.to_s, to_s) - Math.max(piece.from_s, from_s);
    return seconds > 0 ? mcg + (piece.ordered_mcg_h * seconds) / HOUR_S : mcg;
  }, 0);
}
