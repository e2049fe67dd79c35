import { clockSeconds, DAY_S, type Prescription, type Pump, type PumpMode } from '../../../case/index.ts';
import {
  type Arc,
  ahead_s,
  arcsOf,
  clockOf,
  type Edge,
  edgesOf,
  flexOf,
  lowest_mcg_day,
  movedEdge,
  roomOf,
  rowsOf,
  sortedRows,
  splitArc,
  withoutRow,
  withRate,
} from '../../../titration/index.ts';

/** Edges and boluses stop at these places when they are dragged or moved by keys; typing goes to the minute. */
export const STEP_S = 900;
export const FINE_STEP_S = 300;
const HOURS_A_DAY = 24;

/** What can be taken hold of on the dial. */
export type Handle =
  | { readonly kind: 'edge'; readonly at_s: number; readonly edge: Edge }
  /** In the middle of its arc. */
  | { readonly kind: 'rate'; readonly at_s: number; readonly arc: Arc }
  | { readonly kind: 'bolus'; readonly at_s: number; readonly index: number };

/** The rates round the day; boluses, which are far above any scale of rates, not among them. */
export function arcsOfMode(mode: PumpMode, order: Prescription, pump: Pump): readonly Arc[] {
  switch (mode.kind) {
    case 'flex':
      return arcsOf(rowsOf(mode), mode.base_mcg_h);
    case 'simple_continuous':
      return arcsOf([], mode.dose_mcg_day / HOURS_A_DAY);
    case 'minimum_rate':
    case 'periodic_bolus':
      return arcsOf([], lowest_mcg_day(pump, order.concentration_mcg_mL) / HOURS_A_DAY);
  }
}

/** mcg/h while a periodic bolus runs; 0 in other modes. */
export function bolusRate(mode: PumpMode): number {
  return mode.kind === 'periodic_bolus' ? (mode.bolus_mcg * 60) / mode.minutes : 0;
}

/** Round the clock from midnight. */
export function handlesOf(mode: PumpMode, arcs: readonly Arc[]): readonly Handle[] {
  const handles: Handle[] = [];
  if (mode.kind === 'flex') {
    for (const edge of edgesOf(rowsOf(mode))) handles.push({ kind: 'edge', at_s: edge.at_s, edge });
  }
  if (mode.kind === 'flex' || mode.kind === 'simple_continuous') {
    for (const arc of arcs) handles.push({ kind: 'rate', at_s: middleOf(arc), arc });
  }
  if (mode.kind === 'periodic_bolus') {
    mode.times.forEach((time, index) => {
      handles.push({ kind: 'bolus', at_s: clockSeconds(time), index });
    });
  }
  return handles.sort((a, b) => a.at_s - b.at_s);
}

export function middleOf({ from_s, length_s }: Arc): number {
  return length_s === DAY_S ? 0 : (from_s + length_s / 2) % DAY_S;
}

/** Where a handle is after a move by `by_s`: on a step, and no farther than there is room. */
export function moved_s(mode: PumpMode, handle: Handle, by_s: number, step_s: number): number {
  const wanted = Math.round((handle.at_s + by_s) / step_s) * step_s - handle.at_s;
  if (handle.kind !== 'edge' || mode.kind !== 'flex') return wanted;
  const [back, on] = roomOf(rowsOf(mode), handle.edge, FINE_STEP_S);
  return Math.max(back, Math.min(on, wanted));
}

/** The mode with an edge or a bolus moved by as much as `moved_s` allows. */
export function movedHandle(mode: PumpMode, handle: Handle, by_s: number, step_s: number): PumpMode {
  const by = moved_s(mode, handle, by_s, step_s);
  if (handle.kind === 'edge' && mode.kind === 'flex') {
    return flexOf(sortedRows(movedEdge(rowsOf(mode), handle.edge, by)), mode.base_mcg_h);
  }
  if (handle.kind === 'bolus' && mode.kind === 'periodic_bolus') {
    const time = clockOf(handle.at_s + by);
    return { ...mode, times: mode.times.map((each, i) => (i === handle.index ? time : each)) };
  }
  return mode;
}

/** The mode with another rate where the handle is: of one row, or of the base rate wherever it runs. */
export function ratedHandle(mode: PumpMode, handle: Handle, rate_mcg_h: number): PumpMode {
  if (handle.kind !== 'rate') return mode;
  if (mode.kind === 'simple_continuous')
    return { ...mode, dose_mcg_day: Math.round(rate_mcg_h * HOURS_A_DAY) };
  if (mode.kind !== 'flex') return mode;
  const { row } = handle.arc;
  if (row === undefined) return { ...mode, base_mcg_h: tidy(rate_mcg_h) };
  return flexOf(withRate(rowsOf(mode), row, tidy(rate_mcg_h)), mode.base_mcg_h);
}

/** The mode without the period or bolus of a handle; undefined where there is none to remove. */
export function withoutHandle(mode: PumpMode, handle: Handle): PumpMode | undefined {
  if (handle.kind === 'bolus' && mode.kind === 'periodic_bolus') {
    if (mode.times.length < 2) return undefined;
    return { ...mode, times: mode.times.filter((_, i) => i !== handle.index) };
  }
  const row = rowOf(handle);
  if (row === undefined || mode.kind !== 'flex') return undefined;
  return flexOf(withoutRow(rowsOf(mode), row), mode.base_mcg_h);
}

/** The mode with one more period or bolus, beside a handle; undefined where there is no room. */
export function withOneMore(mode: PumpMode, handle: Handle, arcs: readonly Arc[]): PumpMode | undefined {
  if (mode.kind === 'periodic_bolus' && handle.kind === 'bolus') {
    const starts = mode.times.map((time) => clockSeconds(time));
    const gap_s = Math.min(...starts.map((start) => ahead_s(handle.at_s, start) || DAY_S));
    const at_s = Math.round((handle.at_s + gap_s / 2) / STEP_S) * STEP_S;
    return { ...mode, times: [...mode.times, clockOf(at_s)].sort() };
  }
  if (mode.kind !== 'flex') return undefined;
  const arc = handle.kind === 'rate' ? handle.arc : arcs.find((each) => each.from_s === handle.at_s);
  if (arc === undefined) return undefined;
  const rows = rowsOf(mode);
  const split = splitArc(rows, arc, arc.length_s > 2 * STEP_S ? STEP_S : FINE_STEP_S);
  return split === rows ? undefined : flexOf(split, mode.base_mcg_h);
}

export function rowOf(handle: Handle): number | undefined {
  if (handle.kind === 'rate') return handle.arc.row;
  return handle.kind === 'edge' ? (handle.edge.starts ?? handle.edge.ends) : undefined;
}

/** The handle that another edit has made of one: the same kind, nearest by the clock. */
export function sameHandle(
  handles: readonly Handle[],
  kind: Handle['kind'],
  at_s: number,
): Handle | undefined {
  const far = (handle: Handle) => {
    if (handle.kind !== kind) return DAY_S;
    const ahead = ahead_s(handle.at_s, at_s);
    return Math.min(ahead, DAY_S - ahead);
  };
  return handles.reduce<Handle | undefined>(
    (best, each) => (best === undefined || far(each) < far(best) ? each : best),
    undefined,
  );
}

function tidy(amount: number): number {
  return Math.round(amount * 1e6) / 1e6;
}
