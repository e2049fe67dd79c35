import type { Delivery } from '../../../delivery/index.ts';

const DAY_S = 86_400;
const HOUR_S = 3600;

/** mcg that the programmer says each whole day brings, from day 0 on. */
export function programmedByDay({ pieces, to_s }: Delivery): Float64Array {
  const days = new Float64Array(Math.max(1, Math.floor(to_s / DAY_S)));
  for (const { from_s, to_s: end_s, programmed_mcg_h } of pieces) {
    if (programmed_mcg_h === 0) continue;
    for (let at_s = Math.max(0, from_s); at_s < end_s; ) {
      const day = Math.floor(at_s / DAY_S);
      const next_s = Math.min(end_s, (day + 1) * DAY_S);
      if (day < days.length) days[day]! += (programmed_mcg_h * (next_s - at_s)) / HOUR_S;
      at_s = next_s;
    }
  }
  return days;
}

/** The first day on which the pump gives more than nothing, from midnight to midnight; undefined without one. */
export function firstFullDay(days: Float64Array): number | undefined {
  const first = days.findIndex((mcg) => mcg > 0);
  return first < 0 ? undefined : Math.min(first + 1, days.length - 1);
}
