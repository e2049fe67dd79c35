import { describe, expect, test } from 'vitest';
import { expOf, logOf, normalCdf, normalDensity, normalQuantile } from '../../src/random/index.ts';

const along = (from: number, to: number, count: number) =>
  Array.from({ length: count }, (_, i) => from + ((to - from) * i) / (count - 1));

test('e^x agrees with the engine to 1e-12 and better', () => {
  for (const x of along(-20, 20, 4001)) expect(Math.abs(expOf(x) / Math.exp(x) - 1)).toBeLessThan(1e-14);
  expect(expOf(0)).toBe(1);
  expect(expOf(700) / Math.exp(700)).toBeCloseTo(1, 12);
  expect(expOf(-700) / Math.exp(-700)).toBeCloseTo(1, 12);
  expect([expOf(1000), expOf(-1000), expOf(Number.NaN)]).toEqual([Number.POSITIVE_INFINITY, 0, Number.NaN]);
});

test('the logarithm agrees with the engine, near 1 as well', () => {
  for (const x of along(-30, 30, 4001)) {
    const value = Math.exp(x);
    expect(Math.abs(logOf(value) - Math.log(value))).toBeLessThan(2e-15 * (1 + Math.abs(x)));
  }
  for (const d of [1e-3, 1e-7, -1e-5]) expect(logOf(1 + d) / Math.log(1 + d)).toBeCloseTo(1, 12);
  expect([logOf(1), logOf(0), logOf(-1)]).toEqual([0, Number.NEGATIVE_INFINITY, Number.NaN]);
  expect(logOf(1e300)).toBeCloseTo(Math.log(1e300), 10);
});

describe('the normal distribution', () => {
  test.each([
    [0, 0.5],
    [1, 0.841344746068543],
    [-1.959963984540054, 0.025],
    [2.5758293035489004, 0.995],
    [-6, 9.865876450376981e-10],
  ])('the share below %d is %d', (x, share) => {
    expect(normalCdf(x) / share).toBeCloseTo(1, 11);
    expect(normalQuantile(share) - x).toBeCloseTo(0, 9);
  });

  test('quantile and share undo each other', () => {
    for (const share of along(0.001, 0.999, 999))
      expect(normalCdf(normalQuantile(share))).toBeCloseTo(share, 12);
    expect([normalQuantile(0), normalQuantile(1)]).toEqual([
      Number.NEGATIVE_INFINITY,
      Number.POSITIVE_INFINITY,
    ]);
  });

  test('the share grows without a step where its two forms meet', () => {
    for (const x of [-5, 5]) {
      const slope = (normalCdf(x + 1e-4) - normalCdf(x - 1e-4)) / 2e-4;
      expect(slope / normalDensity(x)).toBeCloseTo(1, 5);
    }
  });
});
