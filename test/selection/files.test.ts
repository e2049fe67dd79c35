import { describe, expect, test } from 'vitest';
import alternatives from '../../models/alternatives.yaml';
import selection from '../../models/selection.yaml';
import findings from '../../models/selection-findings.yaml';
import { type Checked, sayProblem } from '../../src/problem/index.ts';
import {
  ALTERNATIVES,
  checkAlternatives,
  checkFindings,
  checkSelection,
  FINDINGS,
  SELECTION,
  type Statement,
} from '../../src/selection/index.ts';

/** The parsed file with another value, or nothing, at `place`. */
function planted(file: unknown, place: string, value?: unknown): unknown {
  const copy: unknown = structuredClone(file);
  const steps = place.split('.');
  const last = steps.pop() ?? '';
  let at: unknown = copy;
  for (const step of steps) at = isRecord(at) ? at[step] : undefined;
  if (!isRecord(at)) throw new Error(`no ${place}`);
  if (value === undefined) delete at[last];
  else at[last] = value;
  return copy;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function said(checked: Checked<unknown>): string {
  return checked.ok ? 'nothing' : checked.problems.map(sayProblem).join('\n');
}

describe('a planted error is refused by its place', () => {
  test.each([
    ['a cause left out', 'causes.stroke', undefined, 'x: causes.stroke'],
    ['a cause no patient has', 'causes.lumbago', { origin: 'spinal' }, 'x: causes.lumbago'],
    ['a wrong origin', 'causes.ms.origin', 'cerebral', 'x: causes.ms'],
    ['a route without ruling', 'causes.ms.oral', [], 'x: causes.ms.oral'],
    ['a verdict nobody knows', 'causes.ms.oral.0.verdict', 'maybe', 'x: causes.ms.oral.0.verdict'],
    ['nothing to do', 'causes.ms.oral.0.mend', '', 'x: causes.ms.oral.0.mend'],
    ['a mistyped key', 'causes.ms.oral.0.source', 'penn-1898, x', 'Did you mean penn-1989'],
    ['a claim without source', 'causes.ms.oral.0.source', 'everybody knows', 'x: causes.ms.oral.0'],
    ['Parkinson as an indication', 'causes.parkinson.oral.0.verdict', 'indicated', 'no spasticity'],
    ['a principle without source', 'always.test_first.source', undefined, 'x: always.test_first.source'],
  ])('%s', (_what, place, value, problem) => {
    expect(said(checkSelection(planted(selection, place, value), 'x'))).toContain(problem);
  });

  test.each([
    ['limits the wrong way round', 'findings.child.seen.from', 20, 'x: findings.child.seen'],
    ['no limit', 'findings.child.seen.below', undefined, 'x: findings.child.seen'],
    ['a measure nobody takes', 'findings.child.seen.of', 'shoe_size', 'x: findings.child.seen.of'],
    ['a finding that says nothing', 'findings.mild.intrathecal', [], 'x: findings.mild'],
    ['a word too many', 'findings.mild.note', 'x', 'x: findings.mild.note'],
    ['a group nobody shows', 'findings.mild.group', 'other', 'x: findings.mild.group'],
  ])('%s', (_what, place, value, problem) => {
    expect(said(checkFindings(planted(findings, place, value), 'x'))).toContain(problem);
  });

  test.each([
    ['a grade nobody gives', 'diazepam.hazard.grade', 'certain', 'x: diazepam.hazard.grade'],
    ['a number without source', 'tizanidine.effect.source', 'recalled', 'x: tizanidine.effect'],
    ['no hazard', 'dantrolene.hazard', undefined, 'x: dantrolene.hazard'],
  ])('%s', (_what, place, value, problem) => {
    expect(said(checkAlternatives(planted(alternatives, place, value), 'x'))).toContain(problem);
  });
});

/** Every statement that a reader can see. */
const STATEMENTS: readonly (readonly [place: string, statement: Statement])[] = [
  ...Object.entries(SELECTION.always),
  ...Object.entries(SELECTION.causes).flatMap(([key, { oral, intrathecal }]) =>
    [...oral, ...intrathecal].map((ruling) => [key, ruling] as const),
  ),
  ...FINDINGS.flatMap(({ key, oral, intrathecal }) =>
    [...oral, ...intrathecal].map((ruling) => [key, ruling] as const),
  ),
  ...ALTERNATIVES.flatMap(({ key, dose, effect, hazard, think_of_it }) =>
    [dose, effect, hazard, think_of_it].map((statement) => [key, statement] as const),
  ),
];

describe('every shipped statement', () => {
  test('writes numbers as a prescription does', () => {
    for (const [place, { says }] of STATEMENTS) {
      expect(says, place).not.toMatch(
        /\d\.\d*0\b|(^|[^\d])\.\d|\d(mg|mcg|mL)\b|\u00b5|\d{4,} (units|mg|mcg|patients)/,
      );
    }
  });

  test('is one to a few short sentences', () => {
    for (const [place, { says }] of STATEMENTS) expect(says, place).toMatch(/^.{20,260}\.$/s);
  });

  test('that rests on memory says that it is unchecked', () => {
    for (const [place, { says, sources }] of STATEMENTS) {
      const recalled = sources.every((source) => source.says.startsWith('Recalled'));
      if (recalled) expect(says, place).toContain('unchecked');
    }
  });
});

test('the alternatives that were founded on are there, and a benzodiazepine', () => {
  expect(ALTERNATIVES.map(({ key }) => key)).toEqual([
    'tizanidine',
    'botulinum_toxin',
    'dantrolene',
    'diazepam',
  ]);
  const dantrolene = ALTERNATIVES.find(({ key }) => key === 'dantrolene');
  expect(dantrolene?.hazard.says).toContain('Liver');
  const botulinum = ALTERNATIVES.find(({ key }) => key === 'botulinum_toxin');
  expect(botulinum?.hazard.says).toMatch(/spread.*breathing.*boxed warning/);
});

test('what always holds begins with: never stop abruptly', () => {
  const [first, second] = Object.values(SELECTION.always);
  expect(first?.title).toBe('Never stop abruptly');
  expect(second?.says).toMatch(/last resort: taper in hospital.*Saline spares the pump, not the patient/);
});
