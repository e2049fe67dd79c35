import { type Case, DAY_S, HOUR_S } from '../../../case/index.ts';
import { deliver } from '../../../delivery/index.ts';
import type { FaultEntry } from '../host.ts';
import { LIBRARY } from '../library.ts';
import type { AtOnce } from './sentence.ts';

/** Drug that the faults up to a second moved in one second, and tablets that the day after it leaves out. */
export function atOnceOf(document: Case, whole: Case, now_s: number): AtOnce {
  const faults = document.log.flatMap((entry) =>
    entry.kind === 'fault' && entry.at_s <= now_s ? [entry] : [],
  );
  const begun = faults.flatMap(({ at_s }) => deliver(document, at_s, at_s + 1).doses);
  const of = (route: 'flush' | 'pocket') =>
    begun
      .filter((dose) => dose.route === route && dose.amount_mcg > 0)
      .map(({ at_s, amount_mcg }) => ({ at_s, mcg: amount_mcg }));
  const ordered_mg = faults.length === 0 ? 0 : tablets_mg(whole, now_s);
  const taken_mg = ordered_mg === 0 ? 0 : tablets_mg(document, now_s);
  return {
    flushes: of('flush'),
    ranOut: faults.flatMap((entry) => ranOut(document, entry, now_s)),
    beside: of('pocket'),
    tablets: taken_mg < ordered_mg ? { ordered_mg, taken_mg } : undefined,
  };
}

/** Beyond what was programmed, through valves that stood open: in minutes, so that no rate of a day shows it. */
function ranOut(document: Case, { at_s, fault }: FaultEntry, now_s: number): AtOnce['ranOut'] {
  const opens = LIBRARY.get(fault)?.effects.some(({ kind }) => kind === 'free_flow') ?? false;
  if (!opens || now_s === at_s) return [];
  const mcg = deliver(document, at_s, Math.min(now_s, at_s + DAY_S))
    .pieces.filter(({ flow_mL_h, programmed_mL_h }) => flow_mL_h > FREELY * programmed_mL_h + 1)
    .reduce((sum, piece) => sum + (piece.delivered_mcg_h * (piece.to_s - piece.from_s)) / HOUR_S, 0);
  return mcg > 0 ? [{ at_s, mcg }] : [];
}
/** No pump is told to move so many times its flow. */
const FREELY = 10;

function tablets_mg(document: Case, now_s: number): number {
  return deliver(document, now_s, now_s + DAY_S)
    .doses.filter(({ route }) => route === 'oral')
    .reduce((sum, { amount_mcg }) => sum + amount_mcg / 1000, 0);
}
