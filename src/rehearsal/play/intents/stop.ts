import { ACTIONS } from '../../../case/catalogue/index.ts';
import { type Checked, good } from '../../../problem/index.ts';
import type { Task } from '../../play.ts';
import { change, free, isBusy, person } from '../people/people.ts';
import { refuse } from '../refuse.ts';
import { changeTask, taskOf } from '../tasks/begin.ts';
import { goesOn } from '../tasks/entries.ts';
import { leftOff } from '../tasks/finish.ts';
import { useOrder } from '../tasks/orders.ts';
import { shiftHands } from '../world/due.ts';
import { enter } from '../world/enter.ts';
import { say } from '../world/say.ts';
import type { World } from '../world/world.ts';
import type { IntentOf } from './intent-of.ts';

/** Leave off what has not ended; end a treatment that goes on. */
export function stop(world: World, { intent }: IntentOf<'stop'>): Checked<unknown> {
  const task = taskOf(world, intent);
  if (task === undefined || task.state === 'done' || task.state === 'left_off') {
    return refuse(
      'intent',
      'nothing-to-stop',
      'This is not going on.',
      'Choose something that is under way.',
    );
  }
  if (task.state === 'goes_on') return good(endTreatment(world, task));
  if (task.state === 'waiting') restoreOrder(world, task.id);
  if (task.state === 'under_way') freeHands(world, task);
  return good(leftOff(world, task));
}

function endTreatment(world: World, task: Task): void {
  const action = ACTIONS.get(task.task.replace('act/', ''));
  if (action !== undefined && goesOn(action)) {
    enter(world, [{ kind: 'treatment_ends', action: action.key, at_s: world.now_s }]);
  }
  changeTask(world, task.id, (each) => ({ ...each, state: 'done', ended_s: world.now_s }));
  say(world, { kind: 'task_ended', of: 'learner', key: task.task, id: task.id });
}

/** What was not begun can still be done on the same order. */
function restoreOrder(world: World, id: number): void {
  const order = world.details.get(id)?.order;
  if (order !== undefined) useOrder(world, order, 'stands');
}

/** What else hangs on these hands comes sooner by what is saved. */
function freeHands(world: World, { by, to_s = world.now_s }: Task): void {
  if (by === undefined) return;
  const saved_s = to_s - world.now_s;
  shiftHands(world, by, to_s, 0 - saved_s);
  change(world, by, (each) => ({
    ...each,
    busy_until_s: Math.max(world.now_s, (each.busy_until_s ?? 0) - saved_s),
  }));
  const after = person(world, by);
  if (after !== undefined && !isBusy(after, world.now_s)) change(world, by, free);
}
