import type { Entry, OnsetKind } from '../../case/index.ts';

/** A fault as an address holds it: what, how bad, since when, and until when. */
export interface Broken {
  /** Key of models/faults/. */
  readonly fault: string;
  /** 0 to 1. */
  readonly severity: number;
  /** Whole seconds of case time. */
  readonly at_s: number;
  /** Without it the fault comes in its usual way. */
  readonly onset?: OnsetKind;
  /** When it is mended. */
  readonly ends_s?: number;
}

/** What breaks, and when somebody interrogates the pump. */
export interface Breaks {
  readonly broken: readonly Broken[];
  readonly interrogated_s: readonly number[];
}

export const UNBROKEN: Breaks = { broken: [], interrogated_s: [] };

/** Ids of these entries are far above those of a ready patient's log, and stay while others come and go. */
export const FIRST_BREAK_ID = 10_000;

/** Log entries of what breaks. A fault's id is FIRST_BREAK_ID and its place in the list. */
export function breakEntries({ broken, interrogated_s }: Breaks): readonly Entry[] {
  const faults = broken.flatMap(({ fault, severity, at_s, onset, ends_s }, i): readonly Entry[] => {
    const id = FIRST_BREAK_ID + i;
    const begins: Entry = { id, at_s, kind: 'fault', fault, severity, ...(onset && { onset }) };
    if (ends_s === undefined) return [begins];
    return [begins, { id: id + MENDED, at_s: ends_s, kind: 'fault_ends', fault }];
  });
  const read = interrogated_s.map(
    (at_s, i): Entry => ({
      id: FIRST_BREAK_ID + READ + i,
      at_s,
      kind: 'examination',
      examination: 'interrogation',
    }),
  );
  return [...faults, ...read];
}
const MENDED = 1000;
const READ = 2000;
