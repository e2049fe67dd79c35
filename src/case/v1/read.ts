import { type GenericSchema, pipe, transform } from 'valibot';
import type { Case, Patient } from '../case.ts';
import { closed } from '../fields/closed.ts';
import type { Finding } from '../finding.ts';
import { PlainEntryShape } from '../shapes/entry.ts';
import { documentOf, PATIENT_FIELDS } from '../shapes/parts.ts';
import { readParts } from '../shapes/read-parts.ts';

/** What version 1 could not say, as every patient of its time was simulated. */
const UNSAID = { contracture: 0, tone_reliance: 0.5, clonus: 2 };

const PatientShape = pipe(
  closed('a patient', PATIENT_FIELDS),
  transform((patient) => ({ ...patient, ...UNSAID })),
) satisfies GenericSchema<unknown, Patient>;

const DocumentShape = pipe(
  documentOf(1, {}),
  transform(({ title }) => ({ title, about: '' })),
);

/** A Case of version 1 brought up to today, or undefined with everything that is wrong added to `into`. */
export function readVersion1(file: object, into: Finding[]): Case | undefined {
  return readParts(file, { DocumentShape, PatientShape, EntryShape: PlainEntryShape }, into);
}
