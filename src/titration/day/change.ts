import { clockSeconds, DAY_S } from '../../case/index.ts';
import { type Arc, ahead_s, type Edge } from './arcs.ts';
import { clockOf, type FlexRow, length_s } from './rows.ts';

/** The rows in the order of the clock; one that runs past midnight comes last. */
export function sortedRows(rows: readonly FlexRow[]): readonly FlexRow[] {
  return [...rows].sort((a, b) => clockSeconds(a.from) - clockSeconds(b.from));
}

/**
 * How far an edge may go, s round the ring: back (negative) and on, so that every row beside it and every gap before
 * the next keeps at least nothing, and a row at least `least_s`.
 */
export function roomOf(rows: readonly FlexRow[], edge: Edge, least_s: number): readonly [number, number] {
  const before = edge.ends === undefined ? undefined : rows[edge.ends];
  const after = edge.starts === undefined ? undefined : rows[edge.starts];
  const back = before === undefined ? gapBefore(rows, edge.at_s) : length_s(before) - least_s;
  const on = after === undefined ? gapAfter(rows, edge.at_s) : length_s(after) - least_s;
  // A row that comes round to its own start would be of no length.
  const spare = rows.length === 1 ? least_s : 0;
  const isGap = (row: FlexRow | undefined) => (row === undefined ? spare : 0);
  return [-Math.max(0, back - isGap(before)), Math.max(0, on - isGap(after))];
}

/** The rows with an edge moved by `by_s`, which is within its room. */
export function movedEdge(rows: readonly FlexRow[], edge: Edge, by_s: number): readonly FlexRow[] {
  const at_s = edge.at_s + by_s;
  return rows.map((row, i) => {
    if (i !== edge.starts && i !== edge.ends) return row;
    return {
      ...row,
      ...(i === edge.starts ? { from: clockOf(at_s) } : {}),
      ...(i === edge.ends ? { to: clockOf(at_s, 'end') } : {}),
    };
  });
}

/** A new row from the second half of an arc on, at its rate: the arc is split, or a period stands in the base rate. */
export function splitArc(rows: readonly FlexRow[], arc: Arc, step_s: number): readonly FlexRow[] {
  const even_s = Math.round(arc.length_s / 2 / step_s) * step_s;
  // Two rows of one rate that meet at midnight would be read as one.
  const half_s = (arc.from_s + even_s) % DAY_S === 0 ? even_s - step_s : even_s;
  if (half_s <= 0 || half_s >= arc.length_s) return rows;
  const middle_s = (arc.from_s + half_s) % DAY_S;
  const end_s = arc.from_s + arc.length_s;
  const added = { from: clockOf(middle_s), to: clockOf(end_s, 'end'), rate_mcg_h: arc.rate_mcg_h };
  // A whole day from 00:00 ends at 24:00, and so does what is cut from it.
  const kept = rows.map((row, i) => (i === arc.row ? { ...row, to: clockOf(middle_s, 'end') } : row));
  return sortedRows([...kept, added]);
}

export function withoutRow(rows: readonly FlexRow[], row: number): readonly FlexRow[] {
  return rows.filter((_, i) => i !== row);
}

export function withRate(rows: readonly FlexRow[], row: number, rate_mcg_h: number): readonly FlexRow[] {
  return rows.map((each, i) => (i === row ? { ...each, rate_mcg_h } : each));
}

function gapBefore(rows: readonly FlexRow[], at_s: number): number {
  return Math.min(...rows.map((row) => ahead_s(clockSeconds(row.to), at_s)));
}

function gapAfter(rows: readonly FlexRow[], at_s: number): number {
  return Math.min(...rows.map((row) => ahead_s(at_s, clockSeconds(row.from))));
}
