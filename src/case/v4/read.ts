import { unknown } from 'valibot';
import type { Case } from '../case.ts';
import { list, paragraph } from '../fields/text.ts';
import type { Finding } from '../finding.ts';
import { LONGEST_ABOUT, MOST_GOALS } from '../limits.ts';
import { EntryShape } from '../shapes/entry.ts';
import { GoalShape } from '../shapes/goal.ts';
import { documentOf, PatientShape } from '../shapes/parts.ts';
import { readParts } from '../shapes/read-parts.ts';

const DocumentShape = documentOf(4, {
  about: paragraph(LONGEST_ABOUT),
  goals: list('goals', unknown(), MOST_GOALS),
});

/** A Case of version 4, or undefined with everything that is wrong added to `into`. */
export function readVersion4(file: object, into: Finding[]): Case | undefined {
  return readParts(file, { DocumentShape, PatientShape, EntryShape, GoalShape }, into);
}
