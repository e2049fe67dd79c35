import type { Case } from '../../case/index.ts';
import { deliver } from '../../delivery/index.ts';
import type { Condition } from '../condition.ts';
import type { Play, Thought } from '../play.ts';
import type { CriticalResult, Report } from '../report.ts';
import type { Truth } from '../scenario.ts';
import { calledIn } from './sbar.ts';
import { wishesIn } from './within.ts';

/** Delivery counts as restored from this share of the order on; as stopped from this share of what came at first. */
const RESTORED_SHARE = 0.9;
const STOPPED_SHARE = 0.5;

/** When the learner came to what matters, in seconds since the handover. */
export function timesOf(play: Play, asked: readonly CriticalResult[]): Report['times'] {
  const { from_s, thoughts, calls, truth } = play;
  const contacts = asked.flatMap(({ critical }) => calledIn(critical));
  const suspected = thoughts.find((thought) => isStateRight(thought, truth.variant.truth));
  const right = thoughts.find((thought) => isRight(thought, truth.variant.truth));
  const called = calls.find(({ to }) => contacts.includes(to));
  const delivery = deliveryAsked(play, asked);
  const delivery_s = delivery === undefined ? undefined : deliveryTime(play, asked);
  return {
    ...(suspected === undefined ? {} : { suspected_s: suspected.at_s - from_s }),
    ...(right === undefined ? {} : { right_s: right.at_s - from_s }),
    ...(called === undefined ? {} : { called_s: called.at_s - from_s }),
    ...(delivery === undefined ? {} : { delivery }),
    ...(delivery_s === undefined ? {} : { delivery_s: delivery_s - from_s }),
  };
}

function isStateRight({ state }: Thought, { states }: Truth): boolean {
  return states.includes(state);
}

/** State and cause; where nothing has a cause, the state alone. */
function isRight(thought: Thought, truth: Truth): boolean {
  if (!isStateRight(thought, truth)) return false;
  return truth.causes.length === 0 || (thought.cause !== undefined && truth.causes.includes(thought.cause));
}

/** What delivery was to be made: restored, stopped, or nothing, where it was never wrong in this draw. */
function deliveryAsked(
  { truth }: Play,
  asked: readonly CriticalResult[],
): 'restored' | 'stopped' | undefined {
  const { key, truth: right } = truth.variant;
  const wishes = asked.flatMap(({ critical }) => deliveryWishes(critical.need, key));
  if (wishes.length > 0) return wishes.some(({ least }) => least !== undefined) ? 'restored' : 'stopped';
  if (right.states.includes('withdrawal')) return 'restored';
  return right.states.includes('overdose') ? 'stopped' : undefined;
}

/** Of a critical action about delivery the time at which it was met; without one, what the Case shows. */
function deliveryTime(play: Play, asked: readonly CriticalResult[]): number | undefined {
  const { truth, from_s, ended, now_s } = play;
  const about = asked.filter(({ critical }) => deliveryWishes(critical.need, truth.variant.key).length > 0);
  if (about.length > 0) return least(about.flatMap(({ met_s }) => (met_s === undefined ? [] : [met_s])));
  const to_s = ended?.at_s ?? now_s;
  const turned = truth.variant.truth.states.includes('withdrawal') ? restoredFrom : stoppedFrom;
  return turned(truth.document, from_s, to_s);
}

/** What a condition wishes of the drug that arrives. */
function deliveryWishes(need: Condition, variant: string) {
  return [...wishesIn(need, variant)].flatMap(({ delivered, delivered_mcg_day }) => [
    ...(delivered === undefined ? [] : [delivered]),
    ...(delivered_mcg_day === undefined ? [] : [delivered_mcg_day]),
  ]);
}

function restoredFrom(document: Case, from_s: number, to_s: number): number | undefined {
  return turning(document, from_s, to_s, (piece) => {
    const { delivered_mcg_h, ordered_mcg_h } = piece;
    return ordered_mcg_h > 0 && delivered_mcg_h >= RESTORED_SHARE * ordered_mcg_h;
  });
}

function stoppedFrom(document: Case, from_s: number, to_s: number): number | undefined {
  const [first] = deliver(document, from_s, to_s + 1).pieces;
  const most = STOPPED_SHARE * (first?.delivered_mcg_h ?? 0);
  return turning(document, from_s, to_s, ({ delivered_mcg_h }) => delivered_mcg_h <= most);
}

type Piece = ReturnType<typeof deliver>['pieces'][number];

/** The first second at which it holds after it did not; undefined when it never turns. */
function turning(
  document: Case,
  from_s: number,
  to_s: number,
  holds: (piece: Piece) => boolean,
): number | undefined {
  let failed = false;
  for (const piece of deliver(document, from_s, to_s + 1).pieces) {
    if (piece.from_s > to_s) return undefined;
    if (!holds(piece)) failed = true;
    else if (failed) return Math.round(piece.from_s);
  }
  return undefined;
}

function least(times: readonly number[]): number | undefined {
  return times.length === 0 ? undefined : Math.min(...times);
}
