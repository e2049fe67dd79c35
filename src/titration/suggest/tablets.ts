import { DAY_S, HOUR_S, type TimedOralDose } from '../../case/index.ts';
import { say, sayHours, sayRough } from '../rulebook/say.ts';
import { mgDay } from '../rulebook/state.ts';
import { TITRATION_RULES } from '../rules.ts';
import { ceilingOf, notBorne } from './ceiling.ts';
import { type Chart, entriesOf, hoursSince } from './chart.ts';
import { chooseOther } from './choice.ts';
import type { Draft } from './draft.ts';
import { SUGGEST } from './numbers.ts';
import { lowered, raised } from './regimen.ts';
import { ruleValue } from './rule-numbers.ts';
import { sayRegimen, seenReasons } from './say.ts';
import { firstBolus, screening } from './screening.ts';
import { type Seen, seenAt } from './seen.ts';
import type { SuggestionReason } from './suggestion.ts';
import { treatTriggers, whilePassing } from './triggers.ts';
import { waitUntil } from './wait.ts';
import { weanTablets } from './weaning.ts';
import { because, stepSays } from './words.ts';

/** Before there is a pump: tablets while they may still do, then a choice, then test boluses. */
export function withoutPump(chart: Chart): Draft {
  const treat = treatTriggers(chart);
  if (treat !== undefined) return treat;
  const draft = untriggered(chart);
  return (MORE.has(draft.kind) ? whilePassing(chart, draft.reasons) : undefined) ?? draft;
}

/** What goes up, or judges tone, waits until a treated trigger has passed. */
const MORE: ReadonlySet<string> = new Set([
  'start_tablets',
  'raise_tablets',
  'choose_other',
  'screen',
  'implant',
]);

function untriggered(chart: Chart): Draft {
  const { patient } = chart.document;
  const { state, at_s } = chart;
  const seen = seenAt(chart, at_s);
  const hurt = state.oral_mg_day > 0 && (seen.drowsy || seen.weak);
  const bolus = entriesOf(chart, 'lumbar_bolus').at(-1);
  if (bolus !== undefined) {
    // Within a day of a bolus it is the bolus that makes drowsy.
    const worn = at_s - bolus.at_s > TITRATION_RULES.screening.interval_h * HOUR_S;
    return hurt && worn ? less(chart, seenReasons(seen)) : screening(chart);
  }
  if (chart.kind === 'child') {
    const reasons = [...seenReasons(seen), because('oral_child')];
    if (hurt) return less(chart, reasons);
    return seen.met ? stay(chart, reasons) : firstBolus(chart, reasons);
  }
  if (patient.kidney_function < ruleValue('oral_kidneys_avoid', 'kidneys_below')) {
    const why = because('oral_kidneys', { kidneys: sayRough(patient.kidney_function * 100) });
    const reasons = [...seenReasons(seen), why];
    if (state.oral_mg_day > 0) return weanTablets(chart, reasons);
    return seen.met ? stay(chart, reasons) : firstBolus(chart, reasons);
  }
  return ladder(chart, seen);
}

function stay(chart: Chart, reasons: readonly SuggestionReason[]): Draft {
  const { state, at_s } = chart;
  const none = state.oral_mg_day === 0;
  const says = none ? stepSays('hold') : stepSays('hold_tablets', { mg_day: say(state.oral_mg_day) });
  return { kind: 'hold', says, reasons, look_again_s: at_s + steady_s(chart) };
}

function ladder(chart: Chart, seen: Seen): Draft {
  const { state } = chart;
  const reasons = seenReasons(seen);
  const none = state.oral_mg_day === 0;
  if (!none && (seen.drowsy || seen.weak || seen.wants === 'less')) return less(chart, reasons);
  if (seen.met) return stay(chart, reasons);
  if (none && notBorne(chart) !== undefined) {
    return chooseOther(chart, [...reasons, because('oral_not_borne')]);
  }
  if (state.oral_rise_s !== undefined && hoursSince(chart, state.oral_rise_s) < interval_h()) {
    return tooEarly(chart, state.oral_rise_s, reasons);
  }
  return more(chart, reasons);
}

function more(chart: Chart, reasons: readonly SuggestionReason[]): Draft {
  const { state, at_s, document } = chart;
  const next = raised(state.oral);
  const ceiling = ceilingOf(chart);
  const to = next === undefined ? Number.POSITIVE_INFINITY : mgDay(next);
  if (next === undefined || to > ceiling.mg_day || (ceiling.below && to >= ceiling.mg_day)) {
    const failed = because('oral_failed', { mg_day: say(state.oral_mg_day) });
    return chooseOther(chart, [...reasons, failed, ceiling.why]);
  }
  const first = state.oral_mg_day === 0;
  const spinal = document.patient.origin === 'spinal';
  const why = first
    ? because(spinal ? 'oral_first' : 'oral_begin')
    : because('oral_ladder', { step: say(ruleValue('oral_step', 'step_mg')) });
  const brain = spinal ? [] : [because('oral_cerebral')];
  return {
    ...order(chart, first ? 'start_tablets' : 'raise_tablets', next),
    reasons: [...reasons, why, ...brain],
    look_again_s: at_s + judged_s(),
  };
}

function less(chart: Chart, reasons: readonly SuggestionReason[]): Draft {
  const { state, at_s } = chart;
  if (state.oral_change !== undefined && at_s - state.oral_change.at_s < DAY_S) {
    return tooEarly(chart, state.oral_change.at_s, reasons);
  }
  const next = lowered(state.oral);
  const why = because('oral_not_borne');
  if (next.length === 0) return weanTablets(chart, [...reasons, why]);
  return { ...order(chart, 'lower_tablets', next), reasons: [...reasons, why], look_again_s: at_s + DAY_S };
}

function tooEarly(chart: Chart, since_s: number, reasons: readonly SuggestionReason[]): Draft {
  const hours = interval_h();
  const fell = chart.state.oral_rise_s !== since_s;
  const when_s = since_s + (fell ? DAY_S : hours * HOUR_S);
  const since = sayHours(hoursSince(chart, since_s));
  return waitUntil(when_s, [...reasons, because('oral_judge', { since })]);
}

function order(
  chart: Chart,
  kind: 'start_tablets' | 'raise_tablets' | 'lower_tablets',
  doses: readonly TimedOralDose[],
) {
  const { at_s, state } = chart;
  const to = mgDay(doses);
  const hurt = kind === 'lower_tablets' ? ({ reason: 'side_effects' } as const) : {};
  return {
    kind,
    says: stepSays(kind, { regimen: sayRegimen(doses), to: say(to) }),
    entries: [{ kind: 'oral_regimen', at_s, doses, ...hurt } as const],
    dose: { from: state.oral_mg_day, to, unit: 'mg/day' } as const,
  };
}

function interval_h(): number {
  return ruleValue('oral_interval', 'interval_h');
}

/** While a step is new it is judged soon; what has proved itself is looked at with the months. */
function steady_s({ state, at_s }: Chart): number {
  const new_ = state.oral_change !== undefined && at_s - state.oral_change.at_s < 2 * judged_s();
  return new_ ? judged_s() : TITRATION_RULES.visits.first_year_interval_days * DAY_S;
}

function judged_s(): number {
  return SUGGEST.tablets.judged_after_h * HOUR_S;
}
