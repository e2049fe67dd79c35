import { type Case, DAY_S, HOUR_S } from '../../case/index.ts';
import { type DeliveryPiece, deliver } from '../../delivery/index.ts';
import { firstNot } from './search.ts';

/**
 * What pump and line hold through the plan if the pump runs exactly as programmed: what a clinician can work out.
 * The patient's true pump accuracy is hidden and never read.
 */
export interface Supply {
  /** Just before the entries of this second. */
  before(at_s: number): Level;
  /** Just after them. */
  after(at_s: number): Level;
  /** When the reservoir of the fill at `from_s` comes down to `volume_mL`; undefined when not before `to_s`. */
  reaches_s(volume_mL: number, from_s: number, to_s: number): number | undefined;
  /** mL that leave the reservoir in that time. */
  moved_mL(from_s: number, to_s: number): number;
  /** The last time without any drug at the tip that ended at `at_s`, or at most `slack_s` before it. */
  dryBefore(at_s: number, slack_s: number): { readonly from_s: number; readonly to_s: number } | undefined;
  /** Whether drug came out of the tip at some time before. */
  ranBefore(at_s: number): boolean;
}

export interface Level {
  readonly reservoir_mL: number;
  readonly reservoir_mcg_mL: number;
  readonly tip_mcg_mL: number;
}

const NOTHING: Level = { reservoir_mL: 0, reservoir_mcg_mL: 0, tip_mcg_mL: 0 };

/** The supply from second 0 until `until_s`; worked out when it is first asked for. */
export function supplyOf(document: Case, until_s: number): Supply {
  let worked: readonly DeliveryPiece[] | undefined;
  const pieces = () => {
    const nominal = { ...document, patient: { ...document.patient, pump_accuracy: 0 } };
    worked ??= deliver(nominal, 0, until_s + DAY_S).pieces;
    return worked;
  };
  return {
    before: (at_s) => levelAt(pieces()[firstNot(pieces(), (piece) => piece.to_s < at_s)], at_s),
    after: (at_s) => levelAt(pieces()[firstNot(pieces(), (piece) => piece.to_s <= at_s)], at_s),
    reaches_s: (volume_mL, from_s, to_s) => reaches(pieces(), volume_mL, from_s, to_s),
    moved_mL: (from_s, to_s) => moved(pieces(), from_s, to_s),
    dryBefore: (at_s, slack_s) => dryBefore(pieces(), at_s, slack_s),
    ranBefore: (at_s) => {
      const first = pieces().find(({ delivered_mcg_h }) => delivered_mcg_h > 0);
      return first !== undefined && first.from_s < at_s;
    },
  };
}

function levelAt(piece: DeliveryPiece | undefined, at_s: number): Level {
  if (piece === undefined) return NOTHING;
  const drawn_mL = (piece.flow_mL_h * Math.max(0, at_s - piece.from_s)) / HOUR_S;
  const { reservoir_mL, reservoir_mcg_mL, tip_mcg_mL } = piece;
  return { reservoir_mL: Math.max(0, reservoir_mL - drawn_mL), reservoir_mcg_mL, tip_mcg_mL };
}

function reaches(
  pieces: readonly DeliveryPiece[],
  volume_mL: number,
  from_s: number,
  to_s: number,
): number | undefined {
  for (let i = firstNot(pieces, (each) => each.to_s <= from_s); i < pieces.length; i++) {
    const piece = pieces[i];
    if (piece === undefined || piece.from_s >= to_s) return undefined;
    if (piece.reservoir_mL <= volume_mL) return Math.max(piece.from_s, from_s);
    if (piece.flow_mL_h === 0) continue;
    const at_s = piece.from_s + ((piece.reservoir_mL - volume_mL) / piece.flow_mL_h) * HOUR_S;
    if (at_s <= piece.to_s) return at_s < to_s ? at_s : undefined;
  }
  return undefined;
}

function moved(pieces: readonly DeliveryPiece[], from_s: number, to_s: number): number {
  let mL = 0;
  for (let i = firstNot(pieces, (each) => each.to_s <= from_s); i < pieces.length; i++) {
    const piece = pieces[i];
    if (piece === undefined || piece.from_s >= to_s) break;
    mL += (piece.flow_mL_h * (Math.min(piece.to_s, to_s) - Math.max(piece.from_s, from_s))) / HOUR_S;
  }
  return mL;
}

function dryBefore(pieces: readonly DeliveryPiece[], at_s: number, slack_s: number) {
  let i = firstNot(pieces, (each) => each.to_s < at_s);
  const dry = (piece: DeliveryPiece | undefined) => piece !== undefined && piece.delivered_mcg_h === 0;
  while (i >= 0 && !dry(pieces[i])) {
    const piece = pieces[i];
    if (piece !== undefined && piece.from_s < at_s - slack_s) return undefined;
    i--;
  }
  const last = pieces[i];
  if (last === undefined) return undefined;
  while (dry(pieces[i - 1])) i--;
  return { from_s: pieces[i]?.from_s ?? last.from_s, to_s: Math.min(last.to_s, at_s) };
}
