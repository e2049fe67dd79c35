import type { Person, Task } from '../../play.ts';
import { change, inRoom, isBusy, person } from '../people/people.ts';
import { set, shiftHands } from '../world/due.ts';
import { say } from '../world/say.ts';
import type { World } from '../world/world.ts';
import { interrogationAgain } from './again.ts';
import { whoMay } from './available.ts';
import { type TaskFacts, taskFacts } from './known.ts';

const MINUTE_S = 60;

export function changeTask(world: World, id: number, to: (task: Task) => Task): void {
  world.tasks = world.tasks.map((task) => (task.id === id ? to(task) : task));
}

export function taskOf(world: World, id: number): Task | undefined {
  return world.tasks.find((task) => task.id === id);
}

/** Begins what can begin: airway at once, the rest in the order in which it was asked for, as hands are free. */
export function assign(world: World): void {
  for (const task of world.tasks) {
    if (task.state !== 'waiting') continue;
    const facts = taskFacts(task.task);
    if (facts === undefined) continue;
    const by = hands(world, task, facts);
    if (by !== undefined) begin(world, task, facts, by);
  }
}

function hands(world: World, task: Task, facts: TaskFacts): Person | undefined {
  const who = whoMay(world, facts, world.details.get(task.id)?.only);
  const idle = who.find((each) => !isBusy(each, world.now_s));
  if (idle !== undefined || !facts.airway) return idle;
  // Somebody who already holds the airway is called away last.
  return who.find((each) => !holdsAirway(world, each)) ?? who[0];
}

function holdsAirway(world: World, { busy_with }: Person): boolean {
  const task = busy_with === undefined ? undefined : taskOf(world, busy_with);
  return task !== undefined && (taskFacts(task.task)?.airway ?? false);
}

function begin(world: World, task: Task, facts: TaskFacts, by: Person): void {
  const { now_s } = world;
  const length_s = Math.round(minutesOf(world, task, facts) * MINUTE_S);
  if (isBusy(by, now_s)) putOff(world, by, length_s);
  const to_s = now_s + length_s;
  const until_s = isBusy(by, now_s) ? (by.busy_until_s ?? now_s) + length_s : to_s;
  change(world, by.key, (each) => ({ ...each, busy_with: task.id, busy_until_s: until_s }));
  const answers_s = now_s + Math.round(facts.answer_min * MINUTE_S);
  changeTask(world, task.id, (each) => ({
    ...each,
    state: 'under_way',
    by: by.key,
    from_s: now_s,
    to_s,
    ...(facts.answer_min > facts.minutes ? { answer_s: answers_s } : {}),
  }));
  say(world, { kind: 'task_begun', of: by.learner ? 'learner' : 'team', key: task.task, id: task.id });
  set(world, to_s, { kind: 'task_ends', task: task.id }, by.key);
  readAlong(world, task, by);
}

function minutesOf(world: World, task: Task, facts: TaskFacts): number {
  const again = interrogationAgain(world, task, facts);
  const detail = world.details.get(task.id);
  return (again ?? facts.minutes) + (detail?.extra_min ?? 0);
}

/** Hands that were at something else go on with it later, with what was left. */
function putOff(world: World, by: Person, length_s: number): void {
  shiftHands(world, by.key, world.now_s, length_s);
  world.tasks = world.tasks.map((each) =>
    each.state === 'under_way' && each.by === by.key && each.to_s !== undefined
      ? {
          ...each,
          to_s: each.to_s + length_s,
          ...(each.answer_s === undefined ? {} : { answer_s: each.answer_s + length_s }),
        }
      : each,
  );
}

/** The second person of a checked update is busy for the check; a free one before a busy one. */
function readAlong(world: World, { id }: Task, by: Person): void {
  const detail = world.details.get(id);
  if (detail?.checked !== true) return;
  const others = inRoom(world).filter(({ key }) => key !== by.key);
  const second = others.find((each) => !isBusy(each, world.now_s)) ?? others[0];
  const extra_s = Math.round((detail.extra_min ?? 0) * MINUTE_S);
  const known = second && person(world, second.key);
  if (known === undefined || extra_s === 0) return;
  const until_s = Math.max(world.now_s, known.busy_until_s ?? 0) + extra_s;
  change(world, known.key, (each) => ({ ...each, busy_with: id, busy_until_s: until_s }));
}
