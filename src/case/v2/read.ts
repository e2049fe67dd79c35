import type { Case } from '../case.ts';
import { paragraph } from '../fields/text.ts';
import type { Finding } from '../finding.ts';
import { LONGEST_ABOUT } from '../limits.ts';
import { PlainEntryShape } from '../shapes/entry.ts';
import { documentOf, PlainPatientShape } from '../shapes/parts.ts';
import { readParts } from '../shapes/read-parts.ts';

const DocumentShape = documentOf(2, { about: paragraph(LONGEST_ABOUT) });

/** A Case of version 2, or undefined with everything that is wrong added to `into`. */
export function readVersion2(file: object, into: Finding[]): Case | undefined {
  return readParts(
    file,
    { DocumentShape, PatientShape: PlainPatientShape, EntryShape: PlainEntryShape },
    into,
  );
}
