import type { MonitorLimit } from '../bedside-file.ts';
import type { Chain, Extremes } from '../debrief.ts';
import { bedside } from '../shipped.ts';
import { extremesOf } from './chain.ts';
import { VISIBLE } from './numbers.ts';

/** Signs that the monitor has a limit for, in the order in which they are looked at: what kills soonest first. */
export const VITAL_SIGNS = [
  'spo2',
  'gcs',
  'breathing_rate',
  'systolic',
  'heart_rate',
  'temperature_core',
] as const satisfies readonly (keyof typeof VISIBLE)[];
export type VitalSign = (typeof VITAL_SIGNS)[number];

/** A vital sign at its worst, when that lay at or beyond the limit at which the monitor calls a crisis. */
export interface Beyond {
  readonly sign: VitalSign;
  readonly way: 'low' | 'high';
  readonly value: number;
  readonly at_s: number;
  /** How many times what can be seen lies between it and what it is held against. */
  readonly steps: number;
}

/** All that was beyond a crisis limit, each at its worst, in the order of the signs. */
export function beyondIn(extremes: Extremes): readonly Beyond[] {
  return VITAL_SIGNS.flatMap((sign) => {
    const limit = bedside().alarms.find(({ output }) => output === sign);
    return limit === undefined ? [] : [...tooLow(sign, limit, extremes), ...tooHigh(sign, limit, extremes)];
  });
}

/** As the monitor shows it: tenths of a degree, whole numbers of the rest. */
function shown(sign: VitalSign, value: number): number {
  return sign === 'temperature_core' ? Math.round(10 * value) / 10 : Math.round(value);
}

function tooLow(sign: VitalSign, { crisis_low }: MonitorLimit, { lowest }: Extremes): readonly Beyond[] {
  const { value, at_s } = lowest[sign];
  if (crisis_low === undefined || !(shown(sign, value) <= crisis_low)) return [];
  return [{ sign, way: 'low', value, at_s, steps: (crisis_low - value) / VISIBLE[sign].value }];
}

function tooHigh(sign: VitalSign, { crisis_high }: MonitorLimit, { highest }: Extremes): readonly Beyond[] {
  const { value, at_s } = highest[sign];
  if (crisis_high === undefined || !(shown(sign, value) >= crisis_high)) return [];
  return [{ sign, way: 'high', value, at_s, steps: (value - crisis_high) / VISIBLE[sign].value }];
}

/** Whoever is sedated and ventilated sleeps and does not breathe by intent: neither is harm by itself. */
const MEANT: readonly VitalSign[] = ['gcs', 'breathing_rate'];

/** Where nothing was beyond a limit: as far from a crisis at its limit as that is from one a visible step worse. */
const NO_CRISIS = -1;

/** One vital sign in which a course was worse than another. */
export interface Worse extends Beyond {
  /** The worst of the same in the other course. */
  readonly other: number;
}

/**
 * Where a course harmed more than another over the same hours, the furthest first: empty unless its worst lies visibly
 * farther beyond a crisis limit than anything in the other, or the other had no crisis.
 */
export function worseThan(own: Extremes, other: Extremes): readonly Worse[] {
  const harms = (of: Extremes) => beyondIn(of).filter(({ sign }) => !MEANT.includes(sign));
  const worst = (all: readonly Beyond[]) => all.reduce((most, { steps }) => Math.max(most, steps), NO_CRISIS);
  const mine = harms(own);
  if (mine.length === 0 || worst(mine) < worst(harms(other)) + 1) return [];
  return mine
    .map((each) => ({ ...each, other: other[each.way === 'low' ? 'lowest' : 'highest'][each.sign].value }))
    .filter(({ sign, value, other: theirs }) => Math.abs(value - theirs) >= VISIBLE[sign].value)
    .filter(({ way, value, other: theirs }) => (way === 'low' ? value < theirs : value > theirs))
    .sort((a, b) => b.steps - a.steps);
}

/**
 * What an action made worse: vital signs that are visibly worse with it than without it over the same hours, at or beyond
 * the limit at which the monitor warns; the furthest apart first.
 */
export function worsenedBy(withIt: Extremes, without: Extremes): readonly Worse[] {
  const found = VITAL_SIGNS.flatMap((sign) => {
    const limit = bedside().alarms.find(({ output }) => output === sign);
    return [
      ...worsened(sign, 'low', limit?.warn_low, withIt.lowest, without.lowest),
      ...worsened(sign, 'high', limit?.warn_high, withIt.highest, without.highest),
    ];
  });
  return found.sort((a, b) => b.steps - a.steps);
}

function worsened(
  sign: VitalSign,
  way: Beyond['way'],
  limit: number | undefined,
  own: Extremes['lowest'],
  without: Extremes['lowest'],
): readonly Worse[] {
  const { value, at_s } = own[sign];
  const { value: other } = without[sign];
  const further = way === 'low' ? other - value : value - other;
  const steps = further / VISIBLE[sign].value;
  if (limit === undefined || !(steps >= 1)) return [];
  const beyond = way === 'low' ? shown(sign, value) <= limit : shown(sign, value) >= limit;
  return beyond ? [{ sign, way, value, at_s, other, steps }] : [];
}

/** A moment of a run, and why it is the one to look at first. */
export type Worst =
  | ({ readonly kind: 'crisis' } & Beyond)
  /** Nothing was in crisis: where the body was furthest from how it was before. */
  | {
      readonly kind: 'changed';
      readonly sign: keyof typeof VISIBLE;
      readonly value: number;
      readonly before: number;
      readonly at_s: number;
    };

/** The worst moment of a shift: lowest saturation, else lowest consciousness, else the furthest beyond a limit. */
export function worstOf(chain: Chain, from_s: number): Worst | undefined {
  const all = beyondIn(extremesOf(chain, from_s));
  const first = all.find(({ sign }) => sign === 'spo2') ?? all.find(({ sign }) => sign === 'gcs');
  const [furthest] = [...all].sort((a, b) => b.steps - a.steps);
  const crisis = first ?? furthest;
  return crisis === undefined ? changedMost(chain, from_s) : { kind: 'crisis', ...crisis };
}

const CHANGING = ['ashworth_leg', 'spasm_score', 'itch', ...VITAL_SIGNS] as const;

function changedMost({ time_s, outputs }: Chain, from_s: number): Worst | undefined {
  let [most, found]: [number, Worst | undefined] = [1, undefined];
  for (const sign of CHANGING) {
    const values = outputs[sign];
    const before = values[0] ?? Number.NaN;
    for (const [i, value] of values.entries()) {
      const at_s = time_s[i]!;
      const steps = Math.abs(value - before) / VISIBLE[sign].value;
      if (at_s < from_s || !(steps > most)) continue;
      most = steps;
      found = { kind: 'changed', sign, value, before, at_s };
    }
  }
  return found;
}
