import type { Person, Play } from '../../../rehearsal/index.ts';
import { runText } from '../../strings/en/rehearse/run.ts';
import { shelfText } from '../../strings/en/rehearse/shelf.ts';
import { useSession } from '../session/index.ts';
import { lower, personName, sayClock, titleOf } from '../words/index.ts';

const words = runText.hands;

/** Who is here or on the way, and till when their hands are full. */
export function Hands() {
  const session = useSession();
  const { value: play } = session.calm;
  const here = play.people.filter(({ from_s }) => Number.isFinite(from_s));
  return (
    <ul class="hands" aria-label={words.title} data-testid="hands">
      {here.map((person) => (
        <li key={person.key} data-busy={isBusy(person, play)}>
          <b>{person.learner ? words.you : personName(person.key)}</b>
          <span class="num">{saysOf(person, play)}</span>
        </li>
      ))}
    </ul>
  );
}

const isBusy = ({ busy_until_s = 0, from_s, bound_to }: Person, { now_s }: Play) =>
  busy_until_s > now_s || from_s > now_s || bound_to !== undefined;

function saysOf(person: Person, play: Play): string {
  const { from_s, busy_until_s = 0, bound_to, learner, role } = person;
  if (from_s > play.now_s) return words.comes(sayClock(from_s));
  const holds = play.tasks.find(({ id }) => id === bound_to);
  if (holds !== undefined) return words.bound(lower(titleOf(holds.task)));
  const bound = play.tasks.find(({ id }) => id === person.bound_to);
  if (busy_until_s <= play.now_s && bound !== undefined) return lower(titleOf(bound.task));
  if (busy_until_s <= play.now_s) {
    return learner && role in shelfText.roles ? `${lower(personName(role))}, ${words.free}` : words.free;
  }
  // With what stands below, beside its name.
  return words.busy(sayClock(busy_until_s + 59));
}
