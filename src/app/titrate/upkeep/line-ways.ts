import type { Case } from '../../../case/index.ts';
import type { Checked } from '../../../problem/index.ts';
import { type LineDelivery, lineDelivers, lineHours, withChange } from '../../../titration/index.ts';
import { titrateText } from '../../strings/titrate.ts';
import { sayDaily, sayDrug, sayHours } from './say.ts';

export const WAYS = ['bridge', 'without'] as const;
export type Way = (typeof WAYS)[number];

/** What the line delivers after a change of strength, with the bridge bolus and without; over the same hours. */
export interface LineWays {
  readonly dead_mL: number;
  readonly hours: number;
  readonly of: Readonly<Record<Way, Checked<LineDelivery>>>;
}

/** The slower way runs out a little before the picture ends, at a full quarter of a day. */
const ROOM = 1.15;
const STEP_h = 6;

/** Undefined while no pump runs on a dose. */
export function lineWays(plan: Case, at_s: number, to_mcg_mL: number, rinsed: boolean): LineWays | undefined {
  const lasts = lineHours(plan, at_s, to_mcg_mL);
  if (lasts === undefined) return undefined;
  const longest_h = Math.max(lasts.bridge_h, lasts.without_h) * ROOM;
  const hours = Math.max(STEP_h, Math.ceil(longest_h / STEP_h) * STEP_h);
  const of = (bridge: boolean): Checked<LineDelivery> => {
    const changed = withChange(plan, at_s, { to_mcg_mL, bridge, rinsed });
    return changed.ok ? { ok: true, value: lineDelivers(changed.value, at_s, hours) } : changed;
  };
  return { dead_mL: lasts.dead_mL, hours, of: { bridge: of(true), without: of(false) } };
}

const words = titrateText.upkeep.change;

/** One way in a sentence: the dose throughout, or for how long how much too little or too much. */
export function sayWay(way: Way, line: LineDelivery): string {
  const [under, over] = [offOf(line, -1), offOf(line, 1)];
  const said = [
    ...(line.hours_under > 0 ? [words.under(...sayOff(under))] : []),
    ...(line.hours_over > 0 ? [words.over(...sayOff(over))] : []),
  ];
  const mean = (line.ordered_mcg / line.hours) * 24;
  return words.finding(words.ways[way], said.length > 0 ? said.join(' ') : words.throughout(sayDaily(mean)));
}

interface Off {
  readonly hours: number;
  readonly delivered_mcg: number;
  readonly ordered_mcg: number;
}

/** The hours on one side of the order, together. */
function offOf({ steps }: LineDelivery, side: 1 | -1): Off {
  const off = { hours: 0, delivered_mcg: 0, ordered_mcg: 0 };
  for (const { from_h, to_h, ordered_mcg_h, delivered_mcg_h } of steps) {
    if ((delivered_mcg_h - ordered_mcg_h) * side <= 0) continue;
    off.hours += to_h - from_h;
    off.delivered_mcg += delivered_mcg_h * (to_h - from_h);
    off.ordered_mcg += ordered_mcg_h * (to_h - from_h);
  }
  return off;
}

function sayOff({ hours, delivered_mcg, ordered_mcg }: Off): [string, string, string, string] {
  const daily = (mcg: number) => sayDaily((mcg / hours) * 24);
  return [
    sayHours(hours),
    daily(delivered_mcg),
    daily(ordered_mcg),
    sayDrug(Math.abs(delivered_mcg - ordered_mcg)),
  ];
}
