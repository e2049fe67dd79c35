import type { Request } from '../../run.ts';
import { actionsOf } from '../tasks/orders.ts';
import type { Judge } from './holds.ts';

interface CallFields {
  readonly called: Judge<'called'>;
  readonly ordered: Judge<'ordered'>;
}

/** Calls as they were made, and orders once they were read back. */
export const CALL_FIELDS: CallFields = {
  called: (world, { to, least_score = 0, asked }) =>
    world.calls.some(
      (call) =>
        to.includes(call.to) &&
        call.grade.score >= least_score &&
        (asked === undefined ||
          call.sbar.requests.some((request) => names(request).some((name) => asked.includes(name)))),
    ),
  ordered: (world, actions) =>
    world.orders.some(
      ({ state, request }) =>
        state !== 'to_read_back' &&
        names(request).some((name) => actions.includes(name.replace('order/', ''))),
    ),
};

/** `order/lorazepam`, or the key of a request; an order for the pump under every name of its setting. */
function names(request: Request): readonly string[] {
  if (request.kind === 'other') return [request.request];
  const actions = request.kind === 'order' ? [request.action] : actionsOf(request.setting);
  return ['order', ...actions.map((action) => `order/${action}`)];
}
