import { type Case, DAY_S, type NewEntry, type Prescription, sortedLog } from '../../case/index.ts';
import { type Finding, judge } from '../rulebook/judge.ts';
import { say } from '../rulebook/say.ts';
import type { Chart } from './chart.ts';
import type { Draft } from './draft.ts';
import { type Refilling, refillDue_s, refillEntries, refilling } from './refills.ts';
import type { Suggestion, SuggestionReason } from './suggestion.ts';
import { stepSays } from './words.ts';

/** Of the rules that hold, so many are said; those that warn are all said. */
const MOST_GREEN = 4;

/** The draft with the refill that this visit needs, and with what the rules say of its entries. */
export function finished(chart: Chart, draft: Draft): Suggestion {
  const whole = withRefill(chart, draft);
  const at_s = whole.at_s ?? chart.at_s;
  const entries = whole.entries ?? [];
  const findings = judged(chart.document, entries);
  if (breaksAnew(chart, findings)) return refrained(chart, whole, findings);
  return {
    kind: whole.kind,
    says: whole.says,
    at_s,
    entries,
    ...(whole.dose === undefined ? {} : { dose: whole.dose }),
    reasons: [...whole.reasons, ...ruleReasons(findings, whole.reasons)],
    look_again_s: lookAgain_s(chart, whole),
  };
}

/** Whether a rule would be broken, by its red limit, that the plan so far keeps. */
function breaksAnew({ document, at_s }: Chart, findings: readonly Finding[]): boolean {
  const red = findings.filter(({ verdict }) => verdict === 'red');
  if (red.length === 0) return false;
  const before = judge(document, { until_s: at_s });
  return red.some(({ rule }) => !before.some((each) => each.rule === rule && each.verdict === 'red'));
}

/** No order breaks a rule: where none that keeps them is left, nothing is ordered and the rules say why. */
function refrained({ at_s }: Chart, draft: Draft, findings: readonly Finding[]): Suggestion {
  return {
    kind: 'hold',
    says: stepSays('hold_rules'),
    at_s,
    entries: [],
    reasons: [...draft.reasons, ...ruleReasons(findings, [])],
    look_again_s: at_s + DAY_S,
  };
}

/** What the rules say of entries that are not yet in the plan. */
export function judged(document: Case, entries: readonly NewEntry[]): readonly Finding[] {
  if (entries.length === 0) return [];
  const first = 1 + document.log.reduce((highest, { id }) => Math.max(highest, id), 0);
  const log = [...document.log, ...entries.map((entry, i) => ({ ...entry, id: first + i }))];
  const after = { ...document, log: sortedLog({ ...document, log }) };
  return judge(after).filter(({ entry }) => entry >= first);
}

function ruleReasons(
  findings: readonly Finding[],
  said: readonly SuggestionReason[],
): readonly SuggestionReason[] {
  const known = new Set(said.map(({ rule }) => rule));
  const reasons = findings
    .filter(({ rule }) => !known.has(rule))
    .map(({ rule, verdict, sentence, sources }) => {
      const mark = verdict === 'green' ? 'ok' : verdict === 'amber' ? 'caution' : 'problem';
      return { mark, says: sentence, rule, sources } as const;
    });
  const once = reasons.filter(({ rule }, i) => reasons.findIndex((each) => each.rule === rule) === i);
  const own = (mark: SuggestionReason['mark']) => once.filter((reason) => reason.mark === mark);
  return [...own('problem'), ...own('caution'), ...own('ok').slice(0, MOST_GREEN)];
}

/** After these somebody decides at the same visit; the refill waits for that. */
const LOOKS: ReadonlySet<string> = new Set(['look_for_triggers', 'check_device', 'treat_trigger']);

/** A reservoir that is due is filled at this visit, whatever else is done. */
function withRefill(chart: Chart, draft: Draft): Draft {
  const { state } = chart;
  const later = draft.at_s !== undefined && draft.at_s > chart.at_s && draft.kind !== 'wait';
  if (state.prescription === undefined || later || state.pump !== 'runs' || LOOKS.has(draft.kind))
    return draft;
  const new_dose = draft.dose?.unit === 'mcg/day' ? draft.dose.to : state.dose_mcg_day;
  const entries = draft.entries ?? [];
  const ordered = prescriptionOf(entries);
  const { mode } = ordered?.prescription ?? state.prescription;
  const refill = refilling(chart, new_dose, mode, draft.weaker);
  if (refill === undefined || entries.some(({ kind }) => kind === 'refill')) return draft;
  // Whoever fills reads the ampoule, and tells the programmer where it reckons with another strength.
  const untold = state.prescription.concentration_mcg_mL !== refill.concentration_mcg_mL;
  const own = refillEntries(chart, refill, ordered?.prescription ?? state.prescription, untold);
  const others = untold ? entries.filter((entry) => entry !== ordered) : entries;
  const kept = ordered?.reason === undefined ? own : own.map((entry) => withReason(entry, ordered.reason));
  const idle = draft.kind === 'hold' || draft.kind === 'wait';
  return {
    ...draft,
    ...(idle ? { kind: 'refill', says: saysRefill(refill), at_s: chart.at_s } : {}),
    entries: [...kept, ...others],
    reasons: [...draft.reasons, ...refill.reasons],
  };
}

function withReason(entry: NewEntry, reason: NonNullable<NewEntry['reason']> | undefined): NewEntry {
  return entry.kind === 'prescription' && reason !== undefined ? { ...entry, reason } : entry;
}

function prescriptionOf(entries: readonly NewEntry[]) {
  return entries.find(
    (entry): entry is Extract<NewEntry, { kind: 'prescription' }> & { prescription: Prescription } => {
      return entry.kind === 'prescription';
    },
  );
}

function saysRefill({ volume_mL, concentration_mcg_mL, from_mcg_mL }: Refilling): string {
  const values = {
    volume_mL: say(volume_mL),
    concentration: say(concentration_mcg_mL),
    from: say(from_mcg_mL ?? 0),
  };
  return stepSays(from_mcg_mL === undefined ? 'refill' : 'refill_changed', values);
}

/** As the draft says, and never after the date of the next refill. */
function lookAgain_s(chart: Chart, draft: Draft): number {
  const refills = draft.entries?.some(({ kind }) => kind === 'refill') ?? false;
  const dose = draft.dose?.unit === 'mcg/day' ? draft.dose.to : chart.state.dose_mcg_day;
  const due_s = refills || dose === 0 ? Number.POSITIVE_INFINITY : refillDue_s(chart, dose);
  // At the hour of this visit, on the last day before it is due.
  const days = Math.max(0, Math.floor((due_s - chart.at_s) / DAY_S));
  return Math.max(chart.at_s, Math.min(draft.look_again_s, chart.at_s + days * DAY_S));
}
