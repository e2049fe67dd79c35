import type { Intent, Request } from '../../run.ts';
import { bedside } from '../../shipped.ts';
import { actionsOf } from '../tasks/orders.ts';
import type { World } from '../world/world.ts';
import { type Judge, still } from './judge.ts';

interface CallFields {
  readonly called: Judge<'called'>;
  readonly ordered: Judge<'ordered'>;
}

/** Calls as they were made, and orders once they were read back. */
export const CALL_FIELDS: CallFields = {
  called: still(
    ['calls', 'intents', 'people'],
    (world, { to, least_score = 0, asked }) =>
      world.calls.some(
        (call) =>
          to.includes(call.to) &&
          call.grade.score >= least_score &&
          (asked === undefined ||
            call.sbar.requests.some((request) => names(request).some((name) => asked.includes(name)))),
      ) ||
      (least_score === 0 && world.intents.some((intent) => isAskedHere(world, intent, to, asked))),
  ),
  ordered: still(['orders'], (world, actions) =>
    world.orders.some(
      ({ state, request }) =>
        state !== 'to_read_back' &&
        names(request).some((name) => actions.includes(name.replace('order/', ''))),
    ),
  ),
};

/** Whoever stands in the room is not called by telephone: asked there they have been asked. */
function isAskedHere(
  { people }: Pick<World, 'people'>,
  intent: Intent,
  to: readonly string[],
  asked: readonly string[] | undefined,
): boolean {
  if (intent.kind !== 'ask') return false;
  const role = people.find(({ key }) => key === intent.to)?.role ?? intent.to;
  const theirs = bedside().contacts.some(
    ({ key, brings }) => to.includes(key) && brings.length === 1 && isIn(brings, role),
  );
  return theirs && (asked === undefined || names(intent.request).some((name) => asked.includes(name)));
}

function isIn(list: readonly string[], key: string): boolean {
  return list.includes(key);
}

/** `order/lorazepam`, or the key of a request; an order for the pump under every name of its setting. */
function names(request: Request): readonly string[] {
  if (request.kind === 'other') return [request.request];
  const actions = request.kind === 'order' ? [request.action] : actionsOf(request.setting);
  return ['order', ...actions.map((action) => `order/${action}`)];
}
