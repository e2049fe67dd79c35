import { clockSeconds, DAY_S } from '../../case/index.ts';
import { type FlexRow, length_s } from './rows.ts';

/** A stretch of the ring of a day with one rate. */
export interface Arc {
  /** Seconds after midnight, below a day. */
  readonly from_s: number;
  readonly length_s: number;
  readonly rate_mcg_h: number;
  /** Index of its row; undefined where the base rate runs. */
  readonly row: number | undefined;
}

/** A place on the ring where a row begins, ends, or hands over to the next. */
export interface Edge {
  readonly at_s: number;
  readonly ends: number | undefined;
  readonly starts: number | undefined;
}

/** Rows that neither overlap nor are empty, as a whole ring, from the first start of a row on. */
export function arcsOf(rows: readonly FlexRow[], base_mcg_h: number): readonly Arc[] {
  const own = rows
    .map((row, i) => ({ from_s: startOf(row), length_s: length_s(row), rate_mcg_h: row.rate_mcg_h, row: i }))
    .filter((arc) => arc.length_s > 0)
    .sort((a, b) => a.from_s - b.from_s);
  if (own.length === 0) return [{ from_s: 0, length_s: DAY_S, rate_mcg_h: base_mcg_h, row: undefined }];
  return own.flatMap((arc, i) => {
    const end_s = arc.from_s + arc.length_s;
    const next_s = i + 1 < own.length ? own[i + 1]!.from_s : own[0]!.from_s + DAY_S;
    const gap_s = next_s - end_s;
    if (gap_s <= 0) return [arc];
    return [arc, { from_s: end_s % DAY_S, length_s: gap_s, rate_mcg_h: base_mcg_h, row: undefined }];
  });
}

/** The places that can be moved, round the clock from midnight. */
export function edgesOf(rows: readonly FlexRow[]): readonly Edge[] {
  const found = new Map<number, { ends: number | undefined; starts: number | undefined }>();
  const at = (at_s: number) => {
    const known = found.get(at_s) ?? { ends: undefined, starts: undefined };
    found.set(at_s, known);
    return known;
  };
  rows.forEach((row, i) => {
    if (length_s(row) === DAY_S) return;
    at(startOf(row)).starts = i;
    at(clockSeconds(row.to) % DAY_S).ends = i;
  });
  return [...found].map(([at_s, edge]) => ({ at_s, ...edge })).sort((a, b) => a.at_s - b.at_s);
}

/** Rate at a second after midnight. */
export function rateAt(arcs: readonly Arc[], at_s: number): number {
  return arcAt(arcs, at_s)?.rate_mcg_h ?? 0;
}

export function arcAt(arcs: readonly Arc[], at_s: number): Arc | undefined {
  return arcs.find((arc) => ahead_s(arc.from_s, at_s) < arc.length_s);
}

/** How far round the ring `to_s` lies after `from_s`, 0 to below a day. */
export function ahead_s(from_s: number, to_s: number): number {
  return (((to_s - from_s) % DAY_S) + DAY_S) % DAY_S;
}

function startOf({ from }: FlexRow): number {
  return clockSeconds(from) % DAY_S;
}
