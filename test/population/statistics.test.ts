import { describe, expect, test } from 'vitest';
import {
  errorOfMean,
  errorOfMedian,
  errorOfShare,
  mean,
  median,
  quantile,
  sd,
  share,
} from '../../src/population/index.ts';
import { drawsOf } from '../../src/random/index.ts';

describe('statistics', () => {
  test('of a handful of scores', () => {
    const scores = [4, 1, 3, 2, 5];
    expect(mean(scores)).toBe(3);
    expect(median(scores)).toBe(3);
    expect(sd(scores)).toBeCloseTo(Math.sqrt(2.5), 12);
    expect(quantile(scores, 0.25)).toBe(2);
    expect(quantile([1, 2], 0.25)).toBe(1.25);
    expect(scores).toEqual([4, 1, 3, 2, 5]);
    expect(share(scores, (x) => x >= 4)).toBe(0.4);
  });

  test('of nobody and of one', () => {
    expect([mean([]), sd([]), median([]), errorOfMedian([])]).toEqual([
      Number.NaN,
      Number.NaN,
      Number.NaN,
      Number.NaN,
    ]);
    expect([mean([2]), sd([2]), median([2]), errorOfMedian([2])]).toEqual([2, 0, 2, 0]);
  });

  test('Monte-Carlo errors are how far means, medians and shares of 200 patients scatter', () => {
    const groups = Array.from({ length: 400 }, (_, group) =>
      Array.from({ length: 200 }, (_, i) => drawsOf(11, group * 1000 + i, 'scatter').normal()),
    );
    const scatter = (of: (values: readonly number[]) => number) => sd(groups.map(of));
    const said = (error: (values: readonly number[]) => number) => mean(groups.map(error));
    expect(said(errorOfMean) / scatter(mean)).toBeCloseTo(1, 0);
    expect(Math.abs(said(errorOfMean) / scatter(mean) - 1)).toBeLessThan(0.15);
    expect(Math.abs(said(errorOfMedian) / scatter(median) - 1)).toBeLessThan(0.15);
    const below = (values: readonly number[]) => share(values, (x) => x < -1);
    expect(Math.abs(said((values) => errorOfShare(below(values), 200)) / scatter(below) - 1)).toBeLessThan(
      0.15,
    );
  });

  test('nobody of twenty is not certainly nobody', () => {
    expect(errorOfShare(0, 20)).toBeGreaterThan(0.03);
    expect(errorOfShare(0.5, 100)).toBeCloseTo(0.05, 3);
  });
});
