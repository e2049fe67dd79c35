import { type Checked, good } from '../../../problem/index.ts';
import { bedside } from '../../shipped.ts';
import type { PersonRole } from '../../words.ts';
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
  const said_s = busyLearner(world, bedside().numbers.ask_at_bedside_min.value, id);
  const at_s = said_s + Math.round(relay_min(asked.role) * 60);
  const order = { id: id * 100 + 1, by: asked.role, orders_as: ordersAs(asked.role), request };
  set(world, at_s, { kind: 'order', ...order }, LEARNER);
  return good(undefined);
}

/** Who cannot order it rings somebody who can. */
function relay_min(role: PersonRole): number {
  if (role !== 'itb_nurse') return 0;
  return bedside().contacts.find(({ key }) => key === 'itb_team')?.later_reply_min ?? 0;
}
