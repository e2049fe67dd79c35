import { type Checked, good } from '../../../problem/index.ts';
import { bedside } from '../../shipped.ts';
import type { TaskKey } from '../../words.ts';
import { lastArrived } from '../pump/arrived.ts';
import { namesOf } from '../pump/recognised.ts';
import { toldAt } from '../pump/told.ts';
import { ask } from '../tasks/ask.ts';
import { available, handsLack, orderLacks } from '../tasks/available.ts';
import { entryOfSetting } from '../tasks/entries.ts';
import { taskFacts } from '../tasks/known.ts';
import { actionsOf, needsOrder, orderFor, useOrder } from '../tasks/orders.ts';
import { refusedFor } from '../tasks/refused.ts';
import { withEntries } from '../world/enter.ts';
import type { World } from '../world/world.ts';
import type { IntentOf } from './intent-of.ts';

const BY_PUMP_TEAM = { ordered_by: 'itb_physician' } as const;

/** The pump is told something: by hands that may, on a written order, with a second person in the room. */
export function program(world: World, intent: IntentOf<'program'>): Checked<unknown> {
  const { id, setting, read, checked } = intent;
  const names = namesOf(setting, world.document, world.now_s);
  const task = shownAs(world, setting.kind === 'prescription' ? names : ['act/stop_pump'], setting.kind);
  const facts = taskFacts(task);
  if (facts === undefined) return refusedFor(task, { can: false, why: 'not_here' });
  const wanted = { actions: actionsOf(setting), setting };
  const pump = available(world, task);
  const patient = !pump.can && pump.why !== 'needs_order' ? pump : undefined;
  const lacks = patient ?? handsLack(world, facts) ?? orderLacks(world, BY_PUMP_TEAM, wanted);
  if (lacks !== undefined) return refusedFor(task, lacks);
  const tried = withEntries(world.document, [entryOfSetting(setting, world.now_s)]);
  if (!tried.ok) return tried;
  const order = needsOrder(world, BY_PUMP_TEAM, wanted.actions) ? orderFor(world, wanted) : undefined;
  if (order !== undefined) useOrder(world, order.id, 'used');
  ask(
    world,
    { id, task, asked_s: world.now_s, state: 'waiting' },
    {
      names,
      setting,
      read,
      checked,
      ...(order === undefined ? {} : { order: order.id }),
      ...(checked ? { extra_min: bedside().numbers.second_check_min.value } : {}),
    },
  );
  return good(undefined);
}

/** The action under which it stands on the list: a restart when the pump stood or nothing arrived, else a correction. */
function shownAs(world: World, names: readonly TaskKey[], kind: 'prescription' | 'stop' | 'bolus'): TaskKey {
  const [first = 'act/reprogram'] = names;
  if (kind === 'bolus') return 'act/reprogram';
  if (first !== 'act/reprogram') return first;
  const told = toldAt(world.document, world.now_s);
  const gap_h = lastArrived(world.document, world.now_s)?.gap_h ?? 0;
  return told === undefined ||
    told.mode.kind === 'minimum_rate' ||
    gap_h >= bedside().numbers.restart_gap_h.value
    ? 'act/restart'
    : first;
}
