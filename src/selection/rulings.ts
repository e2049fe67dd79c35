import * as v from 'valibot';
import { CAUSES, ORIGIN_OF } from '../case/index.ts';
import { bad, type Checked, good, type Problem } from '../problem/index.ts';
import { grade, isSourced, type Statement, sources, UNSOURCED, words } from './statement.ts';
import { VERDICTS, type Verdict } from './verdict.ts';

export const ROUTES = ['oral', 'intrathecal'] as const;
export type Route = (typeof ROUTES)[number];

/** What a cause or a finding means for one route. */
export interface Ruling extends Statement {
  readonly verdict: Verdict;
  /** What to do, or to do instead. */
  readonly mend: string;
  /** Said instead where tablets must not be begun; undefined where `mend` holds anyway. */
  readonly mend_without_tablets?: string | undefined;
  /** Only for spasticity of this origin; undefined for any. */
  readonly for?: 'spinal' | 'cerebral' | undefined;
}
export type Rulings = Readonly<Record<Route, readonly Ruling[]>>;

export interface SelectionCause extends Rulings {
  readonly name: string;
  /** `none` is no spasticity at all. */
  readonly origin: 'spinal' | 'cerebral' | 'none';
}

export interface SelectionPrinciple extends Statement {
  readonly title: string;
}

export interface SelectionFile {
  readonly always: Readonly<Record<string, SelectionPrinciple>>;
  readonly causes: Readonly<Record<string, SelectionCause>>;
}

export const ruling = v.pipe(
  v.strictObject({
    for: v.optional(v.picklist(['spinal', 'cerebral'])),
    verdict: v.picklist(VERDICTS),
    says: words,
    mend: words,
    mend_without_tablets: v.optional(words),
    grade,
    source: sources,
  }),
  v.check((stated) => isSourced(stated), UNSOURCED),
  v.transform(({ source, ...rest }): Ruling => ({ ...rest, sources: source })),
);

/** One ruling, whatever the origin, so that a cause never leaves a route without a verdict. */
const causeRulings = v.pipe(
  v.array(ruling),
  v.length(1, 'A cause has one ruling a route'),
  v.check((all) => all.every((each) => each.for === undefined), 'The ruling of a cause holds for its origin'),
);

const principle = v.pipe(
  v.strictObject({ title: words, says: words, grade, source: sources }),
  v.check((stated) => isSourced(stated), UNSOURCED),
  v.transform(({ source, ...rest }): SelectionPrinciple => ({ ...rest, sources: source })),
);

const Selection = v.strictObject({
  always: v.record(words, principle),
  causes: v.record(
    words,
    v.strictObject({
      name: words,
      origin: v.picklist(['spinal', 'cerebral', 'none']),
      oral: causeRulings,
      intrathecal: causeRulings,
    }),
  ),
});

/** `itb-selection/1` from its parsed text; `name` is the file's. Every cause of a Case must be there. */
export function checkSelection(data: unknown, name: string): Checked<SelectionFile> {
  const read = v.safeParse(Selection, data);
  if (!read.success) return bad(...shapeProblems(read.issues, name));
  const problems = [...originProblems(read.output.causes, name)];
  return problems.length > 0 ? bad(...problems) : good(read.output);
}

/** What the shape of a file breaks, by place. */
export function shapeProblems(issues: readonly v.BaseIssue<unknown>[], name: string): readonly Problem[] {
  return issues.map((issue) => ({
    path: `${name}: ${v.getDotPath(issue) ?? 'top'}`,
    code: 'selection.shape',
    message: `${issue.message.replace(/\.$/, '')}.`,
    mend: 'Give each ruling its verdict, what it says, what to do (mend), a grade and a source, and nothing else.',
  }));
}

function* originProblems(causes: SelectionFile['causes'], name: string): Generator<Problem> {
  for (const cause of CAUSES) {
    const origin = causes[cause]?.origin;
    if (origin === ORIGIN_OF[cause]) continue;
    yield {
      path: `${name}: causes.${cause}`,
      code: 'selection.cause',
      message: origin === undefined ? 'This cause is missing.' : `Its origin is not ${origin}.`,
      mend: `Give it, with the origin ${ORIGIN_OF[cause]}.`,
    };
  }
  for (const [key, cause] of Object.entries(causes)) {
    const { origin } = cause;
    if (origin === 'none' && ROUTES.some((route) => cause[route][0]?.verdict === 'indicated')) {
      yield {
        path: `${name}: causes.${key}`,
        code: 'selection.cause',
        message: 'Baclofen is indicated where there is no spasticity.',
        mend: 'Give another verdict, or the origin of the spasticity.',
      };
    }
    if (origin === 'none' || CAUSES.some((cause) => cause === key)) continue;
    yield {
      path: `${name}: causes.${key}`,
      code: 'selection.cause',
      message: `No patient can have ${JSON.stringify(key)} as a cause of spasticity.`,
      mend: `Name one of ${CAUSES.join(', ')}, or give it the origin none.`,
    };
  }
}
