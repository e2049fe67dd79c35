import {
  finite,
  getDotPath,
  nonEmpty,
  number,
  picklist,
  pipe,
  safeParse,
  strictObject,
  string,
} from 'valibot';
import { bad, type Checked, good } from '../problem/index.ts';

const words = pipe(string(), nonEmpty());
const fact = strictObject({
  value: pipe(number(), finite()),
  unit: words,
  grade: picklist(['measured', 'derived', 'fitted', 'assumption']),
  source: words,
});

/** `itb-patient-types/1`: what the words of a case mean in the model's parameters. */
const PatientTypes = strictObject({
  tolerance: strictObject({ stable: fact, typical: fact, tolerant: fact }),
});

export function checkPatientTypes(data: unknown, name: string): Checked<unknown> {
  const read = safeParse(PatientTypes, data);
  if (read.success) return good(read.output);
  return bad(
    ...read.issues.map((issue) => ({
      path: `${name}: ${getDotPath(issue) ?? 'top'}`,
      code: 'patient-types.shape',
      message: `${issue.message}.`,
      mend: 'Give each type its value, unit, grade and source, and nothing else.',
    })),
  );
}
