import { type Fault, type FaultEffect, PUMPS } from '../case/index.ts';

/** How many times one strength that is sold is another. */
const RATIOS: readonly number[] = [
  ...new Set(
    [...PUMPS.values()].flatMap(({ concentrations_mcg_mL: sold }) =>
      sold.flatMap((one) => sold.filter((other) => other !== one).map((other) => one / other)),
    ),
  ),
];

/** The sizes somebody would really have keyed in or filled; none for what is never read as a number. */
function sizesOf(effect: FaultEffect): readonly number[] {
  switch (effect.kind) {
    case 'told_concentration':
    case 'fill_strength':
    case 'fill_no_bridge':
      return within(effect.times, RATIOS);
    case 'told_dose':
      return within(effect.times, wholesUpTo(effect.times.most));
    case 'fill_entered':
      return within(effect.more_mL, wholesUpTo(effect.more_mL.most));
    default:
      return [];
  }
}

interface Span {
  readonly least: number;
  readonly most: number;
}

/** As severities: 0 at the least, 1 at the most. */
function within({ least, most }: Span, sizes: readonly number[]): readonly number[] {
  if (least === most) return [];
  return sizes.map((size) => (size - least) / (most - least)).filter((share) => share >= 0 && share <= 1);
}

function wholesUpTo(most: number): readonly number[] {
  return Array.from({ length: Math.floor(most) }, (_, i) => i + 1);
}

/** The severity nearest to this one at which every number that can be read is one that somebody would write. */
export function plausible({ effects }: Fault, severity: number): number {
  const [told] = effects.map(sizesOf).filter((sizes) => sizes.length > 0);
  if (told === undefined) return severity;
  return told.reduce((near, each) => (Math.abs(each - severity) < Math.abs(near - severity) ? each : near));
}
