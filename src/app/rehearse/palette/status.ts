import {
  type Availability,
  availability,
  bedside,
  type ContactKey,
  orderedBy,
  ordersAs,
  type Play,
  type Task,
} from '../../../rehearsal/index.ts';
import { sayNumber } from '../../numbers/index.ts';
import { paletteText as words } from '../../strings/en/rehearse/palette.ts';
import { contactName, lower, personName, sayElapsed, titleOf, whoComes } from '../words/index.ts';
import type { Entry } from './entries.ts';

export type No = Extract<Availability, { readonly can: false }>;

/** How an entry stands now, in a few words. */
export interface Status {
  readonly kind: 'free' | 'under_way' | 'done' | 'locked';
  readonly says: string;
  readonly no?: No;
  /** An order that stands and waits to be carried out. */
  readonly ordered?: { readonly amount?: number };
}

export function statusOf(play: Play, entry: Entry): Status {
  if (entry.does.kind !== 'task')
    return { kind: 'free', says: entry.minutes > 0 ? minutes(entry.minutes) : '' };
  const { task } = entry.does;
  const tasks = play.tasks.filter((each) => each.task === task);
  const open = tasks.find(({ state }) => state !== 'done' && state !== 'left_off');
  if (open !== undefined) return { kind: 'under_way', says: stateOf(open) };
  const can = availability(play, task);
  const last = tasks.filter(({ state }) => state === 'done').at(-1);
  if (!can.can) {
    return { kind: last === undefined ? 'locked' : 'done', says: shortOf(can), no: can };
  }
  const ordered = orderOf(play, task);
  const costs = minutes(entry.minutes);
  const who = [
    // Who is free when stands below the list; by name only when somebody else begins at once.
    ...(can.by === 'learner' || can.waits_s > 0 ? [] : [personName(can.by)]),
    ...(can.bound === true ? [words.bound] : []),
    ...(can.waits_s > 0 ? [words.waits(Math.ceil(can.waits_s / 60))] : []),
  ];
  const says = [costs, ...who].join(', ');
  const base = ordered === undefined ? {} : { ordered };
  if (last === undefined) return { kind: 'free', says, ...base };
  const at_s = last.ended_s ?? last.answer_s ?? last.to_s ?? last.asked_s;
  return { kind: 'done', says: words.done(sayElapsed(at_s - play.from_s)), ...base };
}

function orderOf(play: Play, task: string): Status['ordered'] {
  const action = task.replace(/^(?:act|examine)\//, '');
  const request = play.orders.find(
    ({ state, request: of }) => state === 'stands' && of.kind === 'order' && of.action === action,
  )?.request;
  if (request?.kind !== 'order') return undefined;
  return request.amount === undefined ? {} : { amount: request.amount };
}

function stateOf({ state }: Task): string {
  if (state === 'waiting') return words.waiting;
  if (state === 'answer_due') return words.answerDue;
  return state === 'goes_on' ? words.goesOn : words.underWay;
}

const HOUR_min = 60;
export function minutes(count: number): string {
  return count < 2 * HOUR_min ? words.minutes(count) : words.hours(sayNumber(count / HOUR_min, 1));
}

/** What stands in the way, short and whole. */
export function shortOf({ why, of = '' }: No): string {
  return words.short[why](lower(nameOf(why, of)));
}
export function whyOf(play: Play, { why, of = '' }: No): string {
  if (why === 'nobody_may' && of !== '') return whoComes(play, of);
  return words.why[why](why === 'declined' ? declineOf(of) : lower(nameOf(why, of)));
}

/** In the words of whoever would do it, and what else to do. */
function declineOf(key: string): string {
  const each = bedside().declines.find((one) => one.key === key);
  return each === undefined ? '' : `${each.says} ${each.mend}`;
}

function nameOf(why: No['why'], of: string): string {
  if (why === 'needs_first') return titleOf(of);
  if (why === 'needs_order') return of === '' ? words.somebody : contactName(of);
  return of === '' ? words.somebody : personName(of);
}

/** Whom to call so that it can be done. */
export function callTo({ why, of }: No): ContactKey | undefined {
  const { contacts } = bedside();
  if (why === 'needs_order') return contacts.find(({ key }) => key === of)?.key;
  if (why === 'needs_programmer') return contacts.find((each) => each.brings_programmer)?.key;
  if (why === 'needs_second') return contacts.find(({ brings }) => brings.includes('resident'))?.key;
  if (why !== 'nobody_may') return undefined;
  return contacts.find(({ brings }) => brings.some((role) => role === of))?.key;
}

/** Somebody in the room who may give the order; they need no call. */
export function whoOrders(play: Play, no: No, action: string): string | undefined {
  if (no.why !== 'needs_order') return undefined;
  const needed = orderedBy({ kind: 'order', action });
  return play.people.find(
    ({ learner, role, from_s }) =>
      !learner && from_s <= play.now_s && needed !== undefined && ordersAs(role).includes(needed),
  )?.key;
}
