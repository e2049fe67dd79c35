import { ACTIONS } from '../../../case/catalogue/index.ts';
import { bedside, type Contact, type Play, type Request } from '../../../rehearsal/index.ts';
import { isSetting, ordersOf } from './orderable.ts';

const PUMP_ORDERS = 'itb_physician';

export const ordersPump = (contact: Contact): boolean => contact.orders_as.includes(PUMP_ORDERS);

/** Whether this contact is somebody to ask that of. */
export function mayAsk(play: Play, contact: Contact, request: Request): boolean {
  switch (request.kind) {
    case 'pump_order':
      return ordersPump(contact);
    case 'other':
      return bedside().requests.some(({ key, to }) => key === request.request && to.includes(contact.key));
    case 'order': {
      const action = ACTIONS.get(request.action);
      return action !== undefined && isSetting(action)
        ? contact.orders_as.includes(action.ordered_by)
        : ordersOf(play, contact).some(({ key }) => key === request.action);
    }
  }
}
