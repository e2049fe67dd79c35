import type { Contact } from '../../bedside-file.ts';
import type { Call } from '../../play.ts';
import type { Request } from '../../run.ts';
import { bedside } from '../../shipped.ts';
import { sendFor, sendTeam } from '../people/come.ts';
import { say } from '../world/say.ts';
import type { World } from '../world/world.ts';

const MINUTE_S = 60;

/** What was asked for besides orders: people come, a bed is given, theatre is booked. The rest is advice, and said. */
export function carryOut(world: World, call: Call, contact: Contact): void {
  const here = world.scenario.contacts[call.to];
  const arrives_s = world.now_s + Math.round((here?.arrives_min ?? contact.arrives_min) * MINUTE_S);
  call.sbar.requests.forEach((request, i) => {
    if (request.kind !== 'other') return;
    const word = bedside().requests.find(({ key }) => key === request.request);
    if (word === undefined || !word.to.includes(call.to)) return;
    if (word.does === 'come') sendTeam(world, contact, arrives_s);
    if (word.does === 'theatre') sendFor(world, ['surgeon'], arrives_s);
    if (word.does === 'bed') bedGiven(world, call, i);
  });
}

/** A bed needs no reading back: the patient may be moved. */
function bedGiven(world: World, { id, to }: Call, i: number): void {
  if (world.orders.some(({ request, state }) => state === 'stands' && isBed(request))) return;
  const order = id * 100 + i + 1;
  world.orders = [
    ...world.orders,
    {
      id: order,
      by: to,
      given_s: world.now_s,
      request: { kind: 'order', action: 'monitored_bed' },
      state: 'stands',
    },
  ];
  say(world, { kind: 'order_given', of: 'team', key: 'monitored_bed', id: order });
}

function isBed(request: Request): boolean {
  return request.kind === 'order' && request.action === 'monitored_bed';
}
