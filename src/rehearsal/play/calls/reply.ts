import type { Contact } from '../../bedside-file.ts';
import type { Call } from '../../play.ts';
import { bedside } from '../../shipped.ts';
import type { FactKey } from '../../words.ts';
import { inRoom } from '../people/people.ts';
import { adviceByPhone, adviceHere } from '../voices/advice.ts';
import { saidOnce } from '../voices/speak-up.ts';
import { set } from '../world/due.ts';
import { say } from '../world/say.ts';
import type { World } from '../world/world.ts';
import { carryOut } from './carry-out.ts';
import { giveOrder } from './orders.ts';

/** Key of the request that asks for nothing but advice. */
const ADVICE = 'advice';

export function contactOf({ to }: Call): Contact | undefined {
  return bedside().contacts.find(({ key }) => key === to);
}

/** Somebody calls back: what is missing is asked for first; otherwise orders are given and people sent. */
export function replied(world: World, id: number): void {
  const call = world.calls.find((each) => each.id === id);
  const contact = call && contactOf(call);
  if (call === undefined || contact === undefined) return;
  // Whoever has answered before, or stands here, does not introduce themselves again.
  const known = hasAnswered(world, call) || isHere(world, contact);
  const says = known ? undefined : world.scenario.contacts[call.to]?.says;
  say(world, {
    kind: 'call_answered',
    of: 'team',
    key: call.to,
    id,
    stops: true,
    ...(says === undefined ? {} : { says }),
  });
  const asked = askedBack(call, contact)
    .filter(({ facts }) => !knowsAny(world, call, contact, facts))
    .filter(({ asks }) => !isOpen(world, call, asks));
  world.questions = [
    ...world.questions,
    ...asked.map(({ asks, facts }, i) => ({
      id: id * 100 + i + 1,
      call: id,
      asks,
      facts,
      at_s: world.now_s,
    })),
  ];
  asked.forEach(({ key, asks }, i) => {
    say(world, { kind: 'question', of: 'team', key, says: asks, id: id * 100 + i + 1, stops: true });
  });
  advise(world, call, contact);
  carryOut(world, call, contact);
  if (asked.length === 0 && openOf(world, call.to).length === 0) ordered(world, id);
  else world.held = new Set([...world.held, id]);
}

/** Questions about a group of facts that the call should have held and of which nothing was said. */
function askedBack({ sbar, grade }: Call, { asks_back }: Contact): Contact['asks_back'] {
  const said: readonly FactKey[] = [...sbar.situation, ...sbar.background, ...sbar.assessment.facts];
  const missing = grade.missing.flatMap(({ facts }) => facts);
  return asks_back.filter(
    ({ facts }) => facts.some((fact) => missing.includes(fact)) && !facts.some((fact) => said.includes(fact)),
  );
}

/** What they say to it by what they were told; who stands here says it by what is known here. */
function advise(world: World, { id, to, sbar }: Call, contact: Contact): void {
  const keys = sbar.requests.flatMap((request) => (request.kind === 'other' ? [request.request] : []));
  const comes = bedside().requests.some(({ key, does }) => does === 'come' && keys.includes(key));
  const person = inRoom(world).find(({ role, learner }) => !learner && contact.brings.includes(role));
  const voices =
    person !== undefined && (comes || keys.includes(ADVICE))
      ? adviceHere(world, person.role)
      : keys.includes(ADVICE)
        ? adviceByPhone(world, to, contact)
        : [];
  if (voices.length === 0) return;
  saidOnce(world, person === undefined ? [] : voices);
  const advice = voices.map(({ says }) => says);
  world.calls = world.calls.map((each) => (each.id === id ? { ...each, advice } : each));
}

/** Questions of theirs that nobody has answered yet. */
function openOf({ questions, calls }: World, to: Call['to']): World['questions'] {
  return questions.filter(
    ({ call, answered_s }) =>
      answered_s === undefined && calls.some((each) => each.id === call && each.to === to),
  );
}

/** They ask once, in whichever call. */
function isOpen(world: World, { to }: Call, asks: string): boolean {
  return openOf(world, to).some((each) => each.asks === asks);
}

function hasAnswered({ calls, now_s }: World, { id, to }: Call): boolean {
  return calls.some((each) => each.id !== id && each.to === to && (each.reply_s ?? now_s) < now_s);
}

function isHere(world: World, { brings }: Contact): boolean {
  return inRoom(world).some(({ role, learner }) => !learner && brings.includes(role));
}

/** Told in an earlier call, or to be seen by whoever of them is in the room. */
function knowsAny(world: World, { id, to }: Call, contact: Contact, facts: readonly FactKey[]): boolean {
  const told = world.calls
    .filter((each) => each.id !== id && each.to === to)
    .flatMap(({ sbar }) => [...sbar.situation, ...sbar.background, ...sbar.assessment.facts]);
  const answered = world.questions
    .filter(({ call }) => world.calls.some((each) => each.id === call && each.to === to))
    .flatMap(({ said = [] }) => said);
  if (facts.some((fact) => told.includes(fact) || answered.includes(fact))) return true;
  return isHere(world, contact) && world.facts.some(({ fact }) => facts.includes(fact));
}

/** The orders of a call, once nothing is open any more. */
export function ordered(world: World, id: number): void {
  const call = world.calls.find((each) => each.id === id);
  const contact = call && contactOf(call);
  if (call === undefined || contact === undefined) return;
  world.held = new Set([...world.held].filter((each) => each !== id));
  call.sbar.requests.forEach((request, i) => {
    if (request.kind === 'other') return;
    giveOrder(world, { id: id * 100 + i + 1, by: call.to, orders_as: contact.orders_as, request });
  });
}

/** The last question of a contact is answered: the orders of all that waited for it follow when it has been said. */
export function ordersAfter(world: World, call: number, at_s: number): void {
  const to = world.calls.find(({ id }) => id === call)?.to;
  if (to === undefined || openOf(world, to).length > 0) return;
  for (const { id, to: whom } of world.calls) {
    if (whom === to && world.held.has(id)) set(world, at_s, { kind: 'orders', call: id });
  }
}
