import { actionNamed, faultNamed } from '../../case/catalogue/index.ts';
import {
  type Case,
  type Entry,
  type Fault,
  HOUR_S,
  hasTelemetry,
  type Onset,
  sortedLog,
} from '../../case/index.ts';
import { amountAt } from './size.ts';
import { supersedes } from './superseded.ts';

/** A fault of the log from its onset to its end. */
export interface FaultRun {
  readonly entry: number;
  readonly fault: Fault;
  readonly severity: number;
  readonly onset: Onset;
  readonly from_s: number;
  /** Infinity while nobody and nothing mends it. */
  readonly to_s: number;
  /** Somebody talks to the pump for the first time after the onset; Infinity when nobody does. */
  readonly telemetry_s: number;
}

/**
 * Every fault of the log, by onset and then by entry. It lasts until the log ends it, until surgery at its place, until
 * the same fault is entered anew, until its time has passed, or until the next order, fill or regimen takes the place of
 * one that went wrong. A new pump after an explant comes without the faults of the old one. Entries of one second count
 * in the order of the log.
 */
export function faultRuns(document: Case): readonly FaultRun[] {
  if (!document.log.some(({ kind }) => kind === 'fault')) return NONE;
  const done: FaultRun[] = [];
  let open: FaultRun[] = [];
  const end = (at_s: number, ends: (run: FaultRun) => boolean) => {
    done.push(...open.filter(ends).map((run) => ({ ...run, to_s: Math.min(run.to_s, at_s) })));
    open = open.filter((run) => !ends(run));
  };
  for (const entry of sortedLog(document)) {
    end(entry.at_s, ({ entry: id, from_s, fault }) =>
      supersedes(entry, { entry: id, from_s, effects: fault.effects.map(({ kind }) => kind) }),
    );
    if (hasTelemetry(entry)) open = open.map((run) => heard(run, entry.at_s));
    if (entry.kind === 'fault') {
      end(entry.at_s, ({ fault }) => fault.key === entry.fault);
      open.push(...begun(entry));
    } else if (entry.kind === 'fault_ends') {
      const brings_pump = open.some(({ fault }) => fault.key === entry.fault && takesOut(fault));
      end(entry.at_s, ({ fault }) => fault.key === entry.fault);
      if (brings_pump) end(entry.at_s, isOfHardware);
    } else if (entry.kind === 'treatment') {
      const places = mendedPlaces(entry.action);
      end(entry.at_s, ({ fault }) => places.includes(fault.place));
    } else if (entry.kind === 'implant') {
      if (open.some(({ fault }) => takesOut(fault))) end(entry.at_s, isOfHardware);
    }
  }
  return [...done, ...open].sort((a, b) => a.from_s - b.from_s || a.entry - b.entry);
}

const NONE: readonly FaultRun[] = [];
const HARDWARE: readonly string[] = ['reservoir', 'pump', 'connector', 'catheter', 'tip'];

function takesOut({ effects }: Fault): boolean {
  return effects.some(({ kind }) => kind === 'explant');
}

function isOfHardware({ fault }: FaultRun): boolean {
  return HARDWARE.includes(fault.place);
}

function begun({ id, at_s, fault: key, severity, onset: wished }: FaultEntry): readonly FaultRun[] {
  const fault = faultNamed(key);
  const onset = fault?.onsets.find(({ kind }) => kind === wished) ?? fault?.onsets[0];
  if (fault === undefined || onset === undefined) return [];
  const lasts_s =
    onset.kind === 'passing'
      ? Math.round(amountAt(onset.after, severity) * HOUR_S)
      : Number.POSITIVE_INFINITY;
  const run = { entry: id, fault, severity, onset, from_s: at_s, to_s: at_s + lasts_s };
  return [{ ...run, telemetry_s: Number.POSITIVE_INFINITY }];
}
type FaultEntry = Extract<Entry, { kind: 'fault' }>;

function heard(run: FaultRun, at_s: number): FaultRun {
  return run.telemetry_s <= at_s ? run : { ...run, telemetry_s: at_s };
}

function mendedPlaces(action: string): readonly string[] {
  return (actionNamed(action)?.effects ?? []).flatMap((effect) =>
    effect.kind === 'mends' ? effect.places : [],
  );
}
