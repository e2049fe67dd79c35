import { DAY_S, HOUR_S, type Prescription, sayCaseTime } from '../../case/index.ts';
import { type Dosing, decide } from '../clinician.ts';
import { apart } from '../rulebook/conditions/contents.ts';
import { dailyDoseOf } from '../rulebook/follow.ts';
import { say, sayRough } from '../rulebook/say.ts';
import { TITRATION_RULES } from '../rules.ts';
import { type Chart, checked_s } from './chart.ts';
import { isWholeDay, shapeDay } from './day.ts';
import type { Draft } from './draft.ts';
import { leastReason, lowestDose } from './least.ts';
import { beforeRise, look, recent } from './lost.ts';
import { atLowest } from './lowest.ts';
import { assessed, clinicianState, hurtBefore, isSettled, stepRule } from './pump-state.ts';
import { refillEmpty } from './restart.ts';
import { ruleValue, ruleValues } from './rule-numbers.ts';
import { seenReasons } from './say.ts';
import { withDose } from './scaled.ts';
import { type Seen, seenAt } from './seen.ts';
import { sameDay, tomorrow } from './starting.ts';
import type { SuggestionReason } from './suggestion.ts';
import { treatTriggers, whilePassing } from './triggers.ts';
import { waitUntil } from './wait.ts';
import { weanTablets } from './weaning.ts';
import { because, stepSays } from './words.ts';

/** A pump that runs: what hurts first, then the tablets, then the dose. */
export function titrated(chart: Chart): Draft {
  const dry = chart.plan.supply.dryBefore(chart.at_s, HOUR_S);
  if (dry !== undefined && chart.plan.supply.after(chart.at_s).reservoir_mL === 0) {
    return refillEmpty(chart, dry.from_s);
  }
  const treat = treatTriggers(chart);
  if (treat !== undefined) return treat;
  const seen = seenAt(chart, chart.at_s);
  const reasons = seenReasons(seen);
  if (seen.withdrawal && !recent(chart, checked_s(chart, 'device'), 1)) return look(chart, 'device', reasons);
  const tablets = chart.state.oral_mg_day > 0;
  if (seen.drowsy || seen.weak) return relieved(chart, seen, reasons);
  if (tablets && chart.document.patient.kidney_function < ruleValue('oral_kidneys_avoid', 'kidneys_below')) {
    const kidneys = sayRough(chart.document.patient.kidney_function * 100);
    const wean = weanTablets(chart, [...reasons, because('oral_kidneys', { kidneys })]);
    if (wean.kind !== 'wait') return wean;
  }
  if (seen.wants === 'neither' && tablets) return weanTablets(chart, [...reasons, because('wean_now')]);
  if (seen.wants === 'less' && tablets) return weanTablets(chart, [...reasons, because('wean_first')]);
  return changed(chart, seen, reasons);
}

/** Drowsy or flaccid: what the line holds, then fewer tablets, and less by the pump where these cannot go today. */
function relieved(chart: Chart, seen: Seen, seenAlready: readonly SuggestionReason[]): Draft {
  const overdose = seen.drowsy && seen.weak ? [because('overdose_first')] : [];
  const reasons = [...seenAlready, ...overdose];
  if (unbridged(chart) && !recent(chart, checked_s(chart, 'device'), 1)) {
    return look(chart, 'device', [...reasons, lineReason(chart)]);
  }
  if (chart.state.oral_mg_day === 0) return changed(chart, seen, reasons);
  const wean = weanTablets(chart, [...reasons, because('wean_first')]);
  return wean.kind === 'wait' ? changed(chart, seen, reasons) : wean;
}

