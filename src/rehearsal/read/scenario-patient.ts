import { exactOptional, getDotPath, picklist, safeParse, strictObject } from 'valibot';
import { bad, type Checked, good } from '../../problem/index.ts';
import type { Variant } from '../scenario.ts';
import { drawn, text } from './scenario-fields.ts';

const number = exactOptional(drawn);

/** Fields of the patient that differ; the Case says whether their values can be. */
const PatientShape = strictObject({
  age_years: number,
  weight_kg: number,
  kidney_function: number,
  tone_leg: number,
  tone_arm: number,
  spasm: number,
  sensitivity: number,
  contracture: number,
  tone_reliance: number,
  clonus: number,
  pump_accuracy: number,
  tolerance: exactOptional(picklist(['stable', 'typical', 'tolerant'])),
  lesion_level: exactOptional(text),
  withdrawal: exactOptional(
    strictObject({ pressure: picklist(['rises', 'falls']), fever: picklist(['comes', 'none']) }),
  ),
});

export function readPatient(data: unknown, path: string): Checked<Variant['patient']> {
  const read = safeParse(PatientShape, data);
  if (read.success) return good(read.output);
  return bad(
    ...read.issues.map((issue) => ({
      path: `${path}.${getDotPath(issue) ?? ''}`,
      code: 'scenario.patient',
      message: `${issue.message}.`,
      mend: 'Name fields of the patient that may differ, each with a number, a span of two or its word.',
    })),
  );
}
