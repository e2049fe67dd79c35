import { curedSeconds } from '../actions/cures.ts';
import type { Entry, Trigger } from '../case.ts';
import { knownCatalogue } from '../catalogue/known.ts';
import { sayCaseTime } from '../clock.ts';
import type { Finding } from '../finding.ts';
import { inOrder } from '../order.ts';

/**
 * What is wrong with the triggers of a whole log: each begins when it is not there and is treated when it is. What a
 * treatment cures only the catalogue knows, so until it is loaded a log with treatments is not judged.
 */
export function triggerFindings(log: readonly Entry[]): Finding[] {
  const actions = knownCatalogue()?.actions;
  if (actions === undefined && log.some(({ kind }) => kind === 'treatment')) return [];
  const cured = curedSeconds(log, actions ?? new Map());
  const places = new Map(log.map((entry, i) => [entry, i]));
  const since = new Map<Trigger, { readonly from_s: number; readonly cured_s: number }>();
  return inOrder(log).flatMap((entry) => {
    if (entry.kind !== 'trigger' && entry.kind !== 'trigger_treated') return [];
    const at = ['log', places.get(entry) ?? 0, 'trigger'];
    const { trigger, at_s } = entry;
    const begun = since.get(trigger);
    if (entry.kind === 'trigger_treated') {
      since.delete(trigger);
      if (begun !== undefined && begun.cured_s >= at_s) return [];
      return [
        {
          at,
          code: 'trigger.not-there',
          message: `No trigger of the kind ${trigger} is there on ${sayCaseTime(at_s)} to be treated.`,
          mend: 'Let the trigger begin before this, or remove this entry.',
        },
      ];
    }
    if (begun !== undefined && begun.cured_s > at_s) {
      return [
        {
          at,
          code: 'trigger.already-there',
          message: `The trigger ${trigger} began on ${sayCaseTime(begun.from_s)} and has not been treated since.`,
          mend: 'Treat it before it begins again, or change the strength of the first.',
        },
      ];
    }
    since.set(trigger, { from_s: at_s, cured_s: cured.get(entry.id) ?? Number.POSITIVE_INFINITY });
    return [];
  });
}