function changed(chart: Chart, seen: Seen, reasons: readonly SuggestionReason[]): Draft {
  const { at_s, state, most_mcg_day } = chart;
  const remembers = clinicianState(chart);
  const least_mcg_day = lowestDose(chart);
  const limits = { least_mcg_day, most_mcg_day };
  const dosing = decide(remembers, assessed(chart, seen), chart.kind, TITRATION_RULES, limits);
  const from = state.dose_mcg_day;
  if (dosing.dose_mcg_day === from) return held(chart, seen, dosing, reasons);
  const less = dosing.dose_mcg_day < from;
  if (bridging(chart) && !(less && unbridged(chart))) {
    return waitUntil(at_s + DAY_S, [
      ...reasons,
      unbridged(chart) ? lineReason(chart) : because('bridge_runs'),
    ]);
  }
  if (state.oral_change !== undefined && sameDay(state.oral_change.at_s, at_s))
    return tomorrow(chart, reasons);
  if (less) {
    const shaped = shapeDay(chart, seen, dosing, reasons);
    return shaped ?? dosed(chart, seen, 'lower_pump', dosing, [...reasons, ...whyLess(seen)]);
  }
  const ready_s = nextRise_s(chart, seen);
  if (ready_s > at_s) return holdFor(chart, ready_s - at_s, [...reasons, because('rise_later')]);
  const wet_s = arrivedSince_s(chart);
  if (wet_s > at_s) return waitUntil(wet_s, [...reasons, because('line_was_dry')]);
  const passing = whilePassing(chart, reasons);
  if (passing !== undefined) return passing;
  // The same hours ask for more and for less: a dose is no answer to that.
  if (seen.wants === 'both' && seen.goals.some((each) => each.side === 'low' && isWholeDay(each))) {
    return holdFor(chart, TITRATION_RULES.visits.early_interval_days * DAY_S, [
      ...reasons,
      because('both_ways'),
    ]);
  }
  const first = beforeRise(chart, seen, dosing.dose_mcg_day, reasons);
  if ('kind' in first) return first;
  const shaped = shapeDay(chart, seen, dosing, [...reasons, ...first]);
  const why = [...reasons, ...first, stepReason(chart, dosing)];
  return shaped ?? dosed(chart, seen, 'raise_pump', dosing, why);
}

/** Whether the line still holds drug of another strength than the programmer was told. */
function bridging({ state, plan, at_s }: Chart): boolean {
  const told = state.prescription?.concentration_mcg_mL ?? 0;
  const { tip_mcg_mL } = plan.supply.before(at_s);
  return tip_mcg_mL > 0 && apart(tip_mcg_mL, told, ruleValue('bridge_missing', 'apart_percent'));
}

/** When a day is over since drug last began to come out of the tip, as after an empty reservoir; else long ago. */
function arrivedSince_s({ plan, at_s }: Chart): number {
  const day_s = TITRATION_RULES.step.interval_h * HOUR_S;
  // Priming at the start of the same visit counts as arrived.
  const dry = plan.supply.dryBefore(at_s, day_s - HOUR_S);
  return dry === undefined ? Number.NEGATIVE_INFINITY : dry.to_s + day_s;
}

/** The line holds another strength, and no bridge was ordered for it. */
function unbridged(chart: Chart): boolean {
  return chart.state.prescription?.bridge_from_mcg_mL === undefined && bridging(chart);
}

function lineReason({ plan, at_s, state }: Chart): SuggestionReason {
  const line = sayRough(plan.supply.before(at_s).tip_mcg_mL);
  return because('line_differs', { line, told: say(state.prescription?.concentration_mcg_mL ?? 0) });
}

/** After the first weeks a rise has its week, and a small miss of the goal its months. */
function nextRise_s(chart: Chart, { above }: Seen): number {
  const { state } = chart;
  const last = state.dose_change;
  if (!isSettled(chart) || last === undefined || last.to < last.from) return chart.at_s;
  const small = above <= TITRATION_RULES.step.slack_points;
  const days = small
    ? ruleValue('rise_in_months', 'within_days')
    : TITRATION_RULES.visits.early_interval_days;
  return last.at_s + days * DAY_S;
}

function whyLess({ drowsy, weak }: Seen): readonly SuggestionReason[] {
  return [because(drowsy || weak ? 'reduce' : 'too_loose')];
}

function stepReason(chart: Chart, { percent, why }: Dosing): SuggestionReason {
  const rule = stepRule(chart);
  const [least = 0, most = 0] = ruleValues(rule, 'percent');
  const place = why === 'far_from_goal' ? 'far from the goal' : 'near the goal';
  return because('step', {
    step_rule: rule,
    least: say(least),
    most: say(most),
    percent: say(percent),
    place,
  });
}

