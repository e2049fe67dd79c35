import { EXAMINATION_FILES } from '../../../examination/index.ts';
import type { Availability } from '../../play.ts';
import { bedside } from '../../shipped.ts';
import { type Refusal, refuse } from '../refuse.ts';

type Why = Extract<Availability, { readonly can: false }>['why'];

/** What stands in the way, and what to do about it. */
const SAYS: Readonly<Record<Why, (of: string) => readonly [message: string, mend: string]>> = {
  nobody_may: (of) => [
    'Nobody in the room may do this.',
    of === '' ? 'Call, and ask for somebody who may to come.' : comesWith(of),
  ],
  needs_order: (of) => [
    "This needs a physician's order that fits and has been read back.",
    `Call${of === '' ? '' : ` the ${lower(of)}`}, ask for the order, and read it back.`,
  ],
  needs_programmer: () => ['The pump programmer is not here.', 'Call the ITB team: they bring it.'],
  needs_second: () => [
    'A second person has to check it, and nobody is here who could.',
    'Call the resident or the ITB team to be the second checker.',
  ],
  not_here: () => ['This cannot be had here.', 'Look, call, or treat with what is here.'],
  needs_pump: () => ['There is no pump.', 'Choose something that needs none.'],
  adult_only: () => ['This is for adults only.', 'Ask the resident what is done in a child.'],
  needs_first: (of) => ['Another examination comes first.', `Begin with ${of}, then ask for this again.`],
  declined: (of) => {
    const each = bedside().declines.find(({ key }) => key === of);
    return [each?.says ?? '', each?.mend ?? ''];
  },
  ended: () => ['The rehearsal has ended.', 'Go to the debrief, or try again.'],
};

/** Whom to call so that somebody of this role comes. */
function comesWith(of: string): string {
  const from = bedside()
    .contacts.filter(({ brings }) => brings.some((role) => nameOf('nobody_may', role) === of))
    .map(({ title }) => lower(title));
  if (from.length === 0) return `It takes: ${of}. Nobody who can be called brings one.`;
  return `It takes: ${of}. Call ${from.join(' or ')}, and ask them to come.`;
}

/** Whose order it needs by the title of the contact, what comes first by its own, whoever may by the role. */
function nameOf(why: Why, of: string): string {
  if (why === 'declined') return of;
  const contact = bedside().contacts.find(({ key }) => why === 'needs_order' && key === of);
  const first = [...EXAMINATION_FILES.values()].find(({ key }) => `examine/${key}` === of);
  return (contact ?? first)?.title ?? of.replaceAll('_', ' ').replace('itb', 'ITB');
}

/** Within a sentence; what is written in capitals stays so. */
function lower(name: string): string {
  return /^[A-Z]{2}/.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1);
}

export function refusedFor(
  task: string,
  { why, of = '' }: Extract<Availability, { readonly can: false }>,
): Refusal {
  const [message, mend] = SAYS[why](nameOf(why, of));
  return refuse(task, why.replaceAll('_', '-'), message, mend);
}
