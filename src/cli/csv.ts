type Row = readonly (string | number)[];

const ROWS_PER_PIECE = 2000;

/**
 * Comma-separated values: numbers in full, text quoted only where it must be, lines ended by a line feed. In pieces
 * of whole lines, so that no text is ever as long as a large table.
 */
export function* csv(header: Row, rows: Iterable<Row>): Generator<string, void> {
  let lines = [line(header)];
  for (const row of rows) {
    lines.push(line(row));
    if (lines.length < ROWS_PER_PIECE) continue;
    yield lines.join('');
    lines = [];
  }
  if (lines.length > 0) yield lines.join('');
}

function line(row: Row): string {
  return `${row.map(field).join(',')}\n`;
}

function field(value: string | number): string {
  if (typeof value === 'number') return String(value);
  return /[",\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}
