import type { Entry, Trigger } from '../case.ts';
import { sayCaseTime } from '../clock.ts';
import type { Finding } from '../finding.ts';
import { inOrder } from '../order.ts';

/** What is wrong with the triggers of a whole log: each begins when it is not there and is treated when it is. */
export function triggerFindings(log: readonly Entry[]): Finding[] {
  const places = new Map(log.map((entry, i) => [entry, i]));
  const since = new Map<Trigger, number>();
  return inOrder(log).flatMap((entry) => {
    if (entry.kind !== 'trigger' && entry.kind !== 'trigger_treated') return [];
    const at = ['log', places.get(entry) ?? 0, 'trigger'];
    const { trigger, at_s } = entry;
    const from_s = since.get(trigger);
    if (entry.kind === 'trigger_treated') {
      since.delete(trigger);
      if (from_s !== undefined) return [];
      return [
        {
          at,
          code: 'trigger.not-there',
          message: `No trigger of the kind ${trigger} is there on ${sayCaseTime(at_s)} to be treated.`,
          mend: 'Let the trigger begin before this, or remove this entry.',
        },
      ];
    }
    if (from_s !== undefined) {
      return [
        {
          at,
          code: 'trigger.already-there',
          message: `The trigger ${trigger} began on ${sayCaseTime(from_s)} and has not been treated since.`,
          mend: 'Treat it before it begins again, or change the strength of the first.',
        },
      ];
    }
    since.set(trigger, at_s);
    return [];
  });
}
