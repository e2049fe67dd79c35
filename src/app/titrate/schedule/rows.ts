import { type Case, DAY_S, type Entry, type Pump, sortedLog } from '../../../case/index.ts';
import { sayChange } from './change.ts';
import { type Dose, doseOf } from './dose.ts';
import { sayOrder } from './order.ts';
import { pumpOf, type Standing, standingAfter, standingAtStart } from './standing.ts';

/** How an order is drawn: open dot by mouth, filled dot intrathecal, square device, triangle trigger and check. */
export type Mark = 'oral' | 'itb' | 'device' | 'event';
/** Where in the course of treatment an order stands. */
export const SECTIONS = ['tablets', 'test', 'start', 'titration', 'keep'] as const;
export type Section = (typeof SECTIONS)[number];

export interface Row {
  readonly entry: Entry;
  readonly mark: Mark;
  readonly order: string;
  readonly dose: Dose | undefined;
  readonly change: string;
  readonly section: Section;
  readonly before: Standing;
}

/** One row per order, in the order in which they happen. */
export function rowsOf(plan: Case): readonly Row[] {
  const pump = pumpOf(plan);
  let before = standingAtStart(plan, pump);
  let section: Section = sectionAtStart(before);
  let started_s = before.started ? 0 : undefined;
  return sortedLog(plan).map((entry) => {
    const after = standingAfter(before, entry, plan, pump);
    if (after.started && started_s === undefined) started_s = entry.at_s;
    section = sectionAfter(section, entry, started_s, after);
    const row = rowOf(entry, before, plan, pump, section);
    before = after;
    return row;
  });
}

/** Words are made when a row is drawn: of a plan of years most rows are folded. */
function rowOf(entry: Entry, before: Standing, plan: Case, pump: Pump, section: Section): Row {
  return {
    entry,
    mark: MARKS[entry.kind],
    section,
    before,
    get order() {
      return sayOrder(entry, before, plan, pump);
    },
    get dose() {
      return doseOf(entry, pump);
    },
    get change() {
      return sayChange(entry, before, pump);
    },
  };
}

const MARKS: Readonly<Record<Entry['kind'], Mark>> = {
  oral_regimen: 'oral',
  oral_dose: 'oral',
  lumbar_bolus: 'itb',
  prescription: 'itb',
  single_bolus: 'itb',
  implant: 'device',
  priming_bolus: 'device',
  refill: 'device',
  pump_stop: 'device',
  trigger: 'event',
  trigger_treated: 'event',
  check: 'event',
  // Tizanidine is not baclofen by mouth: what the curves leave out carries no route.
  other_treatment: 'event',
  fault: 'event',
  fault_ends: 'event',
  illness: 'event',
  illness_ends: 'event',
  treatment: 'event',
  treatment_ends: 'event',
  examination: 'event',
};

function sectionAtStart(standing: Standing): Section {
  return standing.pump === 'none' ? 'tablets' : 'keep';
}

/** Sections follow each other and never go back, so that the table stays in the order of time. */
function sectionAfter(now: Section, entry: Entry, started_s: number | undefined, after: Standing): Section {
  const next = sectionOf(entry, started_s, after);
  return SECTIONS.indexOf(next) > SECTIONS.indexOf(now) ? next : now;
}

function sectionOf(entry: Entry, started_s: number | undefined, after: Standing): Section {
  if (entry.kind === 'refill') return 'keep';
  if (started_s !== undefined && entry.at_s >= started_s + DAY_S) return 'titration';
  if (after.pump !== 'none') return 'start';
  return entry.kind === 'lumbar_bolus' ? 'test' : 'tablets';
}
