import { ACTIONS } from '../../case/catalogue/index.ts';
import type { OrderedBy } from '../../case/index.ts';
import type { Request } from '../run.ts';
import { bedside } from '../shipped.ts';
import type { ContactKey } from '../words.ts';
import type { Sense } from './sense.ts';

export interface Asked {
  /** It is what is needed of this contact; it is clear and theirs, but something else; it earns nothing. */
  readonly worth: 'whole' | 'part' | 'nothing';
  /** Actions ordered that harm here. */
  readonly harms: readonly string[];
  /** Requests and actions that this contact cannot fulfil. */
  readonly not_theirs: readonly string[];
}

/** One harmful order spoils the request, however much else is right in it. */
export function askedIn(
  requests: readonly Request[],
  to: ContactKey,
  needed: readonly string[],
  { orders, harms: harmful }: Sense,
): Asked {
  const clear = requests.filter((each) => !isVague(each));
  const harms = [...new Set(clear.flatMap(actionsOf).filter((key) => harmful.includes(key)))];
  const theirs = clear.filter((each) => isTheirs(each, to));
  const not_theirs = clear.filter((each) => !theirs.includes(each)).map(nameOf);
  const fits = (request: Request) => {
    if (request.kind === 'other') return needed.includes(request.request);
    const actions = actionsOf(request);
    if (actions.some((key) => needed.includes(`order/${key}`))) return true;
    return needed.includes('order') && (orders === undefined || actions.some((key) => orders.includes(key)));
  };
  const worth = () => {
    if (harms.length > 0) return 'nothing';
    if (needed.length === 0 || theirs.some(fits)) return 'whole';
    return theirs.length > 0 ? 'part' : 'nothing';
  };
  return { worth: worth(), harms, not_theirs };
}

function isVague(request: Request): boolean {
  if (request.kind !== 'other') return false;
  return wordOf(request.request)?.vague !== undefined || wordOf(request.request) === undefined;
}

/** Whether they can do it, or may order it. */
function isTheirs(request: Request, to: ContactKey): boolean {
  if (request.kind === 'other') return wordOf(request.request)?.to.includes(to) === true;
  const needed = request.kind === 'pump_order' ? 'itb_physician' : ordererOf(request.action);
  const orders_as = bedside().contacts.find(({ key }) => key === to)?.orders_as ?? [];
  if (needed === undefined || needed === 'nobody') return orders_as.length > 0;
  return orders_as.includes(needed);
}

function ordererOf(action: string): OrderedBy | undefined {
  const examination = bedside().examination_orders.find((each) => each.examination === action);
  return ACTIONS.get(action)?.ordered_by ?? examination?.ordered_by;
}

function wordOf(request: string) {
  return bedside().requests.find(({ key }) => key === request);
}

function nameOf(request: Request): string {
  return request.kind === 'other' ? request.request : (actionsOf(request)[0] ?? request.kind);
}

/** The actions that an order amounts to, by every name they have. */
function actionsOf(request: Request): readonly string[] {
  if (request.kind === 'order') return [request.action];
  if (request.kind === 'other') return [];
  const { setting } = request;
  if (setting.kind === 'stop') return ['stop_pump'];
  if (setting.kind === 'bolus') return ['pump_bolus'];
  return [setting.prescription.mode.kind === 'minimum_rate' ? 'minimum_rate' : 'reprogram'];
}
