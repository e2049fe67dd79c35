import {
  bedside,
  type Contact,
  type NewIntent,
  orderedBy,
  ordersAs,
  type Person,
  type Play,
  type Request,
} from '../../../rehearsal/index.ts';

/** Those whom a contact would send, when all of them are in the room already; empty: they have to be called. */
export function hereOf({ people, now_s }: Play, { brings }: Contact): readonly Person[] {
  const here = people.filter(
    ({ learner, role, from_s }) => !learner && brings.includes(role) && from_s <= now_s,
  );
  return brings.length > 0 && brings.every((role) => here.some((each) => each.role === role)) ? here : [];
}

/** The same contact, who orders what those who are here can. */
export function standingHere(contact: Contact, here: readonly Person[]): Contact {
  return { ...contact, orders_as: [...new Set(here.flatMap(({ role }) => ordersAs(role)))] };
}

/** Who stands here need not come or call back, and is not just informed; what is done on arrival can be asked for. */
export function isForHere(request: string): boolean {
  const word = bedside().requests.find(({ key }) => key === request);
  if (word === undefined || word.vague === true || BY_TELEPHONE.includes(request)) return false;
  return word.does !== 'come' || word.then !== undefined;
}
const BY_TELEPHONE: readonly string[] = ['call_back'];

/** Each thing is asked of whoever of them can give it. */
export function askIntents(
  here: readonly Person[],
  requests: readonly Request[],
): readonly Extract<NewIntent, { readonly kind: 'ask' }>[] {
  return requests.flatMap((request) => {
    if (request.kind === 'other' && !isForHere(request.request)) return [];
    const of = request.kind === 'other' ? undefined : orderedBy(request);
    const person = here.find(({ role }) => of !== undefined && ordersAs(role).includes(of)) ?? here[0];
    return person === undefined ? [] : [{ kind: 'ask', to: person.key, request }];
  });
}
