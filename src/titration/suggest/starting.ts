import { DAY_S, HOUR_S, type NewEntry } from '../../case/index.ts';
import { startingDose } from '../clinician.ts';
import { say } from '../rulebook/say.ts';
import { TITRATION_RULES } from '../rules.ts';
import { type Chart, entriesOf } from './chart.ts';
import type { Draft } from './draft.ts';
import { lowestDose } from './least.ts';
import { SUGGEST } from './numbers.ts';
import { fromSaline } from './saline.ts';
import { deadVolume_mL, hurtBy, lasted } from './screening.ts';
import type { SuggestionReason } from './suggestion.ts';
import { waitUntil } from './wait.ts';
import { weanTablets } from './weaning.ts';
import { because, stepSays } from './words.ts';

/** The first prescription of an implanted pump: twice the bolus that worked, or the same when it lasted. */
export function startPump(chart: Chart): Draft {
  const { at_s, state, plan } = chart;
  if (state.oral_change !== undefined && sameDay(state.oral_change.at_s, at_s)) return tomorrow(chart);
  const [now] = chart.look([at_s]);
  if (now?.drowsy === true || now?.weak === true) {
    const why = [because(now.drowsy ? 'drowsy' : 'weak'), because('start_awake')];
    if (state.oral_mg_day > 0) return weanTablets(chart, why);
    return waitUntil(at_s + SUGGEST.observe.settle_h * HOUR_S, why);
  }
  const { to, reasons } = firstDose(chart);
  if (state.fill?.concentration_mcg_mL === 0) return fromSaline(chart, to, reasons, 'refill_saline');
  const dry = plan.supply.before(at_s).tip_mcg_mL === 0 && state.primed_s === undefined;
  const volume_mL = deadVolume_mL(chart);
  const prime: readonly NewEntry[] = dry ? [{ kind: 'priming_bolus', at_s, volume_mL }] : [];
  return {
    kind: 'start_pump',
    says: stepSays('start_pump', { to: say(to) }),
    // In this order: a pump that was stopped before it ever ran gives no bolus.
    entries: [simple(chart, to), ...prime],
    dose: { from: 0, to, unit: 'mcg/day' },
    reasons: [
      ...reasons,
      ...(dry ? [because('prime', { volume_mL: say(volume_mL) })] : []),
      because('first_day'),
    ],
    look_again_s: at_s + DAY_S,
  };
}

function firstDose(chart: Chart): { readonly to: number; readonly reasons: readonly SuggestionReason[] } {
  const least = lowestDose(chart);
  const worked = workedBefore(chart);
  if (worked === undefined) {
    const to = limited(chart, TITRATION_RULES.start.lowest_mcg_day, least);
    return { to, reasons: [because('start_untested')] };
  }
  const { mcg } = worked;
  const long = lasted(chart, worked);
  const hurt = hurtBy(worked);
  const wanted = startingDose(mcg, long || hurt, TITRATION_RULES);
  const to = limited(chart, wanted, least);
  const why = because(long ? 'start_once' : hurt ? 'start_hurt' : 'start_twice', { mcg: say(mcg) });
  return { to, reasons: to > wanted ? [why, because('start_least', { mcg_day: say(least) })] : [why] };
}

/** The sheet of the last test bolus before the implant that was a response. */
function workedBefore(chart: Chart) {
  const implant_s = entriesOf(chart, 'implant').at(-1)?.at_s ?? chart.at_s;
  return entriesOf(chart, 'lumbar_bolus')
    .filter(({ at_s }) => at_s < implant_s)
    .map(({ id }) => chart.sheet(id))
    .findLast(({ responded }) => responded);
}

function limited({ most_mcg_day }: Chart, wanted: number, least: number): number {
  return Math.max(least, Math.min(wanted, most_mcg_day));
}

export function simple({ at_s, state }: Chart, dose_mcg_day: number): NewEntry {
  const concentration_mcg_mL = state.fill?.concentration_mcg_mL ?? 0;
  return {
    kind: 'prescription',
    at_s,
    prescription: { concentration_mcg_mL, mode: { kind: 'simple_continuous', dose_mcg_day } },
  };
}

export function sameDay(one_s: number, other_s: number): boolean {
  return Math.floor(one_s / DAY_S) === Math.floor(other_s / DAY_S);
}

/** Tablets were changed today: the pump is for tomorrow, at this hour. */
export function tomorrow({ at_s }: Chart, reasons: readonly SuggestionReason[] = []): Draft {
  const next_s = (Math.floor(at_s / DAY_S) + 1) * DAY_S;
  return waitUntil(next_s + (at_s % DAY_S), [...reasons, because('one_change')]);
}
