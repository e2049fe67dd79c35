import type { Contact } from '../../bedside-file.ts';
import type { Task } from '../../play.ts';
import type { ContactKey, TaskKey } from '../../words.ts';
import { inRoom, roleMay } from '../people/people.ts';
import { ask } from '../tasks/ask.ts';
import { available } from '../tasks/available.ts';
import { taskFacts } from '../tasks/known.ts';
import { set } from '../world/due.ts';
import type { World } from '../world/world.ts';

/** Errands are no intents: their ids begin where no intent ends, with that of the order in whose place they stand. */
export const ERRANDS_FROM = 1_000_000;

/** Something that somebody who comes does when they are there. */
export interface Errand {
  /** Of the call or of the question in the room. */
  readonly call: number;
  /** Place of the request in it, from 1. */
  readonly place: number;
  readonly of: ContactKey;
  readonly task: TaskKey;
}

/** It begins when the first whom this contact brings is in the room, with what they need. */
export function sendOn(world: World, errand: Errand, { brings }: Pick<Contact, 'brings'>): void {
  const come_s = world.people
    .filter(({ role, learner }) => !learner && brings.includes(role))
    .map(({ from_s }) => from_s);
  if (come_s.length === 0) return;
  const needs = taskFacts(errand.task)?.programmer === true ? (world.programmer.arrives_s ?? 0) : 0;
  set(world, Math.max(needs, Math.min(...come_s)), { kind: 'errand', errand, brings });
}

/** Whoever may does it; what stands in the way is left, as with anybody who sees that it cannot be done. */
export function runErrand(world: World, { call, place, task }: Errand, brings: Contact['brings']): void {
  const facts = taskFacts(task);
  if (facts === undefined || isAsked(world, task)) return;
  const person = inRoom(world).find(
    ({ learner, role }) => !learner && brings.includes(role) && roleMay(role, facts.done_by, task),
  );
  if (person === undefined || !available(world, task, {}, person.key).can) return;
  const id = ERRANDS_FROM + call * 100 + place;
  const asked: Task = { id, task, asked_s: world.now_s, state: 'waiting', for_call: call };
  ask(world, asked, { names: [task], only: person.key });
}

/** It stands on the list, or is being done. */
function isAsked(world: World, task: TaskKey): boolean {
  return world.tasks.some(
    (each) => each.task === task && (each.state === 'waiting' || each.state === 'under_way'),
  );
}

/** Asked for again while somebody is at it because they were called for it: that is what was meant. */
export function isOnErrand(world: World, task: TaskKey): boolean {
  return world.tasks.some(
    ({ task: each, state, for_call }) =>
      each === task && for_call !== undefined && (state === 'waiting' || state === 'under_way'),
  );
}
