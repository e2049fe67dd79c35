import type { Task } from '../../play.ts';
import { say } from '../world/say.ts';
import type { World } from '../world/world.ts';
import { apartFrom } from './apart.ts';
import { assign } from './begin.ts';
import type { TaskDetail } from './detail.ts';

/** It stands on the list; it begins at once where hands are free. */
export function ask(world: World, task: Task, detail: TaskDetail): void {
  world.tasks = [...world.tasks, task];
  world.details = new Map([...world.details, [task.id, detail]]);
  assign(world);
  const waits = world.tasks.some(({ id, state }) => id === task.id && state === 'waiting');
  if (!waits) return;
  const isApart = apartFrom(world, task.task) !== undefined;
  say(world, {
    kind: 'task_waits',
    of: 'learner',
    key: task.task,
    id: task.id,
    ...(isApart ? { why: 'apart' } : {}),
  });
}
