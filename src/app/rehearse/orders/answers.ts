import { bedside, type Call, type Contact, type Person, type Play } from '../../../rehearsal/index.ts';
import { ordersText } from '../../strings/en/rehearse/orders.ts';
import { lower, personName, sayClock } from '../words/index.ts';

const words = ordersText.answers;
/** Who is the answer itself does not have to be named. */
const own = (contact: Contact, { role }: Person) => contact.key === role;

/** What becomes of each thing that was asked for besides orders: who comes and when, and where the rest is to be had. */
export function answersTo(play: Play, { to, sbar, at_s }: Call): readonly string[] {
  const contact = bedside().contacts.find(({ key }) => key === to);
  if (contact === undefined) return [];
  const asked = sbar.requests.flatMap((request) => {
    const word = request.kind === 'other' && bedside().requests.find(({ key }) => key === request.request);
    return word ? [word] : [];
  });
  const comes = asked.some(({ does }) => does === 'come');
  const lines = asked.flatMap(({ key }) => words.requests[key] ?? []);
  if (comes) return [...coming(play, contact, at_s), ...lines];
  const wanted = sbar.requests.some(({ kind }) => kind !== 'other');
  return contact.brings.length > 0 && (wanted || lines.length === 0) ? [...lines, words.notAsked] : lines;
}

/** Whoever they send, each with the clock. */
function coming(play: Play, contact: Contact, called_s: number): readonly string[] {
  const sent = play.people.filter(({ learner, role }) => !learner && contact.brings.includes(role));
  if (sent.length === 0) return contact.key === 'family' ? [words.onTheWay] : [];
  return sent
    .filter(({ from_s }) => Number.isFinite(from_s))
    .map((person) => {
      const clock = sayClock(person.from_s);
      if (person.from_s <= called_s) return words.isHere(personName(person.key));
      return own(contact, person) ? words.comes(clock) : words.sends(lower(personName(person.key)), clock);
    });
}
