/** What the benches run: thirty days or a year of delivery as stretches of constant rate, hours and mcg/h. */
export interface BenchStretch {
  readonly from_h: number;
  readonly to_h: number;
  readonly infusion_mcg_h: number;
  /** Oral dose at the start of the stretch. */
  readonly oral_mcg: number;
}

export interface BenchCase {
  readonly name: string;
  readonly stretches: readonly BenchStretch[];
  readonly days: number;
  readonly every_h: number;
}

const FLEX_13 = [8.3, 10.8, 7.5, 13.3, 6.3, 10, 8.8, 11.7, 7.1, 12.5, 7.9, 10.4, 9.6];

/** `periods` rate changes a day at even clock times, oral doses of 20 mg at 8, 14 and 20 h when asked for. */
export function benchCase(
  name: string,
  days: number,
  periods: number,
  oral: boolean,
  every_h: number,
): BenchCase {
  const cuts = new Set<number>([0]);
  for (let day = 0; day < days; day++) {
    for (let k = 0; k < periods; k++) cuts.add(day * 24 + startOf(k, periods));
    if (oral) for (const hour of [8, 14, 20]) cuts.add(day * 24 + hour);
  }
  const times = [...cuts].sort((a, b) => a - b);
  const stretches = times.map((from_h, i) => ({
    from_h,
    to_h: times[i + 1] ?? days * 24,
    infusion_mcg_h: rateAt(from_h % 24, periods),
    oral_mcg: oral && [8, 14, 20].includes(from_h % 24) ? 20_000 : 0,
  }));
  return { name, stretches, days, every_h };
}

/** Whole quarter hours, so that many changes fall between the hours. */
function startOf(period: number, periods: number): number {
  return Math.round((period * 24 * 4) / periods) / 4;
}

function rateAt(hour: number, periods: number): number {
  let rate = FLEX_13[0] ?? 0;
  for (let k = 0; k < periods; k++)
    if (hour >= startOf(k, periods)) rate = FLEX_13[k % FLEX_13.length] ?? rate;
  return rate;
}
