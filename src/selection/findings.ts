import * as v from 'valibot';
import { bad, type Checked, good } from '../problem/index.ts';
import { type Rulings, ruling, shapeProblems } from './rulings.ts';
import { grade, isSourced, sources, UNSOURCED, words } from './statement.ts';

/** Where a finding stands in a list to tick. */
export const GROUPS = ['treatment', 'surgery', 'nervous_system', 'body', 'plans'] as const;
export type Group = (typeof GROUPS)[number];

/** Facts of the patient that findings are read off. */
export const MEASURES = ['age_years', 'kidney_function', 'contracture', 'tone_reliance'] as const;
export type Measure = (typeof MEASURES)[number];

/** Found when the patient's value is `from` or more and less than `below`. */
export interface Limits {
  readonly of: Measure;
  readonly from: number;
  readonly below: number;
}

export interface SelectionFinding extends Rulings {
  readonly key: string;
  readonly name: string;
  readonly group: Group;
  /** Undefined: a clinician ticks it. */
  readonly seen: Limits | undefined;
}

const limit = v.optional(v.pipe(v.number(), v.finite()));

const seen = v.pipe(
  v.strictObject({ of: v.picklist(MEASURES), from: limit, below: limit, grade, source: sources }),
  v.check((stated) => isSourced(stated), UNSOURCED),
  v.check(({ from, below }) => from !== undefined || below !== undefined, 'This has no limit at all'),
  v.transform(({ of, from = -Infinity, below = Infinity }): Limits => ({ of, from, below })),
  v.check(({ from, below }) => from < below, 'The limits leave nothing between them'),
);

const Findings = v.strictObject({
  findings: v.record(
    words,
    v.pipe(
      v.strictObject({
        name: words,
        group: v.picklist(GROUPS),
        seen: v.optional(seen),
        oral: v.optional(v.array(ruling), []),
        intrathecal: v.optional(v.array(ruling), []),
      }),
      v.check(
        ({ oral, intrathecal }) => oral.length + intrathecal.length > 0,
        'This says nothing of any route',
      ),
    ),
  ),
});

/** `itb-selection-findings/1` from its parsed text, in the order of the file; `name` is the file's. */
export function checkFindings(data: unknown, name: string): Checked<readonly SelectionFinding[]> {
  const read = v.safeParse(Findings, data);
  if (!read.success) return bad(...shapeProblems(read.issues, name));
  return good(
    Object.entries(read.output.findings).map(([key, finding]) => ({ key, ...finding, seen: finding.seen })),
  );
}
