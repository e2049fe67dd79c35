import { type Checked, good } from '../../../problem/index.ts';
import type { Contact } from '../../bedside-file.ts';
import type { Person } from '../../play.ts';
import type { Request } from '../../run.ts';
import { bedside } from '../../shipped.ts';
import type { PersonRole } from '../../words.ts';
import { ordersAs } from '../calls/orders.ts';
import { notWhole } from '../calls/whole.ts';
import { busyLearner, inRoom, LEARNER, person } from '../people/people.ts';
import { type Refusal, refuse } from '../refuse.ts';
import { set } from '../world/due.ts';
import type { World } from '../world/world.ts';
import type { IntentOf } from './intent-of.ts';

/** Somebody in the room is asked, by key or by role: for an order, or for what they would be called for. */
export function askHere(world: World, { id, to, request }: IntentOf<'ask'>): Checked<unknown> {
  const asked = inRoom(world).find((each) => !each.learner && (each.key === to || each.role === to));
  if (asked === undefined) {
    return refuse('to', 'not-in-room', `${to.replaceAll('_', ' ')} is not in the room.`, 'Call them first.');
  }
  if (request.kind === 'other') return askForOther(world, id, asked, request);
  const bare = notWhole([request]);
  if (bare !== undefined) return bare;
  const said_s = spokenBy(world, id);
  const at_s = said_s + Math.round(relay_min(asked.role) * 60);
  const order = { id: id * 100 + 1, by: asked.role, orders_as: ordersAs(asked.role), request };
  set(world, at_s, { kind: 'order', ...order }, LEARNER);
  return good(undefined);
}

/** Who works with their hands can speak meanwhile; who is on the telephone or writes cannot. */
function spokenBy(world: World, id: number): number {
  const { value } = bedside().numbers.ask_at_bedside_min;
  const learner = person(world, LEARNER);
  const works = world.tasks.some((task) => task.id === learner?.busy_with);
  if (works && (learner?.busy_until_s ?? 0) > world.now_s) return world.now_s + Math.round(value * 60);
  return busyLearner(world, value, id);
}

type Other = Extract<Request, { readonly kind: 'other' }>;

function askForOther(world: World, id: number, { key, role }: Person, request: Other): Checked<unknown> {
  const contact = contactHere(role, request);
  if (contact === undefined) return notTheirs(role);
  const said_s = spokenBy(world, id);
  set(world, said_s, { kind: 'asked_here', id, person: key, of: contact.key, request }, LEARNER);
  return good(undefined);
}

/** As whom somebody in the room is asked: a contact who sends this role and takes this request. */
function contactHere(role: PersonRole, { request }: Other): Contact | undefined {
  const to = bedside().requests.find(({ key }) => key === request)?.to ?? [];
  return bedside().contacts.find(({ key, brings }) => to.includes(key) && brings.includes(role));
}

function notTheirs(role: PersonRole): Refusal {
  return refuse(
    'request',
    'not-theirs',
    `The ${role.replaceAll('_', ' ')} cannot do that.`,
    'Call somebody who can, and ask for it there.',
  );
}

/** Who cannot order it rings somebody who can. */
function relay_min(role: PersonRole): number {
  if (role !== 'itb_nurse') return 0;
  return bedside().contacts.find(({ key }) => key === 'itb_team')?.later_reply_min ?? 0;
}
