import {
  type Case,
  DAY_S,
  type Entry,
  type Goal,
  HOUR_S,
  type Pump,
  pumpNamed,
  type Trigger,
} from '../../case/index.ts';
import type { CourseOptions } from '../../course/index.ts';
import { ProblemError } from '../../problem/index.ts';
import { goalsOf } from '../goals/defaults.ts';
import { observe } from '../observe/observe.ts';
import type { Observed } from '../observe/observed.ts';
import type { ScreeningSheet } from '../observe/sheet.ts';
import { type Look, sheetOf } from '../observe/sheet-of.ts';
import type { Practice } from '../practice.ts';
import { kindOf } from '../rulebook/judge.ts';
import { momentsOf, type Plan } from '../rulebook/moment.ts';
import { mgDay, type PlanState } from '../rulebook/state.ts';
import type { PatientKind } from '../state.ts';

export interface SuggestOptions extends CourseOptions {
  /** How somebody is looked at; the course with its rater unless a test says otherwise. */
  readonly look?: Look;
  /** Never above this dose of the pump. */
  readonly most_mcg_day?: number;
  /** When tablets have failed somebody must choose; this chooses the pump. */
  readonly choosesPump?: boolean;
}

/** What lies before the clinician: what was ordered until now, and whom to look at. No hidden state, nothing to come. */
export interface Chart {
  /** With the entries until now only. */
  readonly document: Case;
  readonly at_s: number;
  readonly pump: Pump;
  readonly kind: PatientKind;
  readonly goals: readonly Goal[];
  readonly practice: Practice;
  readonly state: PlanState;
  readonly plan: Plan;
  /** Ascending. */
  readonly log: readonly Entry[];
  readonly most_mcg_day: number;
  readonly choosesPump: boolean;
  look(at_s: readonly number[]): readonly Observed[];
  sheet(entry: number): ScreeningSheet;
}

/** How far ahead a reservoir is reckoned. */
const AHEAD_S = 200 * DAY_S;

export function chartOf(
  whole: Case,
  at_s: number,
  practice: Practice,
  { look, most_mcg_day = Number.POSITIVE_INFINITY, choosesPump = false, ...options }: SuggestOptions = {},
): Chart {
  const document = { ...whole, log: whole.log.filter((entry) => entry.at_s <= at_s) };
  const pump = pumpNamed(document.device.pump);
  if (pump === undefined) throw new ProblemError([unknownPump(document.device.pump)]);
  const last = momentsOf(document, pump, at_s + AHEAD_S).at(-1);
  if (last === undefined) throw new RangeError('a plan has no moments');
  const looks = look ?? ((times) => observe(document, times, options));
  return {
    document,
    at_s,
    pump,
    kind: kindOf(document),
    goals: goalsOf(document),
    practice,
    state: last.after,
    plan: last.plan,
    log: last.plan.log,
    most_mcg_day,
    choosesPump,
    look: remembered(looks),
    sheet: (entry) => sheetOf(document, entry, practice, { look: looks, until_s: at_s }),
  };
}

/** Asks for what it has not been told yet only. */
function remembered(look: Look): Look {
  const known = new Map<number, Observed>();
  return (times) => {
    const missing = [...new Set(times)].filter((at_s) => !known.has(at_s));
    if (missing.length > 0) for (const each of look(missing)) known.set(each.at_s, each);
    return times.flatMap((at_s) => known.get(at_s) ?? []);
  };
}

type EntryOf<K extends Entry['kind']> = Extract<Entry, { kind: K }>;

export function entriesOf<K extends Entry['kind']>({ log }: Chart, kind: K): readonly EntryOf<K>[] {
  return log.filter((entry): entry is EntryOf<K> => entry.kind === kind);
}

/** mg of tablets in a day, as ordered at a second. */
export function oralAt(chart: Chart, at_s: number): number {
  const last = entriesOf(chart, 'oral_regimen').findLast((entry) => entry.at_s <= at_s);
  return mgDay(last?.doses ?? chart.document.history.oral);
}

/** When somebody last looked for triggers or at the device; undefined when nobody did. */
export function checked_s(chart: Chart, of: 'triggers' | 'device'): number | undefined {
  return entriesOf(chart, 'check').findLast((entry) => entry.of === of)?.at_s;
}

/** Triggers that the last look found and nobody treated since. What began after it nobody knows of. */
export function knownTriggers(chart: Chart): readonly Trigger[] {
  const looked_s = checked_s(chart, 'triggers');
  if (looked_s === undefined) return [];
  const there = new Set<Trigger>();
  for (const entry of chart.log) {
    if (entry.kind === 'trigger' && entry.at_s <= looked_s) there.add(entry.trigger);
    if (entry.kind === 'trigger_treated') there.delete(entry.trigger);
  }
  return [...there];
}

/** Days since the pump's first dose; 0 without one. */
export function pumpDays({ state, at_s }: Chart): number {
  return state.started === undefined ? 0 : (at_s - state.started.at_s) / DAY_S;
}

/** Hours since an instant; infinite when it never was. */
export function hoursSince({ at_s }: Chart, instant_s: number | undefined): number {
  return instant_s === undefined ? Number.POSITIVE_INFINITY : (at_s - instant_s) / HOUR_S;
}

function unknownPump(key: string) {
  const message = `There is no pump ${key}.`;
  return {
    path: 'device.pump',
    code: 'pump.unknown',
    message,
    mend: 'Choose one of the pumps in models/pumps/.',
  };
}
