import { actionNamed } from '../case/catalogue/index.ts';
import type { ActionEffect, Case } from '../case/index.ts';
import { onsetsOf } from './faults/at-work.ts';
import type { FaultRun } from './faults/fault-run.ts';
import { treatmentEntries } from './pump-entries.ts';
import { pumpChanges } from './reservoir-events.ts';

/**
 * What changes at one second in the line. `drawn`: fluid comes out through the side port until spinal fluid follows.
 * `opened`: the line is filled anew, with saline. `flush`: somebody injects through the side port.
 */
export type LineEvent =
  | { readonly kind: 'explant' | 'implant' | 'drawn' | 'opened'; readonly at_s: number }
  | { readonly kind: 'flush'; readonly at_s: number; readonly entry: number; readonly port_mL: number };

/** Of one second: who draws first, injects no drug. */
const RANK: Readonly<Record<LineEvent['kind'], number>> = {
  explant: 0,
  implant: 1,
  opened: 2,
  drawn: 3,
  flush: 4,
};

/** Examinations that draw fluid from the side port; by the book also before contrast goes in. */
const BY_SIDE_PORT: readonly string[] = ['side_port', 'dye_study'];

/** In the order in which they happen. */
export function lineEvents(document: Case, runs: readonly FaultRun[]): readonly LineEvent[] {
  const events: LineEvent[] = [...pumpChanges(document, runs)];
  for (const { at_s, entry, effect } of onsetsOf(runs, ['flush'])) {
    events.push({ kind: 'flush', at_s, entry, port_mL: effect.port_mL.most });
  }
  for (const entry of treatmentEntries(document)) {
    for (const effect of actionNamed(entry.action)?.effects ?? []) {
      const kind = doesToLine(effect);
      if (kind !== undefined) events.push({ kind, at_s: entry.at_s });
    }
  }
  for (const entry of document.log) {
    if (entry.kind !== 'examination' || !BY_SIDE_PORT.includes(entry.examination)) continue;
    events.push({ kind: 'drawn', at_s: entry.at_s });
  }
  return events.sort((a, b) => a.at_s - b.at_s || RANK[a.kind] - RANK[b.kind]);
}

function doesToLine(effect: ActionEffect): 'drawn' | 'opened' | undefined {
  if (effect.kind === 'empties_catheter') return 'drawn';
  return effect.kind === 'mends' && effect.line === 'empty' ? 'opened' : undefined;
}
