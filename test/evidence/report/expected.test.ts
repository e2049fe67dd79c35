import { describe, expect, test } from 'vitest';
import {
  compareExpected,
  expectedOf,
  readExpected,
  writeExpected,
} from '../../../src/evidence/report/index.ts';
import { scoreFile } from '../../../src/evidence/score/index.ts';
import { must } from '../../../src/problem/index.ts';
import { file, patients, readout } from '../readouts.ts';

const IDS = ['b', 'a', 'never'];
const scores = scoreFile(
  file(
    'planted',
    IDS.map((id) => readout({ kind: 'mean', mean: 2, sd: 0.5, n: 20 }, { id })),
  ),
  new Map([
    ['b', patients(2, 2.2, 2.5)],
    ['a', patients(1 / 3, 2, 2)],
    ['never', patients(Number.NaN)],
  ]),
);
const kept = must(readExpected(writeExpected(expectedOf(scores, 60, 1)), 'expected.json'));

/** What is said when the readout `b` has come out otherwise. */
function said(change: Partial<(typeof scores)[number]>) {
  const now = scores.map((score) => (score.id === 'planted/b' ? { ...score, ...change } : score));
  return compareExpected(kept, expectedOf(now, 60, 1)).map(({ code, path }) => `${path} ${code}`);
}

const b = must(scores[0] === undefined ? { ok: false, problems: [] } : { ok: true, value: scores[0] });

describe('against the kept result', () => {
  test('the same result has no difference, digits cut off or not', () => {
    expect(compareExpected(kept, expectedOf(scores, 60, 1))).toEqual([]);
  });

  test('a flag that changes either way is said', () => {
    expect(said({ inside: false })).toEqual(['planted/b expected.flag']);
    const outside = { ...kept, readouts: kept.readouts.map((each) => ({ ...each, inside: false })) };
    expect(compareExpected(outside, kept).map(({ message }) => message)).toContainEqual(
      expect.stringContaining('outside its interval and is now inside'),
    );
  });

  test('an error may move by three Monte-Carlo errors, up or down, and no more', () => {
    for (const side of [-1, 1]) {
      expect(said({ error: b.error + side * 2.9 * b.monteCarloError })).toEqual([]);
      expect(said({ error: b.error + side * 3.1 * b.monteCarloError })).toEqual(['planted/b expected.moved']);
    }
  });

  test('a prediction that appears or is lost is said', () => {
    expect(said({ error: Number.NaN, predicted: Number.NaN })).toEqual(['planted/b expected.moved']);
  });

  test('a paper that changes its use is said', () => {
    expect(said({ use: 'check' })).toEqual(['planted/b expected.use']);
  });

  test('readouts that appear or disappear are said, with the way to a new result', () => {
    const fewer = expectedOf(scores.slice(1), 60, 1);
    const [gone, ...others] = compareExpected(kept, fewer);
    expect(others).toEqual([]);
    expect(gone).toMatchObject({ path: 'planted/b', code: 'expected.gone' });
    expect(gone?.mend).toMatch(/--write-expected.*CHANGELOG\.md/);
    expect(compareExpected(fewer, kept)).toMatchObject([{ path: 'planted/b', code: 'expected.new' }]);
  });
});

describe('the kept result as text', () => {
  test('has one readout a line in the order of their ids, whatever the order of the files', () => {
    const text = writeExpected(expectedOf(scores, 60, 1));
    expect(text.split('\n').filter((line) => line.includes('"id"'))).toHaveLength(3);
    expect(writeExpected(expectedOf(scores.toReversed(), 60, 1))).toBe(text);
    expect(text).toContain('"id":"planted/a","use":"fit","inside":false');
    expect(text).toContain('"predicted":1.4444,');
  });

  test('gives Problems when it was spoilt', () => {
    for (const text of [
      '',
      '[]',
      '{"schema": "itb-expected/2"}',
      '{"schema": "itb-expected/1", "patients": -1}',
    ]) {
      expect(readExpected(text, 'expected.json').ok).toBe(false);
    }
  });
});
