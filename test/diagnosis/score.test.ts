import fc from 'fast-check';
import { expect, test } from 'vitest';
import { brierOf, NO_RUNS, readRuns, tallyOf, withRun, writeRuns } from '../../src/diagnosis/index.ts';

test('a confident wrong answer scores worse than an unsure one', () => {
  expect(brierOf(0.9, false)).toBeGreaterThan(brierOf(0.4, false));
  expect(brierOf(0.9, false)).toBeCloseTo(0.81);
});

test('a confident right answer scores better than an unsure one', () => {
  expect(brierOf(0.9, true)).toBeLessThan(brierOf(0.4, true));
});

test('nobody gains by saying another confidence than the one he has', () => {
  const share = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100);
  fc.assert(
    fc.property(share, share, (believed, said) => {
      const expected = (confidence: number) =>
        believed * brierOf(confidence, true) + (1 - believed) * brierOf(confidence, false);
      expect(expected(believed)).toBeLessThanOrEqual(expected(said) + 1e-12);
    }),
  );
});

test.each([-0.1, 1.1, Number.NaN])('%s is no confidence', (confidence) => {
  expect(() => brierOf(confidence, true)).toThrow(RangeError);
});

const run = { seed: 7, right: true, place_right: true, confidence: 0.7, minutes: 80, least_minutes: 60 };

test('runs that were kept come back', () => {
  const runs = withRun(withRun(NO_RUNS, run), { ...run, right: false });
  const read = readRuns(writeRuns(runs));
  expect(read.ok && read.value).toEqual(runs);
});

test.each([
  ['no JSON', '{'],
  ['another schema', '{"schema":"itb-drill-progress","version":1,"runs":[]}'],
  ['a confidence of 3', writeRuns(withRun(NO_RUNS, { ...run, confidence: 3 }))],
  ['a right diagnosis in a wrong place', writeRuns(withRun(NO_RUNS, { ...run, place_right: false }))],
])('%s is a Problem, not runs', (_, text) => {
  const read = readRuns(text);
  expect(read.ok).toBe(false);
  if (!read.ok) expect(read.problems[0]?.code).toBe('which-fault.runs');
});

test('calibration sets what was said against what was found', () => {
  const runs = [0.7, 0.7, 0.7, 0.9].reduce(
    (all, confidence, i) => withRun(all, { ...run, confidence, right: i > 0 }),
    NO_RUNS,
  );
  const { bins, right } = tallyOf(runs);
  expect(right).toBe(3);
  expect(bins.map(({ from, to, runs: count, right: hits }) => [from, to, count, hits])).toEqual([
    [0.6, 0.8, 3, 2],
    [0.8, 1, 1, 1],
  ]);
});
