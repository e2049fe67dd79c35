import type { Availability } from '../../play.ts';
import { type Refusal, refuse } from '../refuse.ts';

type Why = Extract<Availability, { readonly can: false }>['why'];

/** What stands in the way, and what to do about it. */
const SAYS: Readonly<Record<Why, (of: string) => readonly [message: string, mend: string]>> = {
  nobody_may: (of) => [
    'Nobody in the room may do this.',
    `Call for somebody who may${of === '' ? '' : `: ${of}`}.`,
  ],
  needs_order: (of) => [
    'There is no order for this that fits and has been read back.',
    `Ask for the order${of === '' ? '' : ` (${of})`} and read it back.`,
  ],
  needs_programmer: () => ['The pump programmer is not here.', 'Call the pump team: they bring it.'],
  needs_second: () => ['Nobody is here to check it with.', 'Call a second person.'],
  not_here: () => ['This cannot be had here.', 'Choose something else.'],
  needs_pump: () => ['There is no pump.', 'Choose something else.'],
  adult_only: () => ['This is for adults.', 'Choose something else.'],
  needs_first: (of) => ['Another examination comes first.', `Begin with ${of}.`],
  ended: () => ['The rehearsal has ended.', 'Go to the debrief, or try again.'],
};

export function refusedFor(
  task: string,
  { why, of = '' }: Extract<Availability, { readonly can: false }>,
): Refusal {
  const [message, mend] = SAYS[why](of.replaceAll('_', ' '));
  return refuse(task, why.replaceAll('_', '-'), message, mend);
}
