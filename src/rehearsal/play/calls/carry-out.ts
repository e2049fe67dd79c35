import type { Contact } from '../../bedside-file.ts';
import type { Call } from '../../play.ts';
import type { Request } from '../../run.ts';
import { bedside } from '../../shipped.ts';
import { sendOn } from '../errands/errand.ts';
import { sendFor, sendTeam } from '../people/come.ts';
import { say } from '../world/say.ts';
import type { World } from '../world/world.ts';
import { closeNeedless } from './already.ts';

const MINUTE_S = 60;

/** What was asked for besides orders: people come, a bed is given, theatre is booked. The rest is advice, and said. */
export function carryOut(world: World, call: Call, contact: Contact): void {
  const here = world.scenario.contacts[call.to];
  const arrives_s = world.now_s + Math.round((here?.arrives_min ?? contact.arrives_min) * MINUTE_S);
  call.sbar.requests.forEach((request, i) => {
    carryOutOne(world, request, { id: call.id, place: i + 1, by: call.to, contact, arrives_s });
  });
}

interface Asked {
  /** Of the call, or of the question in the room. */
  readonly id: number;
  /** Of the request in it, from 1. */
  readonly place: number;
  readonly by: Call['to'];
  readonly contact: Contact;
  readonly arrives_s: number;
}

export function carryOutOne(world: World, request: Request, asked: Asked): void {
  if (request.kind !== 'other') return;
  const { id, place, by, contact, arrives_s } = asked;
  const word = bedside().requests.find(({ key }) => key === request.request);
  if (word === undefined || !word.to.includes(by)) return;
  if (word.does === 'come') sendTeam(world, contact, arrives_s);
  if (word.does === 'theatre') sendFor(world, ['surgeon'], arrives_s);
  if (word.does === 'bed') bedGiven(world, by, id * 100 + place);
  if (word.then !== undefined) sendOn(world, { call: id, place, of: by, task: word.then }, contact);
}

/** A bed needs no reading back: the patient may be moved. */
function bedGiven(world: World, by: Call['to'], id: number): void {
  if (world.orders.some(({ request, state }) => state === 'stands' && isBed(request))) return;
  const request = { kind: 'order', action: 'monitored_bed' } as const;
  world.orders = [...world.orders, { id, by, given_s: world.now_s, request, state: 'stands' }];
  say(world, { kind: 'order_given', of: 'team', key: 'monitored_bed', id });
  closeNeedless(world, true);
}

function isBed(request: Request): boolean {
  return request.kind === 'order' && request.action === 'monitored_bed';
}
