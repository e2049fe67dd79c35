import { ACTIONS } from '../../../case/catalogue/index.ts';
import type { Action } from '../../../case/index.ts';
import type { Order, Task } from '../../play.ts';
import type { Request } from '../../run.ts';
import { goesOn } from '../tasks/entries.ts';
import { say } from '../world/say.ts';
import type { World } from '../world/world.ts';

type Asked = Extract<Request, { readonly kind: 'order' }>;

/** Orders that leave nothing to do are closed, and it is said; `stops` where somebody waited for the answer. */
export function closeNeedless(world: World, stops: boolean): void {
  for (const order of world.orders) {
    if (order.state === 'used' || order.request.kind !== 'order' || !isSo(world, order.request)) continue;
    world.orders = world.orders.map(
      (each): Order => (each.id === order.id ? { ...each, state: 'used', already: true } : each),
    );
    const { action } = order.request;
    say(world, { kind: 'order_needless', of: 'team', key: action, id: order.id, stops });
  }
}

/** Whether what is ordered is being done, or goes on, or was done for good, in the same amount. */
function isSo({ tasks }: World, request: Asked): boolean {
  return tasks.some((task) => isOf(task, request) && (isInHand(task) || lasts(task, request.action)));
}

function isOf({ task, amount, fill }: Task, request: Asked): boolean {
  const { action } = request;
  if (task !== `act/${action}` && task !== `examine/${action}`) return false;
  const wanted = request.amount ?? ACTIONS.get(action)?.amount?.usual;
  if (amount !== undefined && wanted !== undefined && amount !== wanted) return false;
  return (
    fill === undefined ||
    request.fill === undefined ||
    (fill.volume_mL === request.fill.volume_mL &&
      fill.concentration_mcg_mL === request.fill.concentration_mcg_mL)
  );
}

function isInHand({ state }: Task): boolean {
  return state === 'waiting' || state === 'under_way' || state === 'answer_due';
}

/** A drip that runs is not hung twice, nor is who has been moved moved again; a dose can be given once more. */
function lasts({ state }: Task, key: string): boolean {
  const action = ACTIONS.get(key);
  if (action === undefined) return false;
  return state === 'goes_on' ? goesOn(action) : state === 'done' && isForGood(action);
}

/** It changes where or what the patient is, not what is in the blood: a bed, an operation. */
function isForGood({ effects }: Action): boolean {
  return effects.every(({ kind }) => kind === 'none' || kind === 'mends');
}
