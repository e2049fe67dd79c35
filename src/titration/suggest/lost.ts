import { DAY_S, sayCaseTime } from '../../case/index.ts';
import { say } from '../rulebook/say.ts';
import { TITRATION_RULES } from '../rules.ts';
import { type Chart, checked_s, entriesOf, oralAt } from './chart.ts';
import type { Draft } from './draft.ts';
import { SUGGEST } from './numbers.ts';
import { isSettled } from './pump-state.ts';
import { ruleValue } from './rule-numbers.ts';
import { type Seen, seenAt } from './seen.ts';
import type { SuggestionReason } from './suggestion.ts';
import { because, stepSays } from './words.ts';

/**
 * Before any rise of a dose that used to be enough, or beyond much experience: trigger, then device. Reasons when both
 * have been looked at, or when the dose was never enough yet.
 */
export function beforeRise(
  chart: Chart,
  seen: Seen,
  to_mcg_day: number,
  reasons: readonly SuggestionReason[],
): Draft | readonly SuggestionReason[] {
  const { triggers_hold_days, device_holds_days } = SUGGEST.lost;
  const days = lostSince_days(chart);
  const lost = days === undefined ? [] : [because('lost', { days: say(days) })];
  const idle = rises(chart, seen);
  const high = to_mcg_day > ruleValue('dose_experience', 'above_mcg_day');
  if (days === undefined && !isSettled(chart) && idle === undefined && !high) return [];
  const triggers_s = checked_s(chart, 'triggers');
  const device_s = checked_s(chart, 'device');
  if (!recent(chart, triggers_s, triggers_hold_days)) {
    return look(chart, 'triggers', [...reasons, ...lost, because('triggers_before_rise')]);
  }
  const looked = triggers_s === undefined ? [] : [because('no_trigger', { when: sayCaseTime(triggers_s) })];
  const tooOld = !recent(chart, device_s, device_holds_days);
  if (idle !== undefined && inVain(chart)) return noMore(chart, [...reasons, ...looked, because('no_more')]);
  if (idle !== undefined || ((lost.length > 0 || high) && tooOld)) {
    const why = idle ?? because(lost.length > 0 ? 'device_next' : 'device_high');
    return look(chart, 'device', [...reasons, ...lost, ...looked, why]);
  }
  const tested = device_s === undefined ? [] : [because('device_fine', { when: sayCaseTime(device_s) })];
  return [...lost, ...looked, ...tested];
}

export function look(chart: Chart, of: 'triggers' | 'device', reasons: readonly SuggestionReason[]): Draft {
  const kind = of === 'triggers' ? 'look_for_triggers' : 'check_device';
  const { at_s } = chart;
  return {
    kind,
    says: stepSays(kind),
    entries: [{ kind: 'check', at_s, of }],
    reasons,
    look_again_s: at_s,
  };
}

export function recent({ at_s }: Chart, then_s: number | undefined, days: number): boolean {
  return then_s !== undefined && at_s - then_s <= days * DAY_S;
}

/** How many days ago all goals were met with no more drug than now; undefined when nobody saw that. */
function lostSince_days(chart: Chart): number | undefined {
  const { at_s, plan, state } = chart;
  const started_s = state.started?.at_s;
  if (started_s === undefined) return undefined;
  const oral = oralAt(chart, at_s);
  return SUGGEST.lost.look_back_days.find((days) => {
    const then_s = at_s - days * DAY_S;
    if (then_s < Math.max(0, started_s + DAY_S)) return false;
    if (plan.dose_mcg_day(then_s) > state.dose_mcg_day || oralAt(chart, then_s) > oral) return false;
    return seenAt(chart, then_s).met;
  });
}

/** Whether the device was tested after rises without effect again and again: what is left is not a matter of dose. */
function inVain(chart: Chart): boolean {
  const { device_holds_days, rises_without_effect } = SUGGEST.lost;
  const tests = entriesOf(chart, 'check').filter(
    ({ of, at_s }) => of === 'device' && recent(chart, at_s, device_holds_days),
  );
  return !isSettled(chart) && tests.length >= rises_without_effect;
}

function noMore({ at_s, state }: Chart, reasons: readonly SuggestionReason[]): Draft {
  const look_again_s = at_s + TITRATION_RULES.visits.first_year_interval_days * DAY_S;
  return {
    kind: 'hold',
    says: stepSays('hold_pump', { mcg_day: say(state.dose_mcg_day) }),
    reasons,
    look_again_s,
  };
}

/** A reason when the last rises, since somebody tested the device, brought nothing. */
function rises(chart: Chart, seen: Seen): SuggestionReason | undefined {
  const { plan } = chart;
  const { rises_without_effect: count, no_effect_points } = SUGGEST.lost;
  const device_s = checked_s(chart, 'device') ?? Number.NEGATIVE_INFINITY;
  const risen = entriesOf(chart, 'prescription')
    .filter(({ at_s }) => at_s >= device_s && at_s > (chart.state.started?.at_s ?? at_s))
    .filter(({ at_s }) => plan.dose_mcg_day(at_s) > plan.dose_mcg_day(at_s - 1));
  if (isSettled(chart)) return manyRises(chart, risen);
  const last = risen.slice(-count);
  const first = last[0];
  if (first === undefined || last.length < count || seen.above <= TITRATION_RULES.step.near_points)
    return undefined;
  // Fewer tablets meanwhile explain why nothing was gained.
  if (oralAt(chart, first.at_s - 1) > oralAt(chart, chart.at_s)) return undefined;
  const gained = seenAt(chart, first.at_s - 1).above - seen.above;
  return gained < no_effect_points ? because('no_effect', { rises: say(count) }) : undefined;
}

/** A reason when a settled patient's dose has risen as often as it may before somebody tests the device. */
function manyRises(chart: Chart, risen: readonly { readonly at_s: number }[]): SuggestionReason | undefined {
  const days = ruleValue('device_before_rise', 'within_days');
  const rises = risen.filter(({ at_s }) => recent(chart, at_s, days)).length;
  if (rises < ruleValue('device_before_rise', 'rises')) return undefined;
  return because('rises_so_far', { rises: say(rises), days: say(days) });
}
