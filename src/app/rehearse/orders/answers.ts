import { ACTIONS } from '../../../case/catalogue/index.ts';
import {
  availability,
  bedside,
  type Call,
  type Contact,
  type Person,
  type Play,
  type Request,
  type TaskKey,
} from '../../../rehearsal/index.ts';
import { ordersText } from '../../strings/en/rehearse/orders.ts';
import { lower, personName, sayClock } from '../words/index.ts';

const words = ordersText.answers;
const ADVICE = 'advice';
/** Who is the answer itself does not have to be named. */
const own = (contact: Contact, { role }: Person) => contact.key === role;

/**
 * What becomes of each thing that was asked for besides orders: who comes and when, what they advise, and where the rest
 * is to be had.
 */
export function answersTo(play: Play, { to, sbar, at_s, advice = [] }: Call): readonly string[] {
  const contact = bedside().contacts.find(({ key }) => key === to);
  if (contact === undefined) return [];
  const asked = sbar.requests.flatMap((request) => {
    const word = request.kind === 'other' && bedside().requests.find(({ key }) => key === request.request);
    return word ? [word] : [];
  });
  const lines = asked.flatMap(({ key, answer }) =>
    answer === undefined || (key === ADVICE && advice.length > 0) ? [] : [answer],
  );
  const said = [...advice, ...lines];
  if (asked.some(({ does }) => does === 'come')) return [...coming(play, contact, at_s), ...said];
  return lacksSomebody(play, contact, sbar.requests) ? [...said, words.notAsked] : said;
}

/** Whoever they send, each with the clock. */
function coming(play: Play, contact: Contact, called_s: number): readonly string[] {
  const sent = sentBy(play, contact);
  if (sent.length === 0) return contact.key === 'family' ? [words.onTheWay] : [];
  return sent
    .filter(({ from_s }) => Number.isFinite(from_s))
    .map((person) => {
      const clock = sayClock(person.from_s);
      if (person.from_s <= called_s) return words.isHere(personName(person.key));
      return own(contact, person) ? words.comes(clock) : words.sends(lower(personName(person.key)), clock);
    });
}

function sentBy({ people }: Play, { brings }: Contact): readonly Person[] {
  return people.filter(({ learner, role }) => !learner && brings.includes(role));
}

/** What was ordered needs hands that nobody here has, and that they could have sent. */
function lacksSomebody(play: Play, contact: Contact, requests: readonly Request[]): boolean {
  if (contact.brings.length === 0 || sentBy(play, contact).length > 0) return false;
  return requests.some((request) => {
    if (request.kind === 'other') return false;
    if (request.kind === 'pump_order') return !play.programmer.present;
    const task: TaskKey = ACTIONS.has(request.action) ? `act/${request.action}` : `examine/${request.action}`;
    const can = availability(play, task);
    return !can.can && (can.why === 'nobody_may' || can.why === 'needs_programmer');
  });
}
