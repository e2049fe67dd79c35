import { DAY_S, type NewEntry, sayCaseTime } from '../../case/index.ts';
import { startingDose } from '../clinician.ts';
import { say, sayHours, sayRough } from '../rulebook/say.ts';
import { TITRATION_RULES } from '../rules.ts';
import { type Chart, entriesOf, hoursSince } from './chart.ts';
import type { Draft } from './draft.ts';
import { ruleValue, ruleValues } from './rule-numbers.ts';
import { deadVolume_mL, lasted } from './screening.ts';
import type { SuggestionReason } from './suggestion.ts';
import { waitUntil } from './wait.ts';
import { because, stepSays } from './words.ts';

/** The first prescription of an implanted pump: twice the bolus that worked, or the same when it lasted. */
export function startPump(chart: Chart): Draft {
  const { at_s, state, plan } = chart;
  if (state.oral_change !== undefined && sameDay(state.oral_change.at_s, at_s)) return tomorrow(chart);
  const { to, reasons } = firstDose(chart);
  const dry = plan.supply.before(at_s).tip_mcg_mL === 0 && state.primed_s === undefined;
  const volume_mL = deadVolume_mL(chart);
  const prime: readonly NewEntry[] = dry ? [{ kind: 'priming_bolus', at_s, volume_mL }] : [];
  return {
    kind: 'start_pump',
    says: stepSays('start_pump', { to: say(to) }),
    entries: [...prime, simple(chart, to)],
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
  const bolus = entriesOf(chart, 'lumbar_bolus').findLast(({ at_s }) => at_s < chart.at_s);
  const least = lowestDose(chart);
  if (bolus === undefined) {
    const [rung = 0] = TITRATION_RULES.screening.ladder_mcg;
    const to = limited(chart, startingDose(rung, true, TITRATION_RULES), least);
    return { to, reasons: [because('start_once', { mcg: say(rung) })] };
  }
  const long = lasted(chart, chart.sheet(bolus.id));
  const wanted = startingDose(bolus.mcg, long, TITRATION_RULES);
  const to = limited(chart, wanted, least);
  const why = because(long ? 'start_once' : 'start_twice', { mcg: say(bolus.mcg) });
  return { to, reasons: to > wanted ? [why, because('start_least', { mcg_day: say(least) })] : [why] };
}

function limited({ most_mcg_day }: Chart, wanted: number, least: number): number {
  return Math.max(least, Math.min(wanted, most_mcg_day));
}

/** What the pump gives at its minimum rate, rounded up to a dose that can be programmed. */
function lowestDose({ pump, state }: Chart): number {
  return Math.ceil(pump.minimum_flow_mL_day * (state.fill?.concentration_mcg_mL ?? 0) - 1e-9);
}

function simple({ at_s, state }: Chart, dose_mcg_day: number): NewEntry {
  const concentration_mcg_mL = state.fill?.concentration_mcg_mL ?? 0;
  return {
    kind: 'prescription',
    at_s,
    prescription: { concentration_mcg_mL, mode: { kind: 'simple_continuous', dose_mcg_day } },
  };
}

/** A pump that stands or runs at its minimum rate: how it runs again depends on how long the gap is. */
export function restartPump(chart: Chart): Draft {
  const { at_s, state } = chart;
  const { paused } = state;
  if (paused === undefined || paused.mcg_day === 0) return startPump(chart);
  if (state.oral_change !== undefined && sameDay(state.oral_change.at_s, at_s)) return tomorrow(chart);
  const stop = entriesOf(chart, 'pump_stop').at(-1);
  const [now] = chart.look([at_s]);
  if (stop?.reason === 'overdose' && now?.drowsy === true) {
    return waitUntil(at_s + 0.5 * DAY_S, [because('stopped_overdose'), because('drowsy')]);
  }
  const gap_h = hoursSince(chart, paused.since_s);
  const { to, why } = again(chart, paused.mcg_day, gap_h);
  const dose_mcg_day = Math.max(lowestDose(chart), to);
  return {
    kind: 'start_pump',
    says: stepSays('restart_pump', { to: say(dose_mcg_day) }),
    entries: [simple(chart, dose_mcg_day)],
    dose: { from: 0, to: dose_mcg_day, unit: 'mcg/day' },
    reasons: [why],
    look_again_s: at_s + DAY_S,
  };
}

/** A pump that ran empty is filled, and runs again by the length of the gap. */
export function refillEmpty(chart: Chart, since_s: number): Draft {
  const { at_s, state, pump } = chart;
  const concentration_mcg_mL = state.fill?.concentration_mcg_mL ?? 0;
  const { to, why } = again(chart, state.dose_mcg_day, hoursSince(chart, since_s));
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
    reasons: [because('ran_empty', { when: sayCaseTime(since_s) }), why],
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

export function sameDay(one_s: number, other_s: number): boolean {
  return Math.floor(one_s / DAY_S) === Math.floor(other_s / DAY_S);
}

/** Tablets were changed today: the pump is for tomorrow, at this hour. */
export function tomorrow({ at_s }: Chart, reasons: readonly SuggestionReason[] = []): Draft {
  const next_s = (Math.floor(at_s / DAY_S) + 1) * DAY_S;
  return waitUntil(next_s + (at_s % DAY_S), [...reasons, because('one_change')]);
}
