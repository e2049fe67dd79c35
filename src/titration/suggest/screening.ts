import { DAY_S, HOUR_S } from '../../case/index.ts';
import { standsOnTone } from '../goals/defaults.ts';
import type { ScreeningSheet } from '../observe/sheet.ts';
import { isBack, isResponse } from '../observe/sheet-of.ts';
import { say, sayRough } from '../rulebook/say.ts';
import { TITRATION_RULES } from '../rules.ts';
import { alternativeReason } from './alternatives.ts';
import { type Chart, entriesOf } from './chart.ts';
import type { Draft } from './draft.ts';
import { SUGGEST } from './numbers.ts';
import { ruleValue } from './rule-numbers.ts';
import { listed } from './say.ts';
import type { SuggestionReason } from './suggestion.ts';
import { waitUntil } from './wait.ts';
import { because, stepSays } from './words.ts';

/** The first rung, a small one for small children and people who stand on their tone. */
export function firstBolus(chart: Chart, reasons: readonly SuggestionReason[]): Draft {
  const { ladder_mcg, small_start_mcg } = TITRATION_RULES.screening;
  const { age_years } = chart.document.patient;
  if (!oldEnough(chart)) return noPump(chart, reasons);
  const young = age_years < ruleValue('bolus_small', 'below_years');
  const stands = standsOnTone(chart.document);
  if (!young && !stands) {
    const [mcg = 0] = ladder_mcg;
    return bolus(chart, mcg, [...reasons, because('screen_first', { mcg: say(mcg) })]);
  }
  const who = young ? `a child of ${say(age_years)}` : 'this person stands on tone';
  const why = because('screen_small', { mcg: say(small_start_mcg), who });
  return bolus(chart, small_start_mcg, [...reasons, why]);
}

/** After a test bolus: watch, judge, then the next rung, the pump or neither. */
export function screening(chart: Chart): Draft {
  const { at_s } = chart;
  const given = entriesOf(chart, 'lumbar_bolus').at(-1);
  if (given === undefined) return firstBolus(chart, []);
  const [, watch_h] = chart.practice.response.within_h;
  const watched_s = given.at_s + watch_h * HOUR_S;
  if (at_s < watched_s) return waitUntil(watched_s, [because('screen_wait')], 'wait_watch');
  const sheet = chart.sheet(given.id);
  const found = verdict(sheet);
  if (sheet.responded) return implant(chart, sheet, [found]);
  const { ladder_mcg, interval_h } = TITRATION_RULES.screening;
  const next = ladder_mcg.find((rung) => rung > given.mcg);
  if (next === undefined) return notACandidate(chart, sheet, [found]);
  const allowed_s = given.at_s + interval_h * HOUR_S;
  if (at_s < allowed_s) return waitUntil(allowed_s, [found, because('screen_wait')]);
  const [now] = chart.look([at_s]);
  const later_s = at_s + SUGGEST.observe.settle_h * HOUR_S;
  if (now?.drowsy === true || now?.weak === true) {
    return waitUntil(later_s, [found, because(now.drowsy ? 'drowsy' : 'weak'), because('not_back')]);
  }
  if (now !== undefined && !isBack(sheet.rows[0], now)) {
    return waitUntil(later_s, [found, because('not_back')], 'wait_baseline');
  }
  const hurt = hurtBy(sheet) ? [because('bolus_hurt', { mcg: say(given.mcg) })] : [];
  return bolus(chart, next, [found, ...hurt, because('screen_next', { last: say(given.mcg) })]);
}

function verdict({ responded, mcg, fall, rows, given_s }: ScreeningSheet): SuggestionReason {
  const hours = listed(rows.slice(-1).map(({ at_s }) => sayRough((at_s - given_s) / HOUR_S)));
  const values = { mcg: say(mcg), ashworth: say(fall.ashworth_leg), spasms: say(fall.spasm_score), hours };
  return because(responded ? 'responded' : 'no_response', values);
}

