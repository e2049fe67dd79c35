import { ACTIONS } from '../case/catalogue/index.ts';
import { addEntry, type Case, type NewEntry, sortedLog, type Trigger } from '../case/index.ts';
import {
  EXAMINATION_FILES,
  type ExaminationKey,
  examine,
  numberOf,
  type Shown,
} from '../examination/index.ts';
import type { Move } from './moves.ts';
import type { Mystery } from './mystery.ts';
import { RULES } from './shipped.ts';
import { actionEntry } from './treat.ts';

const MINUTE_S = 60;

export interface Order {
  readonly examination: ExaminationKey;
  readonly ordered_s: number;
  readonly answer_s: number;
  /** The case as it was examined, without what the examination itself does. */
  readonly entries: readonly NewEntry[];
  readonly shown: Shown;
}

/** Somebody looked for noxious triggers, and found these. */
export interface Look {
  readonly at_s: number;
  readonly found: readonly Trigger[];
}

export interface Treatment {
  readonly action: string;
  readonly at_s: number;
}

/** Where a run stands after some moves. */
export interface Run {
  readonly mystery: Mystery;
  /** With everything that was done. */
  readonly document: Case;
  readonly now_s: number;
  readonly orders: readonly Order[];
  readonly treatments: readonly Treatment[];
  readonly looks: readonly Look[];
  /** Entries that were made, in order; the same are made in every candidate to compare with. */
  readonly done: readonly NewEntry[];
  /** When somebody looked at the patient: at the start and after every move. */
  readonly looked_s: readonly number[];
}

export function startRun(mystery: Mystery): Run {
  const { document, seen_s } = mystery;
  return {
    mystery,
    document,
    now_s: seen_s,
    orders: [],
    treatments: [],
    looks: [],
    done: [],
    looked_s: [seen_s],
  };
}

export function moved(run: Run, move: Move): Run {
  if (move.kind === 'wait') return later(run, move.minutes);
  if (move.kind === 'look') return lookedAt(run);
  return move.kind === 'order' ? ordered(run, move.examination) : treated(run, move.action);
}

/** A trigger is there from its entry until it is treated; whoever looks finds it. */
function lookedAt(run: Run): Run {
  const there = new Set<Trigger>();
  for (const entry of sortedLog(run.document)) {
    if (entry.at_s > run.now_s) break;
    if (entry.kind === 'trigger') there.add(entry.trigger);
    if (entry.kind === 'trigger_treated') there.delete(entry.trigger);
  }
  const look = { at_s: run.now_s, found: [...there] };
  return later({ ...run, looks: [...run.looks, look] }, RULES.look.minutes);
}

/** The examination is made now, takes its minutes, and its answer may come later still. */
function ordered(run: Run, key: ExaminationKey): Run {
  const file = EXAMINATION_FILES.get(key);
  if (file === undefined) return run;
  const { mystery, now_s } = run;
  const shown = examine(run.document, key, now_s, { seed: mystery.chance_seed });
  const answer_s = now_s + file.answer_after_minutes * MINUTE_S;
  const order = { examination: key, ordered_s: now_s, answer_s, entries: run.done, shown };
  const after = withDone(run, entriesOf(key, now_s));
  return later({ ...after, orders: [...after.orders, order] }, file.minutes);
}

/** What an examination does to pump and body: telemetry, contrast, the drug of a trial bolus. */
export function entriesOf(key: ExaminationKey, at_s: number): readonly NewEntry[] {
  const made: NewEntry = { kind: 'examination', examination: key, at_s };
  if (key === 'lumbar_bolus') return [made, { kind: 'lumbar_bolus', at_s, mcg: numberOf(key, 'mcg') }];
  if (key !== 'pump_bolus') return [made];
  return [made, { kind: 'single_bolus', at_s, mcg: numberOf(key, 'mcg'), minutes: numberOf(key, 'minutes') }];
}

function treated(run: Run, key: string): Run {
  const action = ACTIONS.get(key);
  if (action === undefined) return run;
  const after = withDone(run, [actionEntry(action, run.now_s)]);
  const treatments = [...run.treatments, { action: key, at_s: run.now_s }];
  return later({ ...after, treatments }, action.minutes);
}

function withDone(run: Run, entries: readonly NewEntry[]): Run {
  const document = withAll(run.document, entries);
  return { ...run, document, done: [...run.done, ...entries] };
}

/** Each in turn; what this case refuses (a bolus of a pump that is stopped) does not happen in it. */
export function withAll(document: Case, entries: readonly NewEntry[]): Case {
  return entries.reduce((made, entry) => {
    const added = addEntry(made, entry);
    return added.ok ? added.value : made;
  }, document);
}

function later(run: Run, minutes: number): Run {
  const now_s = run.now_s + Math.max(0, Math.round(minutes)) * MINUTE_S;
  return now_s === run.now_s ? run : { ...run, now_s, looked_s: [...run.looked_s, now_s] };
}
