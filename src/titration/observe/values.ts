import type { Case } from '../../case/index.ts';
import { type CourseOptions, runCourse } from '../../course/index.ts';
import type { OutputName } from '../../model/index.ts';

/** Looks no further apart than this are read off one run. */
const ONE_RUN_S = 86_400;
const FINEST_S = 60;

export type Values<O extends string> = Readonly<Record<O, number>>;

/** True values of outputs in their shown units at seconds of case time, in the order of `at_s`. */
export function valuesAt<O extends OutputName>(
  document: Case,
  outputs: readonly O[],
  at_s: readonly number[],
  options: CourseOptions = {},
): readonly Values<O>[] {
  const known = new Map<number, Values<O>>();
  for (const run of runsOf([...new Set(at_s)].sort((a, b) => a - b))) {
    const from_s = run[0] ?? 0;
    const to_s = run.at(-1) ?? from_s;
    const sampling = { kind: 'every', every_s: everyOf(run) } as const;
    const course = runCourse(document, { outputs, from_s, to_s, sampling }, options);
    let i = 0;
    for (const time_s of run) {
      while (i < course.time_s.length - 1 && (course.time_s[i] ?? 0) < time_s) i++;
      const at = i;
      known.set(
        time_s,
        recordOf(outputs, (output) => course.outputs[output][at] ?? Number.NaN),
      );
    }
  }
  return at_s.map((time_s) => known.get(time_s) ?? recordOf(outputs, () => Number.NaN));
}

function recordOf<O extends string>(outputs: readonly O[], value: (output: O) => number): Values<O> {
  const record: Partial<Record<O, number>> = {};
  for (const output of outputs) record[output] = value(output);
  if (isWhole(record, outputs)) return record;
  throw new RangeError('an output is missing');
}

function isWhole<O extends string>(
  record: Partial<Record<O, number>>,
  of: readonly O[],
): record is Record<O, number> {
  return of.every((name) => record[name] !== undefined);
}

/** Times that one run can give: near to each other, and on a grid that is not too fine. */
function runsOf(times: readonly number[]): readonly (readonly number[])[] {
  const runs: number[][] = [];
  for (const time_s of times) {
    const run = runs.at(-1);
    const last_s = run?.at(-1);
    const fits = run !== undefined && last_s !== undefined && time_s - last_s <= ONE_RUN_S;
    if (fits && everyOf([...run, time_s]) >= FINEST_S) run.push(time_s);
    else runs.push([time_s]);
  }
  return runs;
}

/** The largest step that meets every time from the first on. */
function everyOf(run: readonly number[]): number {
  const first_s = run[0] ?? 0;
  const step = run.reduce((so_far, time_s) => common(so_far, time_s - first_s), 0);
  return step === 0 ? 1 : step;
}

function common(a: number, b: number): number {
  return b === 0 ? a : common(b, a % b);
}
