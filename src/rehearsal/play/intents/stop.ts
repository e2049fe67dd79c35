import { type Checked, good } from '../../../problem/index.ts';
import type { Task } from '../../play.ts';
import { endTreatment } from '../hands/bound.ts';
import { change, free, isBusy, person } from '../people/people.ts';
import { refuse } from '../refuse.ts';
import { changeTask, taskOf } from '../tasks/begin.ts';
import { leftOff } from '../tasks/finish.ts';
import { useOrder } from '../tasks/orders.ts';
import { shiftHands } from '../world/due.ts';
import { say } from '../world/say.ts';
import type { World } from '../world/world.ts';
import type { IntentOf } from './intent-of.ts';

/** Leave off what has not ended; end a treatment that goes on. */
export function stop(world: World, { intent }: IntentOf<'stop'>): Checked<unknown> {
  const task = taskOf(world, intent);
  // It became needless a moment ago: what was meant is so.
  if (task !== undefined && world.details.get(task.id)?.byItself === true) return good(undefined);
  if (task === undefined || task.state === 'done' || task.state === 'left_off') {
    return refuse(
      'intent',
      'nothing-to-stop',
      'This is not going on.',
      'Choose something that is under way.',
    );
  }
  if (task.state === 'goes_on') return good(end(world, task));
  if (task.state !== 'answer_due') restoreOrder(world, task.id);
  if (task.state === 'under_way') freeHands(world, task);
  return good(leftOff(world, task));
}

function end(world: World, task: Task): void {
  say(world, { kind: 'task_ended', of: 'learner', key: task.task, id: task.id });
  endTreatment(world, task);
}

/** What was not given can still be given on the same order. */
function restoreOrder(world: World, id: number): void {
  const order = world.details.get(id)?.order;
  if (order !== undefined) useOrder(world, order, 'stands');
}

/** What else hangs on these hands comes sooner by what is saved; what interrupted this one is not. */
function freeHands(world: World, { id, by, to_s = world.now_s }: Task): void {
  if (by === undefined) return;
  const others = world.tasks.filter((each) => each.state === 'under_way' && each.by === by && each.id !== id);
  const from_s = others.reduce(
    (last_s, each) => ((each.to_s ?? 0) <= to_s ? Math.max(last_s, each.to_s ?? 0) : last_s),
    world.now_s,
  );
  const saved_s = to_s - from_s;
  shiftHands(world, by, to_s, 0 - saved_s);
  for (const each of others) {
    if (each.to_s === undefined || each.to_s <= to_s) continue;
    const sooner = { ...each, to_s: each.to_s - saved_s };
    const { answer_s } = each;
    changeTask(world, each.id, () =>
      answer_s === undefined ? sooner : { ...sooner, answer_s: answer_s - saved_s },
    );
  }
  change(world, by, (each) => ({
    ...each,
    busy_until_s: Math.max(world.now_s, (each.busy_until_s ?? 0) - saved_s),
  }));
  const after = person(world, by);
  if (after !== undefined && !isBusy(after, world.now_s)) change(world, by, free);
}
