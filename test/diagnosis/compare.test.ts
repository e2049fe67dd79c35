import { expect, test } from 'vitest';
import type { Candidate } from '../../src/diagnosis/candidates.ts';
import { longerThan, skippedIn } from '../../src/diagnosis/compare.ts';
import { type Diagnosis, type Move, mysteryOf, runOf } from '../../src/diagnosis/index.ts';
import { minutesOf, type Path, type Table } from '../../src/diagnosis/path.ts';
import type { ExaminationKey } from '../../src/examination/index.ts';

const mystery = mysteryOf(5);
const other: Diagnosis = {
  place: mystery.truth.place === 'pump' ? 'catheter' : 'pump',
  mechanism: mystery.truth.mechanism,
};
const candidate = (key: string, diagnosis: Diagnosis, is_truth: boolean): Candidate => ({
  key,
  diagnosis,
  document: mystery.document,
  is_truth,
});
const truth = candidate('truth', mystery.truth, true);
const rival = candidate('rival', other, false);

/** An interrogation and a film tell the two apart; nothing else does. */
const TELLING: readonly ExaminationKey[] = ['interrogation', 'film'];
const ALL: readonly ExaminationKey[] = ['interrogation', 'film', 'side_port', 'dye_study', 'listen'];
const table: Table = new Map(
  ALL.map((key) => [
    key,
    new Map([
      [truth, { finding: 'as_it_is' }],
      [rival, { finding: TELLING.includes(key) ? 'otherwise' : 'as_it_is' }],
    ]),
  ]),
);

function pathOf(keys: readonly ExaminationKey[], alike: readonly Diagnosis[] = []): Path {
  const steps = keys.map((examination) => ({ examination, left: [truth], only_for: [] }));
  return { steps, minutes: minutesOf(keys), cost: 0, alike };
}

/** What a learner hears who ordered these, one after the other, against such a path. */
function heard(keys: readonly ExaminationKey[], path: Path) {
  const run = runOf(
    mystery,
    keys.map((examination): Move => ({ kind: 'order', examination })),
  );
  return longerThan(run, run.orders, { candidates: [truth, rival], table, path });
}

const LONG = pathOf(['interrogation', 'film', 'side_port', 'dye_study']);

test('nothing is said when the path is no longer than what the learner did', () => {
  expect(heard(['interrogation', 'film', 'side_port'], pathOf(['interrogation']))).toBeUndefined();
  expect(heard(['interrogation', 'film'], pathOf(['interrogation', 'film']))).toBeUndefined();
});

test('a short way that leaves another diagnosis open is said to do so', () => {
  expect(heard(['listen'], LONG)).toEqual({ kind: 'left_open', diagnoses: [other] });
});

test('what no examination tells from the truth is not held against the learner', () => {
  const path = pathOf(['interrogation', 'film', 'side_port', 'dye_study'], [other]);
  expect(heard(['listen'], path)).toEqual({ kind: 'order' });
});

test('a step before what it rests on is called skipped', () => {
  expect(heard(['dye_study', 'film'], pathOf([...ALL, 'lumbar_bolus']))).toEqual({ kind: 'skipped' });
});

test('a path that takes longer may spare a burden', () => {
  const path = { ...pathOf(['listen', 'interrogation']), minutes: 600 };
  expect(heard(['interrogation', 'film'], path)).toEqual({ kind: 'spares', examinations: ['film'] });
});

test('otherwise it is the order of the work-up', () => {
  expect(heard(['interrogation'], LONG)).toEqual({ kind: 'order' });
});

test('who orders before an answer is there has skipped what was needed; who waits has not', () => {
  const orders = (keys: readonly ExaminationKey[]) =>
    runOf(
      mystery,
      keys.map((examination): Move => ({ kind: 'order', examination })),
    ).orders;
  expect(skippedIn(orders(['dye_study']))).toEqual([{ examination: 'dye_study', first: ['side_port'] }]);
  expect(skippedIn(orders(['side_port', 'dye_study']))).toEqual([]);
  expect(skippedIn(orders(['dye_study', 'side_port']))).toHaveLength(1);
});
