import { RANGE_AS_PRINTED } from '../interval/index.ts';
import type { Score } from '../score/index.ts';
import { say, saySigned, sayUnit } from './number.ts';
import { type Column, table } from './table.ts';

/** Together with the gaps at most 120 characters. */
const COLUMNS: readonly Column[] = [
  { title: 'study', most: 18 },
  { title: 'readout', most: 18 },
  { title: 'when', most: 25 },
  { title: 'observed [interval]', most: 25 },
  { title: 'predicted', most: 14 },
  { title: 'error', most: 8, right: true },
];

/** A line or more for each readout, in the order given. */
export function scoreRows(scores: readonly Score[]): readonly string[] {
  return table(COLUMNS, scores.map(row));
}

function row(score: Score): readonly string[] {
  const { id, at, note, error, predicted, monteCarloError } = score;
  // A file's name has no slash, a readout's id may.
  const slash = id.indexOf('/');
  return [
    id.slice(0, slash),
    id.slice(slash + 1),
    note === undefined ? at : `${at} (${note})`,
    observed(score),
    Number.isFinite(predicted) ? `${say(predicted)} ± ${say(monteCarloError, 2)}` : 'none',
    saySigned(error),
  ];
}

function observed({ observed, interval: { from, to, how }, unit }: Score): string {
  const span = `${say(from)} to ${say(to)}`;
  return (how === RANGE_AS_PRINTED ? span : `${say(observed)} [${span}]`) + sayUnit(unit);
}
