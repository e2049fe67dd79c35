import { ACTIONS } from '../../../case/catalogue/index.ts';
import type { Action } from '../../../case/index.ts';
import { bedside, type Contact, type Play, type Request } from '../../../rehearsal/index.ts';

/** A setting of the pump is ordered as a setting, not by the name of the action. */
const SETTINGS = ['prescription', 'pump_stop'];
const isSetting = ({ effects }: Action) =>
  effects.some((effect) => effect.kind === 'entry' && SETTINGS.includes(effect.entry));

/** It needs to be said what is filled in. */
export const isFill = (action: string) =>
  (ACTIONS.get(action)?.effects ?? []).some((effect) => effect.kind === 'entry' && effect.entry === 'refill');

const PUMP_ORDERS = 'itb_physician';
const ADULT_years = 18;

/** Treatments that this contact may order here, in the order of their titles. */
export function ordersOf({ scenario }: Play, contact: Contact): readonly Action[] {
  return [...ACTIONS.values()]
    .filter((action) => contact.orders_as.includes(action.ordered_by) && !isSetting(action))
    .filter(({ key }) => !scenario.without.includes(`act/${key}`))
    .filter(({ needs }) => !needs.includes('adult') || scenario.case.patient.age_years >= ADULT_years)
    .sort((a, b) => a.title.localeCompare(b.title, 'en'));
}

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
      if (action === undefined) return false;
      return isSetting(action)
        ? contact.orders_as.includes(action.ordered_by)
        : ordersOf(play, contact).includes(action);
    }
  }
}
