import { bedside, type Play } from '../../../rehearsal/index.ts';
import { paletteText as words } from '../../strings/en/rehearse/palette.ts';
import { lower, personName } from './names.ts';
import { sayClock } from './time.ts';

/** When somebody of this role will be with the patient, else whom to call so that one comes. */
export function whoComes({ people, now_s }: Play, of: string): string {
  const who = lower(personName(of));
  const coming = people.find(({ role, from_s }) => role === of && from_s > now_s && Number.isFinite(from_s));
  if (coming !== undefined) return words.onTheWay(who, sayClock(coming.from_s));
  const from = bedside().contacts.filter(({ brings }) => brings.some((role) => role === of));
  return words.comesWith(
    who,
    from.map(({ title }) => lower(title)),
  );
}
