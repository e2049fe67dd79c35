import { type Case, DAY_S } from '../../../case/index.ts';
import { deliver } from '../../../delivery/index.ts';
import type { AtOnce } from './sentence.ts';

/** Drug that the faults up to a second moved in one second, and tablets that the day after it leaves out. */
export function atOnceOf(document: Case, whole: Case, now_s: number): AtOnce {
  const faults = document.log.filter((entry) => entry.kind === 'fault' && entry.at_s <= now_s);
  const begun = faults.flatMap(({ at_s }) => deliver(document, at_s, at_s + 1).doses);
  const of = (route: 'flush' | 'pocket') =>
    begun
      .filter((dose) => dose.route === route && dose.amount_mcg > 0)
      .map(({ at_s, amount_mcg }) => ({ at_s, mcg: amount_mcg }));
  const ordered_mg = faults.length === 0 ? 0 : tablets_mg(whole, now_s);
  const taken_mg = ordered_mg === 0 ? 0 : tablets_mg(document, now_s);
  return {
    flushes: of('flush'),
    beside: of('pocket'),
    tablets: taken_mg < ordered_mg ? { ordered_mg, taken_mg } : undefined,
  };
}

function tablets_mg(document: Case, now_s: number): number {
  return deliver(document, now_s, now_s + DAY_S)
    .doses.filter(({ route }) => route === 'oral')
    .reduce((sum, { amount_mcg }) => sum + amount_mcg / 1000, 0);
}
