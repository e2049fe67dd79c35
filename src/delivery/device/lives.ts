import { type Case, DAY_S } from '../../case/index.ts';
import type { FaultRun } from '../faults/fault-run.ts';
import { exchangeSeconds, pumpChanges } from '../reservoir-events.ts';
import type { Span } from './spans.ts';

/** Times in which there is a pump in the patient, one for each pump, ascending. Surgery at the pump brings a new one. */
export function pumpLives(document: Case, runs: readonly FaultRun[]): readonly Span[] {
  const { prescription, days } = document.history;
  const lives: Span[] = [];
  let began_s = prescription === undefined ? undefined : 0 - days * DAY_S;
  const exchanges = exchangeSeconds(document).map((at_s) => ({ kind: 'exchange' as const, at_s }));
  const changes = [...pumpChanges(document, runs), ...exchanges];
  for (const { kind, at_s } of changes.sort((a, b) => a.at_s - b.at_s)) {
    if (began_s !== undefined && began_s < at_s) lives.push({ from_s: began_s, to_s: at_s });
    if (kind === 'explant') began_s = undefined;
    else if (kind === 'implant' || began_s !== undefined) began_s = at_s;
  }
  if (began_s !== undefined) lives.push({ from_s: began_s, to_s: Number.POSITIVE_INFINITY });
  return lives;
}
