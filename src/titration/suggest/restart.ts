import { DAY_S, sayCaseTime } from '../../case/index.ts';
import { say, sayHours, sayRough } from '../rulebook/say.ts';
import type { Pause } from '../rulebook/state.ts';
import { TITRATION_RULES } from '../rules.ts';
import { type Chart, checked_s, hoursSince } from './chart.ts';
import type { Draft } from './draft.ts';
import { lowestDose, whyLeast } from './least.ts';
import { look, recent } from './lost.ts';
import { ruleValue, ruleValues } from './rule-numbers.ts';
import { fromSaline } from './saline.ts';
import { seenReasons } from './say.ts';
import { seenAt } from './seen.ts';
import { sameDay, simple, startPump, tomorrow } from './starting.ts';
import type { SuggestionReason } from './suggestion.ts';
import { waitUntil } from './wait.ts';
import { because, stepSays } from './words.ts';

/** A pump that stands or runs at its minimum rate: how it runs again depends on how long the gap is. */
export function restartPump(chart: Chart): Draft {
  const { at_s, state } = chart;
  const { paused } = state;
  if (paused === undefined || paused.mcg_day === 0) return startPump(chart);
  const planned = asPlanned(chart, paused);
  if (planned !== undefined) return planned;
  if (state.oral_change !== undefined && sameDay(state.oral_change.at_s, at_s)) return tomorrow(chart);
  const overdose = paused.reason === 'overdose';
  const [now] = chart.look([at_s]);
  if (overdose && (now?.drowsy === true || now?.weak === true)) {
    const sign = because(now.drowsy ? 'drowsy' : 'weak');
    return waitUntil(at_s + 0.5 * DAY_S, [because('stopped_overdose'), sign]);
  }
  const since_days = (at_s - paused.since_s) / DAY_S;
  if (overdose && !recent(chart, checked_s(chart, 'device'), since_days)) {
    return look(chart, 'device', [because('stopped_overdose'), because('overdose_cause')]);
  }
  const gap_h = hoursSince(chart, paused.since_s);
  const { to, why } = overdose
    ? afterOverdose(chart, paused.mcg_day, gap_h)
    : again(chart, paused.mcg_day, gap_h);
  const concentration = state.fill?.concentration_mcg_mL ?? 0;
  if (concentration === 0) return fromSaline(chart, to, [why], 'refill_saline');
  const dose_mcg_day = Math.max(lowestDose(chart), to);
  return {
    kind: 'start_pump',
    says: stepSays('restart_pump', { to: say(dose_mcg_day) }),
    entries: [simple(chart, dose_mcg_day)],
    dose: { from: 0, to: dose_mcg_day, unit: 'mcg/day' },
    reasons: [why, ...whyLeast(chart, to, concentration)],
    look_again_s: at_s + DAY_S,
  };
}

/** A pause that was tapered or meant is left until it hurts. */
function asPlanned(chart: Chart, { reason }: Pause): Draft | undefined {
  if (reason !== 'taper' && reason !== 'holiday') return undefined;
  const seen = seenAt(chart, chart.at_s);
  if (seen.withdrawal || (reason === 'holiday' && !seen.met)) return undefined;
  const look_again_s = chart.at_s + TITRATION_RULES.visits.early_interval_days * DAY_S;
  return {
    kind: 'hold',
    says: stepSays('hold'),
    reasons: [...seenReasons(seen), because('paused_planned')],
    look_again_s,
  };
}

/** The lower end of what is allowed after an overdose, and no more than after any such gap. */
function afterOverdose(chart: Chart, old: number, gap_h: number) {
  const [least = 0] = ruleValues('restart_after_overdose', 'percent');
  const to = Math.min(again(chart, old, gap_h).to, Math.floor((old * least) / 100));
  return { to, why: because('restart_overdose', { percent: sayRough(least) }) };
}

/** A pump that ran empty is filled, and runs again by the length of the gap. */
export function refillEmpty(chart: Chart, since_s: number): Draft {
  const { at_s, state, pump } = chart;
  const concentration_mcg_mL = state.fill?.concentration_mcg_mL ?? 0;
  const { to, why } = again(chart, state.dose_mcg_day, hoursSince(chart, since_s));
  const ran = because('ran_empty', { when: sayCaseTime(since_s) });
  if (concentration_mcg_mL === 0) return fromSaline(chart, to, [ran, why], 'refill_saline_gone');
  const dose_mcg_day = Math.max(lowestDose(chart), to);
  const values = { volume_mL: say(pump.capacity_mL), concentration: say(concentration_mcg_mL) };
  const refill = {
    kind: 'refill',
    at_s,
    volume_mL: pump.capacity_mL,
    concentration_mcg_mL,
    rinsed: false,
  } as const;
  return {
    kind: 'refill',
    says: stepSays('refill_empty', { ...values, to: say(dose_mcg_day) }),
    entries: [refill, simple(chart, dose_mcg_day)],
    dose: { from: state.dose_mcg_day, to: dose_mcg_day, unit: 'mcg/day' },
    reasons: [ran, why, ...whyLeast(chart, to, concentration_mcg_mL)],
    look_again_s: at_s + DAY_S,
  };
}

function again(
  { state }: Chart,
  old: number,
  gap_h: number,
): { readonly to: number; readonly why: SuggestionReason } {
  const gap = sayHours(gap_h);
  const [, most = 0] = ruleValues('restart_full', 'percent');
  if (gap_h <= ruleValue('restart_timid', 'short_h'))
    return { to: old, why: because('restart_short', { gap }) };
  const part = Math.floor((old * most) / 100);
  if (gap_h <= ruleValue('restart_over_first', 'long_days') * 24) {
    return { to: part, why: because('restart_long', { gap, percent: sayRough(most) }) };
  }
  const first = state.started?.mcg_day ?? TITRATION_RULES.start.lowest_mcg_day;
  return { to: Math.min(part, first), why: because('restart_first', { gap }) };
}
