import type { Books } from './books.ts';
import { drawn } from './drawn.ts';
import type { Fill } from './fills.ts';
import { UPKEEP } from './numbers.ts';
import { type Difference, differencesWithin } from './ordered.ts';

/** What should be in the reservoir, by two ways of counting; usable mL. */
export interface Expected {
  /** The programmer's own count: the fill less what it told the pump to move. */
  readonly programmer_mL: number;
  /** The nurse's count: the fill less what was ordered, of the strength on the label. */
  readonly order_mL: number;
  /** Within the label's accuracy of the pump, around the order. */
  readonly band: { readonly least_mL: number; readonly most_mL: number };
  /** Why the two part; empty when they agree. */
  readonly apart: readonly Difference[];
}

/** What should be left of a fill at a second within it. */
export function expectedAt({ pump, told, meant, ordered }: Books, fill: Fill, at_s: number): Expected {
  const left = (mL: number) => Math.max(0, fill.volume_mL - mL);
  const told_mL = drawn(told, pump, fill.at_s, at_s).mL;
  const moved_mL = meant === told ? told_mL : drawn(meant, pump, fill.at_s, at_s).mL;
  const [programmer_mL, order_mL] = [left(told_mL), left(moved_mL)];
  const band = {
    least_mL: left(moved_mL * (1 + pump.accuracy)),
    most_mL: left(moved_mL * (1 - pump.accuracy)),
  };
  const agree = Math.abs(programmer_mL - order_mL) <= UPKEEP.same_volume_mL;
  const apart = agree ? [] : differencesWithin(ordered, fill.at_s, at_s);
  return { programmer_mL, order_mL, band, apart };
}
