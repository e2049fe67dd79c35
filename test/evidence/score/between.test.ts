import { describe, expect, test } from 'vitest';
import { between } from '../../../src/evidence/score/between.ts';
import { errorOfMean, errorOfMedian, mean, median, sd } from '../../../src/population/index.ts';
import { drawsOf } from '../../../src/random/index.ts';

const N = 200;

/** A value for each of N people: what stays with the person, and what does not. */
function valuesOf(centre: number, own: number, seed: number, arm: string): number[] {
  return Array.from({ length: N }, (_, i) => {
    const person = drawsOf(seed, i, 'person').normal();
    return centre + person + own * drawsOf(seed, i, arm).normal();
  });
}

function side(values: readonly number[], statistic: 'mean' | 'median') {
  const known = values.filter(Number.isFinite);
  return statistic === 'mean'
    ? { predicted: mean(known), monteCarloError: errorOfMean(known), values }
    : { predicted: median(known), monteCarloError: errorOfMedian(known), values };
}

describe.each(['mean', 'median'] as const)('two arms summed up by their %s', (statistic) => {
  const compared = (compare: 'difference' | 'ratio', own: number, seed: number) =>
    between(
      side(valuesOf(10, own, seed, 'a'), statistic),
      side(valuesOf(5, own, seed, 'b'), statistic),
      compare,
      statistic,
    );

  test.each([
    ['difference', 5],
    ['ratio', 2],
  ] as const)('%s, and its error is what repeating the simulation shows', (compare, expected) => {
    const results = Array.from({ length: 60 }, (_, seed) => compared(compare, 0.7, seed));
    const predicted = results.map((each) => each.predicted);
    expect(mean(predicted)).toBeCloseTo(expected, 1);
    const said = mean(results.map((each) => each.monteCarloError));
    expect(said / sd(predicted)).toBeGreaterThan(0.7);
    expect(said / sd(predicted)).toBeLessThan(1.4);
  });

  test('the same people with the same gain differ without error', () => {
    const values = valuesOf(5, 1, 1, 'a');
    const more = values.map((each) => each + 1);
    const { predicted, monteCarloError } = between(
      side(more, statistic),
      side(values, statistic),
      'difference',
      statistic,
    );
    expect(predicted).toBeCloseTo(1, 9);
    expect(monteCarloError).toBeLessThan(1e-6);
  });
});

test('who left one arm is paired with nobody', () => {
  const values = valuesOf(5, 0, 1, 'a');
  const few = values.map((each, i) => (i % 2 === 0 ? each : Number.NaN));
  const all = between(side(values, 'mean'), side(values, 'mean'), 'difference', 'mean');
  const half = between(side(values, 'mean'), side(few, 'mean'), 'difference', 'mean');
  expect(all.monteCarloError).toBeLessThan(1e-9);
  expect(half.monteCarloError).toBeGreaterThan(0.03);
});

test('a ratio to nothing is no number', () => {
  const none = { predicted: 0, monteCarloError: 0, values: [0, 0] };
  expect(between(side([1, 2], 'mean'), none, 'ratio', 'mean').predicted).toBeNaN();
});
