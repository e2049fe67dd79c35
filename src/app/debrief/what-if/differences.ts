import { type Chain, SAID, VISIBLE } from '../../../rehearsal/index.ts';
import { valueAt } from '../chart/read.ts';
import type { Extreme, Other, Outcome } from './compute.ts';

/** What somebody at the bedside sees as a change is in models/score.yaml; the drug itself is no sign and is left out. */
export type Sign = keyof typeof VISIBLE;
export const SIGNS = [
  'systolic',
  'heart_rate',
  'breathing_rate',
  'spo2',
  'temperature_core',
  'gcs',
  'ashworth_leg',
  'spasm_score',
  'itch',
] as const satisfies readonly Sign[];

/** One sign in which two courses differ so that it would be seen, in the learner's own and in the other. */
export interface Difference {
  readonly sign: Sign;
  /** The highest or the lowest of each, or both at the moment at which they lie furthest apart. */
  readonly kind: 'highest' | 'lowest' | 'apart';
  readonly own: Extreme;
  readonly other: Extreme;
  /** How many times what can be seen. */
  readonly steps: number;
}

export interface Course {
  readonly outcome: Outcome;
  /** Over the same window as the other. */
  readonly chain: Chain;
  readonly to_s: number;
}

/** The signs in which the courses differ visibly, the furthest first. */
export function differencesOf(
  own: Course,
  other: Pick<Other, 'outcome' | 'chain' | 'to_s'>,
  handover_s: number,
): readonly Difference[] {
  const until_s = Math.min(own.to_s, other.to_s);
  return SIGNS.map((sign) => {
    const ends = (['highest', 'lowest'] as const).map((kind) =>
      differing(sign, kind, own.outcome[kind][sign], other.outcome[kind][sign]),
    );
    const apart = furthest(sign, own.chain, other.chain, handover_s, until_s);
    const most = ends.reduce((best, each) => (each.steps > best.steps ? each : best));
    return most.steps >= 1 && most.steps >= SAID.peak_share.value * apart.steps ? most : apart;
  })
    .filter(({ steps }) => steps >= 1)
    .sort((a, b) => b.steps - a.steps);
}

function differing(sign: Sign, kind: Difference['kind'], own: Extreme, other: Extreme): Difference {
  return { sign, kind, own, other, steps: Math.abs(own.value - other.value) / VISIBLE[sign].value };
}

function furthest(sign: Sign, own: Chain, other: Chain, from_s: number, to_s: number): Difference {
  let [gap, at_s] = [0, from_s];
  for (const [i, time_s] of own.time_s.entries()) {
    if (time_s < from_s || time_s > to_s) continue;
    const here = Math.abs(own.outputs[sign][i]! - (other.outputs[sign][i] ?? Number.NaN));
    if (here > gap) [gap, at_s] = [here, time_s];
  }
  const read = (chain: Chain) => ({ value: valueAt(chain, sign, at_s), at_s });
  return differing(sign, 'apart', read(own), read(other));
}
