import { type Checked, good } from '../../../problem/index.ts';
import { bedside } from '../../shipped.ts';
import { ordersAs } from '../calls/orders.ts';
import { busyLearner, inRoom, LEARNER } from '../people/people.ts';
import { refuse } from '../refuse.ts';
import { set } from '../world/due.ts';
import type { World } from '../world/world.ts';
import type { IntentOf } from './intent-of.ts';

/** Somebody in the room is asked for an order, by key or by role; the answer comes within the minute it takes. */
export function askForOrder(world: World, { id, to, request }: IntentOf<'ask'>): Checked<unknown> {
  const asked = inRoom(world).find((each) => !each.learner && (each.key === to || each.role === to));
  if (asked === undefined) {
    return refuse('to', 'not-in-room', `${to.replaceAll('_', ' ')} is not in the room.`, 'Call them first.');
  }
  if (request.kind === 'other') {
    return refuse(
      'request',
      'not-an-order',
      'This is asked for by telephone.',
      'Call, and ask for it there.',
    );
  }
  const at_s = busyLearner(world, bedside().numbers.ask_at_bedside_min.value, id);
  const order = { id: id * 100 + 1, by: asked.role, orders_as: ordersAs(asked.role), request };
  set(world, at_s, { kind: 'order', ...order }, LEARNER);
  return good(undefined);
}
