import type { Task } from '../../play.ts';
import type { TaskDetail } from '../tasks/detail.ts';
import { entryOfSetting } from '../tasks/entries.ts';
import { actionsOf, isAsOrdered } from '../tasks/orders.ts';
import { become, enter } from '../world/enter.ts';
import { say } from '../world/say.ts';
import type { World } from '../world/world.ts';
import { toldAt } from './told.ts';

/** The update is sent: what stood before is kept beside it. */
export function programmed(
  world: World,
  task: Task,
  { setting, read = false, checked = false, order }: TaskDetail,
): void {
  if (setting === undefined) return;
  const before = toldAt(world.document, world.now_s);
  const document = world.document;
  const refused = enter(world, [entryOfSetting(setting, world.now_s)]);
  if (refused.length > 0) {
    become(world, document);
    return;
  }
  const written = world.orders.find(({ id }) => id === order);
  const as_ordered = written && isAsOrdered(written.request, setting, document);
  world.programmed = [
    ...world.programmed,
    {
      at_s: world.now_s,
      setting,
      before,
      read,
      checked,
      ...(order === undefined ? {} : { order }),
      ...(as_ordered === undefined ? {} : { as_ordered }),
    },
  ];
  const [key = 'reprogram'] = actionsOf(setting);
  say(world, { kind: 'programmed', of: 'device', key, id: task.id });
}
