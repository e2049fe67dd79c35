import {
  type Case,
  type Entry,
  isProgramEntry,
  NO_PROGRAM,
  type Pump,
  programAfter,
  runningProgram,
} from '../../case/index.ts';

/** What the pump is told to do from one second to the next order. */
export interface Telling {
  readonly from_s: number;
  /** Infinity after the last. */
  readonly to_s: number;
  readonly program: ReturnType<typeof programAfter>;
}

/** What the entries, in the order of the log, tell the pump from second 0 on. */
export function tellings(document: Case, entries: readonly Entry[], pump: Pump): readonly Telling[] {
  const { prescription } = document.history;
  let program = prescription === undefined ? NO_PROGRAM : runningProgram(prescription, pump);
  const told = [{ from_s: 0, program }];
  for (const entry of entries) {
    if (!isProgramEntry(entry)) continue;
    program = programAfter(program, entry, document.device, pump);
    told.push({ from_s: entry.at_s, program });
  }
  return told.map((each, i) => ({ ...each, to_s: told[i + 1]?.from_s ?? Number.POSITIVE_INFINITY }));
}

/** The same, but the last order before `at_s` goes on for ever. */
export function goingOn(told: readonly Telling[], at_s: number): readonly Telling[] {
  const kept = told.filter(({ from_s }) => from_s < at_s);
  const last = kept.at(-1);
  return last === undefined ? [] : [...kept.slice(0, -1), { ...last, to_s: Number.POSITIVE_INFINITY }];
}
