import { DAY_S, HOUR_S, type Trigger } from '../../case/index.ts';
import { type Chart, entriesOf, knownTriggers } from './chart.ts';
import type { Draft } from './draft.ts';
import { SUGGEST } from './numbers.ts';
import { listed } from './say.ts';
import { waitUntil } from './wait.ts';
import { because, stepSays } from './words.ts';

/** What somebody found and nobody treated comes before any dose; undefined when there is nothing known. */
export function treatTriggers(chart: Chart): Draft | undefined {
  const known = knownTriggers(chart);
  return known.length === 0 ? undefined : treat(chart, known);
}

function treat({ at_s }: Chart, triggers: readonly Trigger[]): Draft {
  const trigger = listed(triggers);
  return {
    kind: 'treat_trigger',
    says: stepSays('treat_trigger', { trigger }),
    entries: triggers.map((each) => ({ kind: 'trigger_treated', at_s, trigger: each }) as const),
    reasons: [because('trigger_found', { trigger })],
    look_again_s: at_s + DAY_S,
  };
}

/** A wait while a trigger that was just treated still passes: tone tells nothing about the dose until then. */
export function whilePassing(chart: Chart, reasons: Draft['reasons']): Draft | undefined {
  const treated = entriesOf(chart, 'trigger_treated').at(-1);
  if (treated === undefined) return undefined;
  const passed_s = treated.at_s + SUGGEST.lost.trigger_passes_h * HOUR_S;
  const why = because('trigger_passes', { trigger: treated.trigger });
  return passed_s > chart.at_s ? waitUntil(passed_s, [...reasons, why]) : undefined;
}
