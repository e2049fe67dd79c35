import type { Deed } from '../deeds.ts';
import { placeIn, type Window } from '../window.ts';

export interface Label {
  readonly id: number;
  readonly place: number;
  readonly says: string;
  /** It ends at its mark instead of beginning there. */
  readonly ends: boolean;
}

/** Width of a letter of these labels, and room between two, px. */
const LETTER_px = 6.8;
const GAP_px = 10;
/** A longer one would push out all others. */
const MOST_LETTERS = 28;

interface Placed {
  readonly deed: Deed;
  readonly place: number;
  readonly says: string;
  readonly ends: boolean;
  readonly from: number;
  readonly to: number;
}

/**
 * As many labels as there is room for: first those of what changed the chain, then calls, then the rest; what was cut short
 * is whole again where nothing stands in its way.
 */
export function labelled(deeds: readonly Deed[], window: Window, width: number): readonly Label[] {
  const order = [...deeds].filter(isWorth).sort((a, b) => rank(a) - rank(b) || a.at_s - b.at_s);
  const placed: Placed[] = [];
  for (const deed of order) {
    const at = placedAt(deed, placeIn(window, deed.at_s), cut(deed.short), width);
    if (fits(at, placed)) placed.push(at);
  }
  for (const [i, each] of placed.entries()) {
    const whole = placedAt(each.deed, each.place, each.deed.short, width);
    if (fits(whole, placed.toSpliced(i, 1))) placed[i] = whole;
  }
  return placed.map(({ deed: { id }, place, says, ends }) => ({ id, place, says, ends }));
}

function placedAt(deed: Deed, place: number, says: string, width: number): Placed {
  const long = says.length * LETTER_px + GAP_px;
  const x = place * width;
  const ends = x + long > width;
  return { deed, place, says, ends, from: ends ? x - long : x, to: ends ? x : x + long };
}

function fits({ from, to }: Placed, others: readonly Placed[]): boolean {
  return from >= 0 && !others.some((each) => from < each.to && to > each.from);
}

function cut(says: string): string {
  if (says.length <= MOST_LETTERS) return says;
  return `${says.slice(0, MOST_LETTERS - 1).replace(/[\s,;:(]+$/, '')}\u2026`;
}

function rank({ onChain, sort, mark }: Deed): number {
  if (mark.harmfuls.length > 0) return 0;
  if (onChain) return 1;
  return sort === 'spoke' || sort === 'thought' ? 2 : 3;
}

function isWorth({ intent }: Deed): boolean {
  return intent.kind !== 'read_back' && intent.kind !== 'reply' && intent.kind !== 'end';
}
