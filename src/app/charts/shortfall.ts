/** A stretch of time in which one rate was told and another came; both in the same unit. */
export interface Told {
  readonly from_s: number;
  readonly to_s: number;
  readonly told: number;
  readonly came: number;
}

/** Where a second and a rate stand in a plot, each 0 to 1, from the left and from the bottom. */
export interface Places {
  readonly across: (at_s: number) => number;
  readonly up: (rate: number) => number;
}

/** Less than this share short is the rounding of a sum. */
const NONE = 1e-6;

/** What was told and did not come, as the corners of one CSS polygon; empty when all came. */
export function shortfallShape(stretches: readonly Told[], { across, up }: Places): string {
  const isShort = ({ told, came }: Told) => came < told - NONE * Math.max(1, told);
  if (!stretches.some(isShort)) return '';
  const at = (second: number, rate: number) => `${share(across(second))} ${share(1 - up(rate))}`;
  const there: string[] = [];
  const back: string[] = [];
  for (const stretch of stretches) {
    const { from_s, to_s, told, came } = stretch;
    // Stretches without a gap fold the area to a line, so that one shape holds them all.
    const low = isShort(stretch) ? came : told;
    there.push(at(from_s, low), at(to_s, low));
    back.unshift(at(to_s, told), at(from_s, told));
  }
  return `polygon(${[...there, ...back].join(', ')})`;
}

function share(place: number): string {
  return `${Math.round(place * 1e4) / 100}%`;
}
