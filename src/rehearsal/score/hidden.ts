import { ACTIONS, faultNamed } from '../../case/catalogue/index.ts';
import { type AilmentEntry, type Case, curedSeconds, type Entry } from '../../case/index.ts';
import { deviceAt, deviceLog, faultChanges, faultsAt } from '../../delivery/index.ts';
import { isStrengthWrong } from '../../examination/index.ts';
import type { HiddenSpan } from '../debrief.ts';

type FaultEntry = Extract<Entry, { readonly kind: 'fault' }>;

/** Faults, look-alikes, noxious triggers and an empty reservoir of a Case that begin up to a second, by when they begin. */
export function hiddenIn(document: Case, to_s: number): readonly HiddenSpan[] {
  const cured = curedSeconds(document.log, ACTIONS);
  const entered = document.log
    .filter(({ at_s }) => at_s <= to_s)
    .flatMap((entry) => {
      if (entry.kind === 'fault') return [faultSpan(document, entry, to_s)];
      if (entry.kind === 'illness' || entry.kind === 'trigger')
        return [ailmentSpan(document, entry, cured, to_s)];
      return [];
    });
  return [...entered, ...drySpans(document, to_s)].sort((a, b) => a.from_s - b.from_s || a.entry - b.entry);
}

/** From the second it ran dry until the next refill. */
function drySpans(document: Case, to_s: number): readonly HiddenSpan[] {
  const { log } = deviceLog(document, to_s);
  return log
    .filter(({ kind }) => kind === 'empty_reservoir')
    .map(({ at_s }) => {
      const filled = log.find(({ kind, at_s: then_s }) => kind === 'refilled' && then_s > at_s);
      const span = { kind: 'device', key: 'empty_reservoir', entry: 0, from_s: at_s } as const;
      return filled === undefined ? span : { ...span, to_s: filled.at_s };
    });
}

function faultSpan(document: Case, { id, fault, at_s }: FaultEntry, to_s: number): HiddenSpan {
  const end_s = faultEnd(document, id, at_s, to_s) ?? matchedAt(document, fault, at_s, to_s);
  const span = { kind: 'fault', key: fault, entry: id, from_s: at_s } as const;
  return end_s === undefined ? span : { ...span, to_s: end_s };
}

/** A strength that was mixed up stays in the reservoir; it breaks nothing from the order on that is worked out for it. */
function matchedAt(document: Case, fault: string, from_s: number, to_s: number): number | undefined {
  const mixesUp = faultNamed(fault)?.effects.some(
    ({ kind }) => kind === 'fill_strength' || kind === 'told_concentration',
  );
  if (mixesUp !== true) return undefined;
  return document.log
    .filter(({ kind, at_s }) => kind === 'prescription' && at_s > from_s && at_s < to_s)
    .map(({ at_s }) => at_s)
    .sort((a, b) => a - b)
    .find((at_s) => {
      const device = deviceAt(document, at_s + 1);
      return device.told !== undefined && device.reservoir_mcg_mL > 0 && !isStrengthWrong(device);
    });
}

/** The change after which it is not there any more; one that comes and goes ends when it has gone for good. */
function faultEnd(document: Case, id: number, from_s: number, to_s: number): number | undefined {
  const isThere = (at_s: number) => faultsAt(document, at_s).some(({ entry }) => entry === id);
  if (isThere(to_s)) return undefined;
  const changes = faultChanges(document, from_s, to_s + 1);
  const last = changes.findLastIndex((at_s) => isThere(at_s));
  return last < 0 ? undefined : changes[last + 1];
}

function ailmentSpan(
  { log }: Case,
  entry: AilmentEntry,
  cured: ReadonlyMap<number, number>,
  to_s: number,
): HiddenSpan {
  const ends = log
    .filter((other) => other.at_s >= entry.at_s && endsIt(other, entry))
    .map(({ at_s }) => at_s);
  const end_s = Math.min(cured.get(entry.id) ?? Number.POSITIVE_INFINITY, ...ends);
  const key = entry.kind === 'illness' ? entry.illness : entry.trigger;
  const span = { kind: entry.kind, key, entry: entry.id, from_s: entry.at_s };
  return end_s <= to_s ? { ...span, to_s: end_s } : span;
}

function endsIt(other: Entry, entry: AilmentEntry): boolean {
  if (entry.kind === 'illness') return other.kind === 'illness_ends' && other.illness === entry.illness;
  return other.kind === 'trigger_treated' && other.trigger === entry.trigger;
}
