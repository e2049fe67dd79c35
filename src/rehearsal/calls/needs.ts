import type { CallNeeds, Scenario } from '../scenario.ts';
import { bedside } from '../shipped.ts';
import type { ContactKey } from '../words.ts';

/** What this contact needs to hear: as the scenario has it, as this contact always does, or as anybody does. */
export function needsOf({ calls }: Pick<Scenario, 'calls'>, to: ContactKey): CallNeeds {
  const { contacts, call_needs } = bedside();
  return calls[to] ?? contacts.find(({ key }) => key === to)?.needs ?? call_needs;
}
