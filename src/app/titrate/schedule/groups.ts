import { DAY_S } from '../../../case/index.ts';
import { titrateText } from '../../strings/titrate.ts';
import { type Row, SECTIONS, type Section } from './rows.ts';

const words = titrateText.schedule;

/** Rows that are folded together. */
export interface Group {
  readonly key: string;
  readonly title: string;
  readonly rows: readonly Row[];
}

/** A table of up to so many orders is read whole; one of more has headings, and a long one is folded. */
const WHOLE = 24;
const FOLDED = 60;
const MONTH_DAYS = 30;

export function isFolded(rows: readonly Row[]): boolean {
  return rows.length > FOLDED;
}

/** By section of the treatment; in a long plan each section by months of 30 days. */
export function groupsOf(rows: readonly Row[]): readonly Group[] {
  if (rows.length <= WHOLE) return [{ key: 'all', title: '', rows }];
  return SECTIONS.flatMap((section) => {
    const own = rows.filter((row) => row.section === section);
    if (own.length === 0) return [];
    const title = words.sections[section];
    return isFolded(rows) && own.length > WHOLE
      ? byMonth(section, title, own)
      : [{ key: section, title, rows: own }];
  });
}

function byMonth(section: Section, title: string, rows: readonly Row[]): readonly Group[] {
  const months = new Map<number, Row[]>();
  for (const row of rows) {
    const month = Math.floor(row.entry.at_s / DAY_S / MONTH_DAYS);
    const own = months.get(month);
    if (own === undefined) months.set(month, [row]);
    else own.push(row);
  }
  return [...months].map(([month, own]) => {
    const from = month * MONTH_DAYS;
    const span = words.months(from, from + MONTH_DAYS - 1);
    return { key: `${section}-${month}`, title: `${title}, ${span}`, rows: own };
  });
}
