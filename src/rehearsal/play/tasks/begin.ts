import type { Person, Task } from '../../play.ts';
import { bindsHands, endTreatment, unbound } from '../hands/bound.ts';
import { change, inRoom, isBusy, LEARNER, person } from '../people/people.ts';
import { set, shiftHands, unset } from '../world/due.ts';
import { say } from '../world/say.ts';
import type { World } from '../world/world.ts';
import { interrogationAgain } from './again.ts';
import { apartFrom } from './apart.ts';
import { isKept } from './kept.ts';
import { type TaskFacts, taskFacts } from './known.ts';
import { wardFirst } from './ward-first.ts';
import { decides, whoMay } from './who-may.ts';

const MINUTE_S = 60;

export function changeTask(world: World, id: number, to: (task: Task) => Task): void {
  world.tasks = world.tasks.map((task) => (task.id === id ? to(task) : task));
}

export function taskOf(world: World, id: number): Task | undefined {
  return world.tasks.find((task) => task.id === id);
}

type Settled = Pick<World, 'people' | 'due' | 'details'>;
/** Lists of tasks of which nothing could begin, with what that hung on: as long as these are the same nothing can. */
const SETTLED = new WeakMap<World['tasks'], Settled>();

/** Begins what can begin: airway at once, the rest in the order in which it was asked for, as hands are free. */
export function assign(world: World): void {
  const { tasks, people, due, details } = world;
  const last = SETTLED.get(tasks);
  if (last?.people === people && last.due === due && last.details === details) return;
  beginWaiting(world);
  if (world.tasks === tasks) SETTLED.set(tasks, { people, due, details });
}

function beginWaiting(world: World): void {
  for (const task of world.tasks) {
    if (task.state !== 'waiting') continue;
    const facts = taskFacts(task.task);
    if (facts === undefined) continue;
    const by = hands(world, task, facts);
    if (by !== undefined) begin(world, task, facts, by);
  }
}

function hands(world: World, task: Task, facts: TaskFacts): Person | undefined {
  if (apartFrom(world, task.task) !== undefined) return undefined;
  const { only, decided } = world.details.get(task.id) ?? {};
  const all = whoMay(world, facts, only).filter((each) => decided !== true || decides(each, facts));
  // Asked at every check for everything that waits: nobody is idle most of the time.
  if (!facts.airway && all.every((each) => isBusy(each, world.now_s))) return undefined;
  const kept = all.length > 1 ? all.filter((each) => !isKept(world, each, facts, task.id)) : all;
  const may = wardFirst(world, facts, kept);
  // Whoever leads keeps hands and telephone free where somebody else can be bound.
  const who = bindsHands(task.task) === undefined ? may : [...may].sort((a, b) => rank(a) - rank(b));
  const idle = who.find((each) => !isBusy(each, world.now_s));
  if (idle !== undefined || !facts.airway) return idle;
  // Somebody who already holds the airway is called away last, somebody who is bound to it after everybody.
  return who.find((each) => !holdsAirway(world, each)) ?? who.find(unbound) ?? who[0];
}

const rank = ({ key }: Person) => (key === LEARNER ? 1 : 0);

function holdsAirway(world: World, { busy_with }: Person): boolean {
  const task = busy_with === undefined ? undefined : taskOf(world, busy_with);
  return task !== undefined && (taskFacts(task.task)?.airway ?? false);
}

function begin(world: World, task: Task, facts: TaskFacts, by: Person): void {
  const { now_s } = world;
  const length_s = world.details.get(task.id)?.left_s ?? Math.round(minutesOf(world, task, facts) * MINUTE_S);
  const to_s = now_s + length_s;
  let until_s = to_s;
  if (bindsHands(task.task) !== undefined) until_s = layDown(world, task, by, to_s);
  else if ((by.busy_until_s ?? 0) > now_s) {
    putOff(world, by, length_s);
    until_s = (by.busy_until_s ?? now_s) + length_s;
  }
  change(world, by.key, (each) => ({ ...each, busy_with: task.id, busy_until_s: until_s }));
  const answers_s = to_s + Math.round((facts.answer_min - minutesOf(world, task, facts)) * MINUTE_S);
  changeTask(world, task.id, (each) => ({
    ...each,
    state: 'under_way',
    by: by.key,
    from_s: now_s,
    to_s,
    ...(facts.answer_min > facts.minutes ? { answer_s: Math.max(to_s, answers_s) } : {}),
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

/**
 * Hands that will be bound lay down what they were at: it waits, with what was left of it, for whoever is free. Another
 * treatment that they kept going ends. What the learner was saying is said meanwhile, a little later. Returns the second
 * until which they are busy.
 */
function layDown(world: World, task: Task, by: Person, to_s: number): number {
  const { now_s } = world;
  const kept = world.tasks.find(({ id }) => id === by.bound_to);
  if (kept !== undefined && kept.task !== task.task) {
    say(world, { kind: 'task_ended', of: by.learner ? 'learner' : 'team', key: kept.task, id: kept.id });
    endTreatment(world, kept);
  }
  const laid = world.tasks.filter(({ state, by: whose }) => state === 'under_way' && whose === by.key);
  const { seconds } = laid
    .toSorted((a, b) => (a.to_s ?? 0) - (b.to_s ?? 0))
    .reduce(
      ({ seconds: found, from_s }, each) => {
        const end_s = each.to_s ?? now_s;
        return { seconds: [...found, [each.id, end_s - from_s] as const], from_s: end_s };
      },
      { seconds: [] as readonly (readonly [number, number])[], from_s: now_s },
    );
  for (const [id, left_s] of seconds) {
    unset(world, (due) => due.kind === 'task_ends' && due.task === id);
    const detail = world.details.get(id);
    if (detail !== undefined) world.details = new Map([...world.details, [id, { ...detail, left_s }]]);
    changeTask(world, id, ({ by: _, from_s: __, to_s: ___, answer_s: ____, ...each }) => ({
      ...each,
      state: 'waiting',
    }));
  }
  for (const each of laid) say(world, { kind: 'task_waits', of: 'learner', key: each.task, id: each.id });
  shiftHands(world, by.key, now_s, to_s - now_s);
  return world.due.reduce(
    (last_s, due) => (due.hands === by.key ? Math.max(last_s, due.at_s) : last_s),
    to_s,
  );
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
  const others = inRoom(world).filter((each) => each.key !== by.key && unbound(each));
  const second = others.find((each) => !isBusy(each, world.now_s)) ?? others[0];
  const extra_s = Math.round((detail.extra_min ?? 0) * MINUTE_S);
  const known = second && person(world, second.key);
  if (known === undefined || extra_s === 0) return;
  const until_s = Math.max(world.now_s, known.busy_until_s ?? 0) + extra_s;
  change(world, known.key, (each) => ({ ...each, busy_with: id, busy_until_s: until_s }));
}
