import { ACTIONS } from '../../../case/catalogue/index.ts';
import type { OrderedBy } from '../../../case/index.ts';
import type { Order } from '../../play.ts';
import type { Request } from '../../run.ts';
import { bedside } from '../../shipped.ts';
import type { PersonRole } from '../../words.ts';
import { actionsOf } from '../tasks/orders.ts';
import { say } from '../world/say.ts';
import type { World } from '../world/world.ts';
import { closeNeedless } from './already.ts';

type Asked = Pick<Order, 'id' | 'by' | 'request'> & { readonly orders_as: readonly string[] };

/** As whom somebody in the room orders; who may order more may order what residents do. */
const ORDERS_AS: Readonly<Partial<Record<PersonRole, readonly OrderedBy[]>>> = {
  resident: ['resident'],
  anaesthetist: ['anaesthetist', 'resident'],
  surgeon: ['surgeon', 'resident'],
  // Rings the physician of the team, and passes it on.
  itb_nurse: ['itb_physician'],
};

export function ordersAs(role: PersonRole): readonly OrderedBy[] {
  return ORDERS_AS[role] ?? [];
}

/** Whose order an action or a setting of the pump needs. */
export function orderedBy(request: Exclude<Request, { readonly kind: 'other' }>): OrderedBy | undefined {
  if (request.kind === 'pump_order') return 'itb_physician';
  const { action } = request;
  const examination = bedside().examination_orders.find((each) => each.examination === action);
  return ACTIONS.get(action)?.ordered_by ?? examination?.ordered_by;
}

/** An order is given, to be read back; or it is said that somebody else has to give it. */
export function giveOrder(world: World, { id, by, orders_as, request }: Asked): void {
  if (request.kind === 'other') return;
  const key = request.kind === 'order' ? request.action : (actionsOf(request.setting)[0] ?? 'reprogram');
  const needed = orderedBy(request);
  if (needed !== 'nobody' && !orders_as.includes(needed ?? '')) {
    say(world, { kind: 'order_refused', of: 'team', key, id, stops: true });
    return;
  }
  world.orders = [...world.orders, { id, by, given_s: world.now_s, request, state: 'to_read_back' }];
  say(world, { kind: 'order_given', of: 'team', key, id, stops: true });
  closeNeedless(world, true);
}
