import type { Problem } from '../../problem/index.ts';
import type { Expected, ExpectedReadout } from './expected.ts';
import { say, saySigned } from './number.ts';

const MOST_ERRORS = 3;
/** Half a step of the five digits that are kept. */
const ROUNDING = 1e-4;

const MEND =
  'If this is meant, run `npm run itb -- evidence --write-expected` and give the reason in CHANGELOG.md.';

/** What has changed since the expected result was written: a flag, a use, an error, or which readouts there are. */
export function compareExpected(expected: Expected, found: Expected): readonly Problem[] {
  const before = new Map(expected.readouts.map((readout) => [readout.id, readout]));
  const now = new Map(found.readouts.map((readout) => [readout.id, readout]));
  const gone = expected.readouts.filter(({ id }) => !now.has(id));
  return [
    ...gone.map(({ id }) => problem(id, 'gone', 'This readout was expected and is no longer there.')),
    ...found.readouts.flatMap((readout) => changes(before.get(readout.id), readout)),
  ];
}

function changes(before: ExpectedReadout | undefined, now: ExpectedReadout): readonly Problem[] {
  if (before === undefined) return [problem(now.id, 'new', 'This readout is not in the expected result.')];
  const problems: Problem[] = [];
  if (before.use !== now.use) {
    problems.push(problem(now.id, 'use', `Its use was ${before.use} and is now ${now.use}.`));
  }
  if (before.inside !== now.inside) {
    const [was, is] = before.inside ? ['inside', 'outside'] : ['outside', 'inside'];
    problems.push(
      problem(now.id, 'flag', `It was ${was} its interval and is now ${is} (${fromTo(before, now)}).`),
    );
  }
  if (hasMoved(before, now)) {
    const limit = say(MOST_ERRORS * (before.monteCarloError ?? 0));
    const message = `Its error moved from ${fromTo(before, now)}, more than three Monte-Carlo errors (${limit}).`;
    problems.push(problem(now.id, 'moved', message));
  }
  return problems;
}

function hasMoved(before: ExpectedReadout, now: ExpectedReadout): boolean {
  if (before.error === null || now.error === null) return before.error !== now.error;
  const rounding = ROUNDING * Math.max(Math.abs(before.predicted ?? 0), Math.abs(now.predicted ?? 0));
  return Math.abs(now.error - before.error) > MOST_ERRORS * (before.monteCarloError ?? 0) + rounding;
}

function fromTo(before: ExpectedReadout, now: ExpectedReadout): string {
  return `${saySigned(before.error ?? Number.NaN)} to ${saySigned(now.error ?? Number.NaN)}`;
}

function problem(id: string, code: string, message: string): Problem {
  return { path: id, code: `expected.${code}`, message, mend: MEND };
}
