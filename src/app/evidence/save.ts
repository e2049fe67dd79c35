import { evidenceText } from '../strings/evidence.ts';
import { csvOf } from './csv.ts';
import type { Row } from './rows.ts';

/** Hands the rows to the browser as a file. */
export function save(rows: readonly Row[]) {
  const address = URL.createObjectURL(new Blob([csvOf(rows)], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = evidenceText.csv.file;
  link.click();
  // The download has begun by the next turn.
  setTimeout(() => URL.revokeObjectURL(address));
}
