import { clockSeconds, DAY_S, sayCaseTime } from '../../clock.ts';
import type { Fault, FaultEffectKind, Onset } from '../../faults/fault.ts';
import type { Finding, Place } from '../../finding.ts';
import { type FaultEntry, has, type OpenFault, onsetOf } from './open-faults.ts';

/** What can go wrong at a fill needs one, and no needle finds the septum of a pump on its face. */
const AT_FILL: readonly FaultEffectKind[] = [
  'fill_beside',
  'fill_strength',
  'fill_entered',
  'fill_no_bridge',
];

/** A mistake at a fill while the pump lies flipped, told at the later of the two. */
export function septumFindings(
  entry: FaultEntry,
  fault: Fault,
  others: readonly OpenFault[],
  at: Place,
): Finding[] {
  const clash = others.find(
    (open) =>
      (has(fault, AT_FILL) && liesOnFace(open, entry.at_s)) ||
      (has(open.fault, AT_FILL) && liesOnFace({ entry, fault }, entry.at_s) && isNow(open, entry)),
  );
  if (clash === undefined) return [];
  const [fills, flips] = has(fault, AT_FILL) ? [fault, clash.fault] : [clash.fault, fault];
  const from = clash.fault === flips ? clash.entry.at_s : entry.at_s;
  return [
    {
      at: [...at, 'fault'],
      code: 'fault.no-septum',
      message: `"${fills.title}" cannot happen on ${sayCaseTime(entry.at_s)}: "${flips.title}" is there from ${sayCaseTime(from)}, and nobody can fill a pump that lies on its face.`,
      mend: `End ${flips.key} before, or give ${fills.key} a time at which the pump is not flipped.`,
    },
  ];
}

function isNow({ entry }: OpenFault, { at_s }: FaultEntry): boolean {
  return entry.at_s === at_s;
}

function liesOnFace(open: Pick<OpenFault, 'entry' | 'fault'>, at_s: number): boolean {
  if (!has(open.fault, ['flipped'])) return false;
  const onset = onsetOf(open.entry, open.fault);
  return onset?.kind !== 'position' || isBetween(onset, at_s);
}

function isBetween(onset: Extract<Onset, { kind: 'position' }>, at_s: number): boolean {
  const clock_s = ((at_s % DAY_S) + DAY_S) % DAY_S;
  const [from_s, to_s] = [clockSeconds(onset.from), clockSeconds(onset.to)];
  return from_s < to_s ? from_s <= clock_s && clock_s < to_s : from_s <= clock_s || clock_s < to_s;
}
