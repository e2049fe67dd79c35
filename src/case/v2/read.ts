import type { GenericSchema } from 'valibot';
import type { Case, Patient } from '../case.ts';
import { closed } from '../fields/closed.ts';
import { quantity } from '../fields/quantity.ts';
import { paragraph } from '../fields/text.ts';
import type { Finding } from '../finding.ts';
import { LIMITS, LONGEST_ABOUT } from '../limits.ts';
import { documentOf, PATIENT_FIELDS } from '../shapes/parts.ts';
import { readParts } from '../shapes/read-parts.ts';

const PatientShape = closed('a patient', {
  ...PATIENT_FIELDS,
  contracture: quantity(LIMITS.contracture),
  tone_reliance: quantity(LIMITS.tone_reliance),
  clonus: quantity(LIMITS.clonus),
}) satisfies GenericSchema<unknown, Patient>;

const DocumentShape = documentOf(2, { about: paragraph(LONGEST_ABOUT) });

/** A Case of version 2, or undefined with everything that is wrong added to `into`. */
export function readVersion2(file: object, into: Finding[]): Case | undefined {
  return readParts(file, { DocumentShape, PatientShape }, into);
}
