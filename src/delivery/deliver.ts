import type { Case } from '../case/index.ts';
import { HOUR_S } from '../case/index.ts';
import { runChain } from './chain.ts';
import type { Delivery, DeliveryDose, DeliveryPiece } from './delivery.ts';
import { byTime, dosesWithin } from './doses.ts';
import { inputsWithin, rescuesWithin, treatmentDoses } from './given/index.ts';
import { noxiousWithin } from './noxious.ts';
import { pumpOf } from './pump-of.ts';
import { runInPieces } from './run-in.ts';

/**
 * What a checked Case makes reach the patient in [from_s, to_s), seconds of case time. Before second 0 the history
 * is repeated day by day; a piece always ends at second 0.
 *
 * Every rate and concentration of a piece, and where it ends, depends on the log alone. A window only cuts its
 * first and its last piece: their `from_s` and `to_s` become the window's, and `reservoir_mL` the volume at the
 * cut. An entry later than `to_s` changes nothing here.
 */
export function deliver(document: Case, from_s: number, to_s: number): Delivery {
  const pump = pumpOf(document);
  const pieces: DeliveryPiece[] = from_s < 0 ? [...runInPieces(document, pump, from_s, to_s)] : [];
  const doses: DeliveryDose[] = [
    ...dosesWithin(document, from_s, to_s),
    ...treatmentDoses(document, from_s, to_s),
  ];
  if (to_s > 0) {
    runChain(
      document,
      pump,
      to_s,
      (piece) => {
        if (piece.from_s >= from_s) pieces.push(piece);
        else if (piece.to_s > from_s) pieces.push(startingAt(piece, from_s));
      },
      (dose) => {
        if (dose.at_s >= from_s) doses.push(dose);
      },
    );
  }
  return {
    from_s,
    to_s,
    pieces,
    doses: doses.sort(byTime),
    rescues: rescuesWithin(document, from_s, to_s),
    noxious: noxiousWithin(document, from_s, to_s),
    inputs: inputsWithin(document, from_s, to_s),
  };
}

function startingAt(piece: DeliveryPiece, from_s: number): DeliveryPiece {
  const drawn_mL = ((piece.flow_mL_h + piece.reservoir_leak_mL_h) * (from_s - piece.from_s)) / HOUR_S;
  return { ...piece, from_s, reservoir_mL: Math.max(0, piece.reservoir_mL - drawn_mL) };
}
