import { bedside } from '../../shipped.ts';
import type { ContactKey } from '../../words.ts';
import type { World } from '../world/world.ts';
import { sendTeam } from './come.ts';

const MINUTE_S = 60;

/** Actions that are a call for help and need no report. */
const SUMMONS: Readonly<Record<string, ContactKey>> = {
  emergency_call: 'emergency_team',
  itb_call: 'itb_team',
};

/** Whoever an action calls is on the way: the emergency team at once, others when they have called back. */
export function sendAfter(world: World, action: string): void {
  const key = SUMMONS[action];
  const contact = bedside().contacts.find((each) => each.key === key);
  const here = key === undefined ? undefined : world.scenario.contacts[key];
  if (contact === undefined || here?.away === true) return;
  const reply_min = key === 'emergency_team' ? 0 : (here?.reply_min ?? contact.reply_min);
  const arrives_min = here?.arrives_min ?? contact.arrives_min;
  sendTeam(world, contact, world.now_s + Math.round((reply_min + arrives_min) * MINUTE_S));
}
