import { bedside, type Contact, type ContactKey, type Play } from '../../../rehearsal/index.ts';
import { callText as words } from '../../strings/en/rehearse/call.ts';
import { sayMinutes } from '../dialog/index.ts';

interface ContactsProps {
  readonly chosen: ContactKey;
  readonly onChoose: (to: ContactKey) => void;
}

/** Whom to call: radio buttons, so arrow keys move. */
export function Contacts({ chosen, onChoose }: ContactsProps) {
  return (
    <fieldset class="contacts">
      <legend class="only-spoken">{words.whom}</legend>
      {bedside().contacts.map(({ key, title }) => (
        <label key={key} class="contact">
          <input
            type="radio"
            name="call-to"
            value={key}
            checked={key === chosen}
            {...(key === chosen ? { 'data-first': '' } : {})}
            data-testid={`call-to-${key}`}
            onChange={() => onChoose(key)}
          />
          <span>{title}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** What the call costs, and when from now an answer is to be expected; that nobody answers is found out by calling. */
export function sayDelay({ scenario, calls, people, now_s }: Play, contact: Contact): string {
  const here = scenario.contacts[contact.key];
  const again = calls.some(({ to, reply_s }) => to === contact.key && reply_s !== undefined);
  const reply = again ? contact.later_reply_min : (here?.reply_min ?? contact.reply_min);
  const until_s = people.find(({ learner }) => learner)?.busy_until_s ?? now_s;
  const waits = Math.ceil(Math.max(0, until_s - now_s) / 60);
  return words.delay(sayMinutes(contact.call_min), sayMinutes(waits + contact.call_min + reply));
}
