import { evidenceText } from '../strings/evidence.ts';
import type { Row } from './rows.ts';
import { sayObserved, verdictOf } from './say-published.ts';
import { sayNumber, spaced, unitAfter, upperFirst } from './words.ts';

export interface Column {
  readonly name: string;
  /** As a reader sees it. */
  say(row: Row): string;
  /** As a program reads it, where that is a number. */
  value?(row: Row): number;
}

const words = evidenceText.table;

/** The table and the CSV file have the same columns; published numbers stand in the unit of the row. */
export const COLUMNS: readonly Column[] = [
  { name: words.study, say: ({ name }) => name },
  { name: words.year, say: ({ year }) => year },
  { name: words.readout, say: (row) => upperFirst(row.words) },
  { name: words.class, say: ({ readout }) => evidenceText.classes[readout.class] },
  { name: words.published, say: ({ readout }) => sayObserved(readout.observed, readout.unit) },
  number(words.from, ({ score }) => score.interval.from),
  number(words.to, ({ score }) => score.interval.to),
  { name: words.unit, say: ({ score }) => unitAfter(score.unit).trim() },
  number(words.predicted, ({ score }) => score.predicted),
  number(words.error, ({ score }) => score.error),
  { name: words.verdict, say: ({ score }) => evidenceText.verdicts[verdictOf(score)] },
  { name: words.how, say: ({ score }) => spaced(score.interval.how) },
];

function number(name: string, value: (row: Row) => number): Column {
  return { name, value, say: (row) => sayNumber(value(row)) };
}
