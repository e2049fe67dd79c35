import * as v from 'valibot';
import file from '../../models/dose-courses.yaml';
import { bad, type Checked, good, must, type Problem } from '../problem/index.ts';
import { type Reference, referenceOf } from '../references/index.ts';

const words = v.pipe(v.string(), v.nonEmpty());
const positive = v.pipe(v.number(), v.finite(), v.gtValue(0));
const FileShape = v.record(
  words,
  v.strictObject({
    label: words,
    origin: v.picklist(['spinal', 'cerebral']),
    points: v.array(v.strictObject({ month: positive, mean_mcg_day: positive })),
    flat_from_months: positive,
    says: words,
    grade: v.picklist(['measured', 'derived', 'assumption']),
    source: words,
  }),
);

/** Mean doses of one paper over months; without points only when the rise ended is known. */
export interface DoseCourse {
  readonly key: string;
  readonly label: string;
  readonly origin: 'spinal' | 'cerebral';
  readonly points: readonly { readonly month: number; readonly mean_mcg_day: number }[];
  readonly flat_from_months: number;
  readonly says: string;
  readonly reference: Reference;
}

/** `itb-dose-courses/1` from its parsed text; each key is one of references.json. */
export function checkDoseCourses(data: unknown, name: string): Checked<readonly DoseCourse[]> {
  const read = v.safeParse(FileShape, data);
  if (!read.success) {
    return bad(
      ...read.issues.map((issue) => ({
        path: `${name}: ${v.getDotPath(issue) ?? 'top'}`,
        code: 'dose-courses.shape',
        message: `${issue.message}.`,
        mend: 'Give every paper its label, origin, points, flat_from_months, says, grade and source.',
      })),
    );
  }
  const problems: Problem[] = [];
  const courses = Object.entries(read.output).flatMap(([key, { grade: _, source: __, ...course }]) => {
    const reference = referenceOf(key, `${name}: ${key}`);
    if (reference.ok) return [{ key, ...course, reference: reference.value }];
    problems.push(...reference.problems);
    return [];
  });
  return problems.length > 0 ? bad(...problems) : good(courses);
}

/** Published doses over months. */
export const DOSE_COURSES = must(checkDoseCourses(file, 'models/dose-courses.yaml'));
