import type { Condition } from '../../condition.ts';
import type { Task } from '../../play.ts';
import type { World } from '../world/world.ts';
import { type Judge, still } from './judge.ts';
import { within } from './span.ts';

interface TaskFields {
  readonly done: Judge<'done'>;
  readonly begun: Judge<'begun'>;
  readonly at_least: Judge<'at_least'>;
}

type Tasked = Pick<World, 'tasks' | 'details'>;

const MINUTE_S = 60;

/** `done` with `amount` and `after`, `begun`, and how often. */
export const TASK_FIELDS: TaskFields = {
  done: still(['tasks', 'details'], (world, tasks, whole) =>
    world.tasks.some((task) => fits(world, task, tasks) && isFinished(task) && asWanted(world, task, whole)),
  ),
  begun: still(['tasks', 'details'], (world, tasks, whole) =>
    world.tasks.some(
      (task) => fits(world, task, tasks) && task.from_s !== undefined && asWanted(world, task, whole),
    ),
  ),
  at_least: still(['tasks', 'details', 'from_s', 'marks'], (world, wanted) => {
    const {
      times,
      of,
      apart_min = 0,
      within_min = Number.POSITIVE_INFINITY,
      from_min = 0,
      from_cue,
    } = wanted;
    const cue_s =
      from_cue === undefined
        ? Number.NEGATIVE_INFINITY
        : (world.marks.get(`cue/${from_cue}`) ?? Number.POSITIVE_INFINITY);
    const ends = world.tasks
      .filter(
        (task) =>
          fits(world, task, of) && isFinished(task) && (task.from_s ?? Number.NEGATIVE_INFINITY) >= cue_s,
      )
      .map(finished_s)
      .filter((end_s) => end_s >= world.from_s + from_min * MINUTE_S)
      .sort((a, b) => a - b);
    return ends.some((first_s, i) => {
      const last_s = nthFrom(ends.slice(i), times, apart_min * MINUTE_S);
      return last_s !== undefined && last_s - first_s <= within_min * MINUTE_S;
    });
  }),
};

/** Counted from the first, each so far after the one counted before: when the nth is reached. */
function nthFrom(ends_s: readonly number[], times: number, apart_s: number): number | undefined {
  let counted = 0;
  let last_s = Number.NEGATIVE_INFINITY;
  for (const end_s of ends_s) {
    if (end_s - last_s < apart_s) continue;
    counted++;
    last_s = end_s;
    if (counted === times) return last_s;
  }
  return undefined;
}

/** Whether something of that name is finished; what goes on is given, and so finished. */
export function isDone(world: Tasked, name: string): boolean {
  return world.tasks.some((task) => fits(world, task, [name]) && isFinished(task));
}

/** By its own name, or by what a setting of the pump amounts to. */
function fits(world: Tasked, { id, task }: Task, names: readonly string[]): boolean {
  return (world.details.get(id)?.names ?? [task]).some((name) => names.includes(name));
}

function isFinished({ state }: Task): boolean {
  return state === 'done' || state === 'goes_on';
}

function asWanted(world: Tasked, task: Task, { amount, after }: Condition): boolean {
  if (amount !== undefined && !(task.amount !== undefined && within(task.amount, amount))) return false;
  if (after === undefined) return true;
  const { from_s } = task;
  if (from_s === undefined) return false;
  return world.tasks.some(
    (each) =>
      fits(world, each, [after]) && isFinished(each) && finished_s(each) <= from_s && each.id !== task.id,
  );
}

/** A treatment that goes on was given when its hands were free. */
function finished_s({ state, ended_s, to_s }: Task): number {
  return (state === 'goes_on' ? to_s : ended_s) ?? Number.POSITIVE_INFINITY;
}
