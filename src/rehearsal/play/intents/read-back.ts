import { type Checked, good } from '../../../problem/index.ts';
import type { Heard, HeardFill, Request } from '../../run.ts';
import { bedside } from '../../shipped.ts';
import { busyLearner } from '../people/people.ts';
import { refuse } from '../refuse.ts';
import { actionsOf, heardOf } from '../tasks/orders.ts';
import { say } from '../world/say.ts';
import type { World } from '../world/world.ts';
import type { IntentOf } from './intent-of.ts';

/** An order counts from here; what was heard wrong is put right, and stays noted. */
export function readBack(world: World, { id, order, heard }: IntentOf<'read_back'>): Checked<unknown> {
  const given = world.orders.find((each) => each.id === order);
  if (given === undefined || given.state !== 'to_read_back') {
    return refuse(
      'order',
      'no-such-order',
      'No such order waits.',
      'Choose an order that is not read back yet.',
    );
  }
  const right = heardRight(world, given.request, heard);
  busyLearner(world, bedside().numbers.read_back_min.value, id);
  world.orders = world.orders.map((each) =>
    each.id === order ? { ...each, state: 'stands', ...(right ? {} : { corrected: true }) } : each,
  );
  say(world, {
    kind: right ? 'order_stands' : 'order_corrected',
    of: right ? 'learner' : 'team',
    key:
      given.request.kind === 'other' ? given.request.request : heardOf(given.request, world.document).action,
    id: order,
  });
  return good(undefined);
}

/**
 * The action by any of its names, the same amount where one was ordered, of a daily dose the same strength where one was
 * heard, and of a refill the same drug, strength and volume.
 */
function heardRight(world: World, request: Request, heard: Heard): boolean {
  if (request.kind === 'other') return heard.action === request.request;
  const { action, amount, concentration_mcg_mL, fill } = heardOf(request, world.document);
  const names = request.kind === 'pump_order' ? actionsOf(request.setting) : [action];
  if (!names.includes(heard.action) || !sameFill(heard.fill, fill)) return false;
  const { concentration_mcg_mL: strength = concentration_mcg_mL } = heard;
  if (strength !== concentration_mcg_mL) return false;
  return heard.amount === undefined
    ? request.kind === 'pump_order' || amount === undefined
    : heard.amount === amount;
}

function sameFill(heard: HeardFill | undefined, ordered: HeardFill | undefined): boolean {
  if (heard === undefined || ordered === undefined) return heard === ordered;
  return (
    heard.drug === ordered.drug &&
    heard.volume_mL === ordered.volume_mL &&
    heard.concentration_mcg_mL === ordered.concentration_mcg_mL
  );
}
