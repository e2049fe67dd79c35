import { handOut } from '../parts/index.ts';
import { evidenceText } from '../strings/evidence.ts';
import { csvOf } from './csv.ts';
import type { Row } from './rows.ts';

/** Hands the rows to the browser as a file. */
export function save(rows: readonly Row[]) {
  handOut(evidenceText.csv.file, 'text/csv', csvOf(rows));
}