function bolus(chart: Chart, mcg: number, reasons: readonly SuggestionReason[]): Draft {
  const { at_s, practice } = chart;
  const last = chart.state.bolus?.mcg ?? 0;
  return {
    kind: 'screen',
    says: stepSays('screen', { mcg: say(mcg) }),
    entries: [{ kind: 'lumbar_bolus', at_s, mcg }],
    dose: { from: last, to: mcg, unit: 'mcg' },
    reasons,
    look_again_s: at_s + practice.response.within_h[1] * HOUR_S,
  };
}

function notACandidate(chart: Chart, { mcg }: ScreeningSheet, reasons: readonly SuggestionReason[]): Draft {
  const others = chart.practice.other_treatments.map(alternativeReason);
  return {
    kind: 'not_a_candidate',
    says: stepSays('not_a_candidate', { mcg: say(mcg) }),
    reasons: [...reasons, because('top_rung', { mcg: say(mcg) }), ...others],
    look_again_s: chart.at_s + TITRATION_RULES.visits.first_year_interval_days * DAY_S,
  };
}

function noPump(chart: Chart, reasons: readonly SuggestionReason[]): Draft {
  const { other_treatments } = chart.practice;
  return {
    kind: 'choose_other',
    says: stepSays('choose_other_no_pump', { others: '' }),
    reasons: [...reasons, because('too_young'), ...other_treatments.map(alternativeReason)],
    look_again_s: chart.at_s + TITRATION_RULES.visits.first_year_interval_days * DAY_S,
  };
}

/** In the morning after the bolus at the earliest, primed. */
function implant(chart: Chart, sheet: ScreeningSheet, reasons: readonly SuggestionReason[]): Draft {
  const { at_s, pump, document } = chart;
  const { interval_h } = TITRATION_RULES.screening;
  const earliest_s = Math.max(at_s, sheet.given_s + interval_h * HOUR_S);
  const morning_s = SUGGEST.pump.implant_at_h * HOUR_S;
  const when_s = Math.ceil((earliest_s - morning_s) / DAY_S) * DAY_S + morning_s;
  const volume_mL = deadVolume_mL(chart);
  const { concentration_mcg_mL } = document.device;
  const { concentration_mcg_mL: fine } = TITRATION_RULES.start;
  const strong =
    concentration_mcg_mL > fine && pump.concentrations_mcg_mL.includes(fine)
      ? [because('strong_for_start', { concentration: say(concentration_mcg_mL), mcg_mL: say(fine) })]
      : [];
  const volume = say(volume_mL);
  return {
    kind: 'implant',
    says: stepSays('implant', { volume_mL: volume }),
    at_s: when_s,
    entries: [
      { kind: 'implant', at_s: when_s },
      { kind: 'priming_bolus', at_s: when_s, volume_mL },
    ],
    reasons: [...reasons, because('implant_after'), because('prime', { volume_mL: volume }), ...strong],
    look_again_s: when_s,
  };
}

/** What tubing and catheter hold, to the hundredth of a mL. */
export function deadVolume_mL({ pump, document }: Chart): number {
  const mL = pump.tubing_volume_mL + pump.catheter_volume_mL_cm * document.device.catheter_length_cm;
  return Math.round(mL * 100) / 100;
}

/** Whether the bolus still worked at the last hours of the label's limit, by the same definition. */
export function lasted(chart: Chart, { rows, given_s }: ScreeningSheet): boolean {
  const { lasting_over_h } = TITRATION_RULES.start;
  const late = rows.filter(({ at_s }) => at_s - given_s >= lasting_over_h * HOUR_S);
  return late.some((row) => isResponse(rows[0], row, chart.practice.response));
}

/** Whether somebody was drowsy or too flaccid after the bolus, and not before. */
export function hurtBy({ rows }: ScreeningSheet): boolean {
  const [before, ...after] = rows;
  return after.some(
    ({ drowsy, weak }) => (drowsy && before?.drowsy === false) || (weak && before?.weak === false),
  );
}

/** Whether the body can hold a pump by the label's age. */
export function oldEnough({ document }: Chart): boolean {
  return document.patient.age_years >= ruleValue('implant_age', 'least_years');
}
