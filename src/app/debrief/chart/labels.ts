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
const LETTER_px = 6.1;
const GAP_px = 10;
/** A longer one would push out all others. */
const MOST_LETTERS = 28;

/** As many labels as there is room for: first those of what changed the chain, then calls, then the rest. */
export function labelled(deeds: readonly Deed[], window: Window, width: number): readonly Label[] {
  const order = [...deeds].filter(isWorth).sort((a, b) => rank(a) - rank(b) || a.at_s - b.at_s);
  const taken: { from: number; to: number }[] = [];
  const labels: Label[] = [];
  for (const { id, at_s, says } of order) {
    const place = placeIn(window, at_s);
    const short = says.length > MOST_LETTERS ? `${says.slice(0, MOST_LETTERS - 1).trimEnd()}\u2026` : says;
    const long = short.length * LETTER_px + GAP_px;
    const x = place * width;
    const ends = x + long > width;
    const [from, to] = ends ? [x - long, x] : [x, x + long];
    if (from < 0 || taken.some((each) => from < each.to && to > each.from)) continue;
    taken.push({ from, to });
    labels.push({ id, place, says: short, ends });
  }
  return labels;
}

function rank({ onChain, sort, mark }: Deed): number {
  if (mark.harmfuls.length > 0) return 0;
  if (onChain) return 1;
  return sort === 'spoke' || sort === 'thought' ? 2 : 3;
}

function isWorth({ intent }: Deed): boolean {
  return intent.kind !== 'read_back' && intent.kind !== 'reply' && intent.kind !== 'end';
}
