import type { Case } from '../../case/index.ts';
import { type Delivery, deliver } from '../../delivery/index.ts';
import type { Condition } from '../condition.ts';
import type { Play } from '../play.ts';
import type { CriticalResult } from '../report.ts';
import { SCORE } from './numbers.ts';
import { wishesIn } from './within.ts';

const HOURS = 24;

/** What delivery had to be made, and the second at which it was; without a second it never was. */
export interface Mended {
  readonly to: 'restored' | 'stopped';
  readonly at_s?: number;
}

/**
 * When the drug itself came again, or stopped coming, by whatever way: the pump, a lumbar bolus, a lumbar drain. Read from
 * the Case, not from the actions that are scored. Where nobody withdraws a lumbar bolus is a test and restores nothing.
 * Undefined where nothing had to be made right.
 */
export function mendedOf(
  { truth, from_s, ended, now_s }: Play,
  asked: readonly CriticalResult[],
): Mended | undefined {
  const course = courseOf(truth.document, from_s, ended?.at_s ?? now_s);
  const { states } = truth.variant.truth;
  if (states.includes('overdose')) {
    const needs = asked.map(({ critical }) => critical.need);
    return stopped(
      course,
      needs.some((need) => wantsStop(need, truth.variant.key)),
    );
  }
  if (states.includes('withdrawal')) return restored(course);
  return states.includes('device_failing') ? restored({ ...course, boluses: [] }) : undefined;
}

interface Stretch {
  readonly at_s: number;
  readonly ordered: number;
  /** What reaches spinal fluid, through the catheter and a lumbar drain. */
  readonly arrives: number;
  /** What the pump gives off, whether it arrives already or not. */
  readonly leaves: number;
}

interface Course {
  /** mcg/h from each second on, to the end of the run. */
  readonly stretches: readonly Stretch[];
  /** Seconds of boluses into the lumbar sac. */
  readonly boluses: readonly number[];
}

function courseOf(document: Case, from_s: number, to_s: number): Course {
  const { pieces, doses, inputs } = deliver(document, from_s, to_s + 1);
  const drained = inputs.filter(({ input }) => input === 'lumbar_infusion');
  const cuts = [
    ...pieces.map((piece) => piece.from_s),
    ...drained.flatMap((each) => [each.from_s, each.to_s]),
  ];
  const times = [...new Set(cuts)].filter((at_s) => at_s >= from_s && at_s <= to_s).sort((a, b) => a - b);
  return {
    stretches: times.flatMap((at_s) => stretchAt(pieces, drained, at_s)),
    boluses: doses.filter(({ route }) => route === 'lumbar').map(({ at_s }) => at_s),
  };
}

function stretchAt(
  pieces: Delivery['pieces'],
  drained: Delivery['inputs'],
  at_s: number,
): readonly Stretch[] {
  const piece = pieces.find((each) => each.from_s <= at_s && at_s < each.to_s);
  if (piece === undefined) return [];
  const drain = drained.filter((each) => each.from_s <= at_s && at_s < each.to_s);
  const arrives = drain.reduce((sum, { value }) => sum + value / HOURS, piece.delivered_mcg_h);
  const leaves = piece.flow_mL_h * piece.reservoir_mcg_mL;
  return [{ at_s, ordered: piece.ordered_mcg_h, arrives, leaves }];
}

/** A pump that stands by itself now and then is restored when it last came back, unless something went past it before. */
function restored({ stretches, boluses }: Course): Mended | undefined {
  const first = stretches.findIndex((each) => !isEnough(each));
  if (first < 0) return undefined;
  const last = stretches.findLastIndex(
    (each, i) => i > first && isEnough(each) && !isEnough(stretches[i - 1]!),
  );
  const lacking = (at_s: number) => {
    const there = stretches.findLast((each) => each.at_s <= at_s);
    return there !== undefined && !isEnough(there);
  };
  const times = [...(last < 0 ? [] : [stretches[last]!.at_s]), ...boluses.filter(lacking)];
  return times.length === 0 ? { to: 'restored' } : { to: 'restored', at_s: Math.round(Math.min(...times)) };
}

function isEnough({ ordered, arrives }: Stretch): boolean {
  return arrives > 0 && arrives >= SCORE.restored_share.value * ordered;
}

/** From where too much came, or where a critical action wants it, from the handover on. */
function stopped({ stretches }: Course, isWanted: boolean): Mended | undefined {
  const over = stretches.findIndex(
    ({ ordered, arrives }) => ordered > 0 && arrives > SCORE.too_much_times.value * ordered,
  );
  const first = over < 0 && isWanted ? 0 : over;
  const start = stretches[first];
  if (start === undefined) return undefined;
  const most = SCORE.stopped_share.value * Math.max(start.arrives, start.leaves);
  const end = stretches.find(
    ({ at_s, arrives, leaves }) => at_s > start.at_s && Math.max(arrives, leaves) <= most,
  );
  return end === undefined ? { to: 'stopped' } : { to: 'stopped', at_s: Math.round(end.at_s) };
}

const STOPS: readonly string[] = ['act/stop_pump', 'act/minimum_rate'];

function wantsStop(need: Condition, variant: string): boolean {
  return [...wishesIn(need, variant)].some(
    ({ programmed, pump, delivered, delivered_mcg_day, done = [] }) =>
      programmed?.as?.some((each) => each === 'stopped' || each === 'minimum_rate') === true ||
      pump?.includes('stopped') === true ||
      (delivered_mcg_day?.most !== undefined && delivered_mcg_day.least === undefined) ||
      (delivered?.most !== undefined && delivered.least === undefined) ||
      done.some((task) => STOPS.includes(task)),
  );
}
