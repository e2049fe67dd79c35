import { describe, expect, test } from 'vitest';
import { Subject } from '../../src/course/index.ts';
import { baclofen } from '../../src/model/index.ts';
import {
  errorOfMean,
  errorOfMedian,
  errorOfShare,
  mean,
  median,
  type Population,
  quantile,
  recruit,
  sd,
  share,
  type VirtualPatient,
} from '../../src/population/index.ts';
import { drawsOf } from '../../src/random/index.ts';

const SPINAL: Population = { n: 20, causes: { spinal: 1 } };

/** Leg Ashworth falls by at least a point within 4 h of 50 mcg. */
function responds(patient: VirtualPatient): boolean {
  const subject = new Subject(baclofen, patient.p);
  const before = subject.read('ashworth_leg');
  subject.give('lumbar_bolus', 50);
  subject.advance(4);
  return before - subject.read('ashworth_leg') >= 1;
}

describe('recruiting', () => {
  test('takes patients in order, and everybody when nothing is asked', () => {
    const { patients, screened } = recruit(baclofen, SPINAL, { seed: 1, wanted: 10 });
    expect(screened).toBe(10);
    expect(patients.map(({ index }) => index)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  test('responders are found by giving them a bolus, and need less drug than those who were screened', () => {
    const request = { seed: 1, wanted: 30 };
    const responders = recruit(baclofen, SPINAL, { ...request, accept: responds });
    const screened = recruit(baclofen, SPINAL, { ...request, wanted: responders.screened });
    expect(responders.patients.length).toBe(30);
    expect(responders.screened).toBeGreaterThan(30);
    const sensitivity = (patients: readonly VirtualPatient[]) =>
      mean(patients.map(({ values }) => values.sensitivity ?? 0));
    expect(sensitivity(responders.patients)).toBeGreaterThan(sensitivity(screened.patients) * 1.05);
  });

  test('gives up when nobody fits', () => {
    const cohort = recruit(baclofen, SPINAL, { seed: 1, wanted: 5, accept: () => false, most: 4 });
    expect(cohort).toEqual({ patients: [], screened: 20 });
  });

  test('more patients wanted begin with the same ones', () => {
    const ages = (wanted: number) =>
      recruit(baclofen, SPINAL, { seed: 3, wanted }).patients.map(({ age_years }) => age_years);
    expect(ages(8).slice(0, 5)).toEqual(ages(5));
  });
});

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
