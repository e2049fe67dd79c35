import {
  type ClockTime,
  clockSeconds,
  DAY_S,
  type FlexPeriod,
  type PumpMode,
  sayClock,
} from '../../case/index.ts';

export type Flex = Extract<PumpMode, { kind: 'flex' }>;

/** A flex period as a reader has it: one that runs past midnight is one row, where the pump needs two. */
export interface FlexRow {
  readonly from: ClockTime;
  /** Before `from` when the row ends on the next day. */
  readonly to: ClockTime;
  readonly rate_mcg_h: number;
}

/** The rows of a flex mode, in its order; two periods that meet at midnight with one rate are one row, the last. */
export function rowsOf({ periods }: Flex): readonly FlexRow[] {
  const [first, last] = [periods[0], periods.at(-1)];
  const joined =
    first !== undefined &&
    last !== undefined &&
    first !== last &&
    first.from === '00:00' &&
    last.to === '24:00' &&
    first.rate_mcg_h === last.rate_mcg_h &&
    clockSeconds(first.to) <= clockSeconds(last.from);
  return joined ? [...periods.slice(1, -1), { ...last, to: first.to }] : periods;
}

/** The periods of the pump for rows, and the row of each. What is wrong with a row stays wrong with its periods. */
export function periodsOf(rows: readonly FlexRow[]): {
  readonly periods: readonly FlexPeriod[];
  readonly row: readonly number[];
} {
  const morning: { readonly period: FlexPeriod; readonly row: number }[] = [];
  const rest: { readonly period: FlexPeriod; readonly row: number }[] = [];
  rows.forEach((each, row) => {
    const { from, to, rate_mcg_h } = each;
    if (to === '00:00' && from !== '00:00') rest.push({ period: { from, to: '24:00', rate_mcg_h }, row });
    else if (clockSeconds(to) < clockSeconds(from)) {
      rest.push({ period: { from, to: '24:00', rate_mcg_h }, row });
      morning.push({ period: { from: '00:00', to, rate_mcg_h }, row });
    } else rest.push({ period: { from, to, rate_mcg_h }, row });
  });
  const all = [...morning, ...rest];
  return { periods: all.map(({ period }) => period), row: all.map(({ row }) => row) };
}

export function flexOf(rows: readonly FlexRow[], base_mcg_h: number): Flex {
  return { kind: 'flex', base_mcg_h, periods: periodsOf(rows).periods };
}

/** Length of a row, s; 0 when it begins where it ends. */
export function length_s({ from, to }: FlexRow): number {
  const [from_s, to_s] = [clockSeconds(from), clockSeconds(to)];
  return to_s >= from_s ? to_s - from_s : to_s + DAY_S - from_s;
}

/** Clock time of a second of the ring of a day; as an end, midnight is `24:00`. */
export function clockOf(at_s: number, as: 'start' | 'end' = 'start'): ClockTime {
  const said = sayClock(at_s);
  return as === 'end' && said === '00:00' ? '24:00' : said;
}
