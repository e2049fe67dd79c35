import { COLUMNS } from './columns.ts';
import type { Row } from './rows.ts';

/** The rows as CSV (RFC 4180), numbers unrounded; the id of each readout in front, as `itb evidence` has it. */
export function csvOf(rows: readonly Row[]): string {
  const head = ['id', 'use', ...COLUMNS.map(({ name }) => name)];
  const body = rows.map((row) => [
    row.score.id,
    row.study.file.use,
    ...COLUMNS.map((column) => (column.value ? written(column.value(row)) : column.say(row))),
  ]);
  return `${[head, ...body].map((cells) => cells.map(quoted).join(',')).join('\r\n')}\r\n`;
}

function written(value: number): string {
  return Number.isFinite(value) ? String(value) : '';
}

/** Text that a spreadsheet could take for a formula is kept text. */
function quoted(cell: string): string {
  const safe = /^[=+@]|^-(?![\d.])/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
