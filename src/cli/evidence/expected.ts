import { join } from 'node:path';
import type { Expected } from '../../evidence/index.ts';
import {
  compareExpected,
  expectedOf,
  readExpected,
  type Score,
  writeExpected,
} from '../../evidence/index.ts';
import { bad, type Checked, type Problem } from '../../problem/index.ts';
import { readText } from '../read.ts';
import { writePieces } from '../write.ts';
import { shownPath } from './files.ts';

const NAME = 'expected.json';

/** Settings of a new expected result: those of `itb evidence` itself, so that the kept result is the printed one. */
export const EXPECTED_PATIENTS = 200;
export const EXPECTED_SEED = 1;

/** The expected result of a folder of evidence, with the settings it was made with. */
export async function expectedIn(folder: string): Promise<Checked<Expected>> {
  const path = join(folder, NAME);
  const text = await readText(path);
  if (text.ok) return readExpected(text.value, shownPath(path));
  return bad(
    ...text.problems.map((problem) => ({
      ...problem,
      path: shownPath(path),
      mend: 'Write it with itb evidence --write-expected.',
    })),
  );
}

/** What differs from the expected result. */
export function compareWith(expected: Expected, scores: readonly Score[]): readonly Problem[] {
  return compareExpected(expected, expectedOf(scores, expected.patients, expected.seed));
}

export async function rewriteExpected(
  folder: string,
  scores: readonly Score[],
  patients: number,
  seed: number,
): Promise<readonly Problem[]> {
  return writePieces(join(folder, NAME), [writeExpected(expectedOf(scores, patients, seed))]);
}
