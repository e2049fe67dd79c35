import type { Request } from '../../run.ts';
import { bedside } from '../../shipped.ts';
import type { ContactKey } from '../../words.ts';
import { inRoom } from '../people/people.ts';
import { adviceHere } from '../voices/advice.ts';
import { saidOnce, sayAs } from '../voices/speak-up.ts';
import type { World } from '../world/world.ts';
import { carryOutOne } from './carry-out.ts';

export interface AskedHere {
  readonly id: number;
  readonly person: string;
  readonly of: ContactKey;
  readonly request: Extract<Request, { readonly kind: 'other' }>;
}

/** Somebody in the room does what was asked of them, and says what they see; the general sentence when it is nothing. */
export function answerHere(world: World, { id, person: key, of, request }: AskedHere): void {
  const person = inRoom(world).find((each) => each.key === key);
  const contact = bedside().contacts.find((each) => each.key === of);
  const word = bedside().requests.find((each) => each.key === request.request);
  if (person === undefined || contact === undefined || word === undefined) return;
  const arrives_min = world.scenario.contacts[of]?.arrives_min ?? contact.arrives_min;
  const arrives_s = world.now_s + Math.round(arrives_min * 60);
  carryOutOne(world, request, { id, place: 1, by: of, contact, arrives_s });
  const advises = word.does === 'come' || word.key === 'advice';
  const voices = advises ? adviceHere(world, person.role) : [];
  saidOnce(world, voices);
  const says = voices.length > 0 ? voices.map((each) => each.says).join(' ') : word.answer;
  if (says !== undefined) sayAs(world, person, says, id);
}
