import { HOUR_S } from '../../case/index.ts';
import type { DeliveryPiece } from '../delivery.ts';
import { lastIndex } from './search.ts';
import type { Span } from './spans.ts';
import type { Tally } from './tallies.ts';

/** How a piece is counted: what the pump takes itself to move in it. */
export type CountedFlow = (piece: DeliveryPiece) => number;

/** A piece with both counts at its beginning. */
interface Line {
  readonly piece: DeliveryPiece;
  readonly fill: Tally | undefined;
  readonly counted_mL_h: number;
  /** Drawn since the fill, as the pump counts and as ordered; may pass what was filled in. */
  readonly counted_mL: number;
  readonly ordered_mL: number;
}

/** What was counted piece by piece: contiguous from the first piece on. */
export type Ledger = readonly Line[];

/** The tallies and the pieces from second 0, both ascending. */
export function ledgerOf(
  pieces: readonly DeliveryPiece[],
  tallies: readonly Tally[],
  counted: CountedFlow,
): Ledger {
  const lines: Line[] = [];
  let fill: Tally | undefined;
  let next = 0;
  let counted_mL = 0;
  let ordered_mL = 0;
  for (const piece of pieces) {
    for (let due = tallies[next]; due !== undefined && due.at_s <= piece.from_s; due = tallies[++next]) {
      const { left_mL } = due;
      counted_mL = left_mL === undefined ? 0 : Math.max(counted_mL, due.counted_mL - left_mL);
      ordered_mL = left_mL === undefined ? 0 : Math.max(ordered_mL, due.ordered_mL - left_mL);
      fill = due;
    }
    const counted_mL_h = counted(piece);
    lines.push({ piece, fill, counted_mL_h, counted_mL, ordered_mL });
    const lasts_h = (piece.to_s - piece.from_s) / HOUR_S;
    counted_mL += counted_mL_h * lasts_h;
    ordered_mL += piece.ordered_mL_h * lasts_h;
  }
  return lines;
}

/** Where the counts stand at one moment; mL. */
export interface Counts {
  readonly piece: DeliveryPiece;
  readonly fill: Tally | undefined;
  readonly counted_mL: number;
  readonly ordered_mL: number;
  /** Since the fill, so much should have been given by the order. */
  readonly ordered_drawn_mL: number;
  readonly reservoir_mL: number;
}

/** The counts at a second that the ledger covers, after the entries of that second. */
export function countsAt(ledger: Ledger, at_s: number): Counts | undefined {
  const line = ledger[lastIndex(ledger, at_s, ({ piece }) => piece.from_s)];
  if (line === undefined) return undefined;
  const { piece, fill } = line;
  const since_h = (at_s - piece.from_s) / HOUR_S;
  const ordered_drawn_mL = line.ordered_mL + piece.ordered_mL_h * since_h;
  const counted_drawn_mL = line.counted_mL + line.counted_mL_h * since_h;
  return {
    piece,
    fill,
    ordered_drawn_mL,
    counted_mL: Math.max(0, (fill?.counted_mL ?? 0) - counted_drawn_mL),
    ordered_mL: Math.max(0, (fill?.ordered_mL ?? 0) - ordered_drawn_mL),
    reservoir_mL: Math.max(0, piece.reservoir_mL - (piece.flow_mL_h + piece.reservoir_leak_mL_h) * since_h),
  };
}

/** Times in which the pump's count is at or below a mark: from when it comes down to it until the next fill. */
export function countedBelow(ledger: Ledger, tallies: readonly Tally[], mark_mL: number): readonly Span[] {
  const below: Span[] = [];
  let done_s: number | undefined;
  for (const { piece, fill, counted_mL, counted_mL_h } of ledger) {
    if (fill === undefined || fill.since_s === done_s) continue;
    const room_mL = fill.counted_mL - mark_mL - counted_mL;
    const lasts_h = (piece.to_s - piece.from_s) / HOUR_S;
    if (room_mL > 0 && (counted_mL_h === 0 || room_mL > counted_mL_h * lasts_h)) continue;
    const from_s = room_mL <= 0 ? piece.from_s : piece.from_s + (room_mL / counted_mL_h) * HOUR_S;
    const next = tallies.find(({ since_s }) => since_s > fill.since_s);
    below.push({ from_s, to_s: next?.since_s ?? Number.POSITIVE_INFINITY });
    done_s = fill.since_s;
  }
  return below;
}
