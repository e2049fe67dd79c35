import { unknown } from 'valibot';
import type { Case } from '../case.ts';
import { list, paragraph } from '../fields/text.ts';
import type { Finding } from '../finding.ts';
import { LONGEST_ABOUT, MOST_GOALS } from '../limits.ts';
import { TriggerEntryShape } from '../shapes/entry.ts';
import { GoalShape } from '../shapes/goal.ts';
import { documentOf, PlainPatientShape } from '../shapes/parts.ts';
import { readParts } from '../shapes/read-parts.ts';

const DocumentShape = documentOf(3, {
  about: paragraph(LONGEST_ABOUT),
  goals: list('goals', unknown(), MOST_GOALS),
});

/** A Case of version 3, or undefined with everything that is wrong added to `into`. */
export function readVersion3(file: object, into: Finding[]): Case | undefined {
  return readParts(
    file,
    { DocumentShape, PatientShape: PlainPatientShape, EntryShape: TriggerEntryShape, GoalShape },
    into,
  );
}