function dosed(
  chart: Chart,
  seen: Seen,
  kind: 'raise_pump' | 'lower_pump',
  { dose_mcg_day, percent, why }: Dosing,
  reasons: readonly SuggestionReason[],
): Draft {
  const { at_s, state, pump } = chart;
  const before = state.prescription;
  if (before === undefined) throw new RangeError('a pump that runs has a prescription');
  const holds = state.fill?.concentration_mcg_mL || before.concentration_mcg_mL;
  const from = state.dose_mcg_day;
  const prescription: Prescription = withDose(before, holds, from, dose_mcg_day, pump);
  const to = dailyDoseOf(prescription, pump);
  const less = kind === 'lower_pump';
  if (!less && to <= from)
    return holdFor(chart, TITRATION_RULES.visits.early_interval_days * DAY_S, [
      ...reasons,
      because('shape_full'),
    ]);
  // Every rate of a shaped day is as low as the pump goes.
  if (less && to >= from) return atLowest(chart, seen, from * (1 + percent / 100), bridging(chart), reasons);
  const least = less && to <= lowestDose(chart) ? [leastReason(chart, holds)] : [];
  const hurt = why === 'side_effects' ? ({ reason: 'side_effects' } as const) : {};
  return {
    kind,
    says: stepSays(kind, { percent: sayRough(Math.abs(to / from - 1) * 100), to: say(to) }),
    entries: [{ kind: 'prescription', at_s, prescription, ...hurt }],
    dose: { from, to, unit: 'mcg/day' },
    reasons: [...reasons, ...least],
    look_again_s: at_s + (isSettled(chart) ? TITRATION_RULES.visits.early_interval_days : 1) * DAY_S,
  };
}

function held(chart: Chart, seen: Seen, dosing: Dosing, reasons: readonly SuggestionReason[]): Draft {
  const { at_s, state } = chart;
  const { why, percent } = dosing;
  const { step, start, visits } = TITRATION_RULES;
  const started_s = state.started?.at_s ?? at_s;
  if (why === 'too_soon') {
    const change_s = state.dose_change?.at_s ?? started_s;
    const first_s = started_s + start.no_increase_h * HOUR_S;
    const when_s = Math.max(first_s, change_s + step.interval_h * HOUR_S);
    return waitUntil(when_s, [...reasons, because(first_s === when_s ? 'first_day' : 'one_step')]);
  }
  if (why === 'after_side_effects') return waitUntil(at_s + DAY_S, [...reasons, because('after_effects')]);
  if (why === 'at_lowest') {
    const for_mcg_day = state.dose_mcg_day * (1 + percent / 100);
    return atLowest(chart, seen, for_mcg_day, bridging(chart), [
      ...reasons,
      ...(percent < 0 ? whyLess(seen) : []),
    ]);
  }
  const days = isSettled(chart) ? visits.first_year_interval_days : visits.early_interval_days;
  const look_again_s = at_s + days * DAY_S;
  return holdFor(chart, days * DAY_S, [...reasons, ...whyHeld(chart, seen, why, look_again_s)]);
}

function holdFor({ at_s, state }: Chart, most_s: number, reasons: readonly SuggestionReason[]): Draft {
  const says = stepSays('hold_pump', { mcg_day: say(state.dose_mcg_day) });
  const usual_s = TITRATION_RULES.visits.first_year_interval_days * DAY_S;
  return { kind: 'hold', says, reasons, look_again_s: at_s + Math.min(most_s, usual_s) };
}

function whyHeld(
  chart: Chart,
  seen: Seen,
  why: Dosing['why'],
  look_again_s: number,
): readonly SuggestionReason[] {
  const { dose_mcg_day } = chart.state;
  if (why === 'at_highest') return [because('at_highest', { mcg_day: say(dose_mcg_day) })];
  if (why === 'hurt_before') {
    const hurt = hurtBefore(chart);
    const values = { mcg_day: say(hurt?.mcg_day ?? 0), when: sayCaseTime(hurt?.at_s ?? 0) };
    return [because('hurt_before', values)];
  }
  if (seen.wants === 'more') return [because('within_error')];
  return why === 'goal_met' ? [because('next_visit', { when: sayCaseTime(look_again_s) })] : [];
}
