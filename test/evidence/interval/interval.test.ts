import { describe, expect, test } from 'vitest';
import type { Observed, Readout } from '../../../src/evidence/file.ts';
import { intervalOf, tQuantile, wilson } from '../../../src/evidence/interval/index.ts';
import { readout } from '../readouts.ts';

/** Printed tables of Student's t, two-sided 95%. */
test.each([
  [1, 12.706],
  [2, 4.303],
  [3, 3.182],
  [4, 2.776],
  [5, 2.571],
  [9, 2.262],
  [10, 2.228],
  [19, 2.093],
  [30, 2.042],
  [60, 2.0],
  [120, 1.98],
  [1000, 1.962],
])('t with %i degrees of freedom is that of the table', (df, t) => {
  expect(tQuantile(0.975, df)).toBeCloseTo(t, 3);
});

test('t at another probability is that of the table', () => {
  expect(tQuantile(0.95, 7)).toBeCloseTo(1.895, 3);
  expect(tQuantile(0.995, 12)).toBeCloseTo(3.055, 3);
});

test.each([
  [20, 20, 83.89, 100],
  [0, 10, 0, 27.75],
  [81, 263, 25.53, 36.62],
  [15, 148, 6.24, 16.05],
  [1, 29, 0.61, 17.18],
])('Wilson of %i of %i', (count, n, from, to) => {
  const interval = wilson(count, n);
  expect(interval.from).toBeCloseTo(from, 1);
  expect(interval.to).toBeCloseTo(to, 1);
});

function ends(observed: Observed, more: Partial<Readout> = {}) {
  const { from, to } = intervalOf(readout(observed, more));
  return [Number(from.toFixed(3)), Number(to.toFixed(3))];
}

const HALF_LIFE: Partial<Readout> = {
  of: 'csf_lumbar_level',
  feature: { kind: 'half_life', in: { after: 'bolus', from_h: 1, to_h: 8 } },
  unit: 'h',
};
const ONSET: Partial<Readout> = {
  feature: {
    kind: 'onset',
    in: { after: 'bolus', from_h: 0, to_h: 8 },
    fall: { points: 1 },
    from: { after: 'bolus', at_h: 0 },
  },
  unit: 'h',
};
const LEVEL: Partial<Readout> = { of: 'csf_lumbar_level', unit: 'ng/mL' };
const SHARE: Partial<Readout> = { condition: { kind: 'at_most', limit: -1 }, unit: '%' };

describe('what the source prints', () => {
  test('a printed confidence interval stands as it is', () => {
    const ci = { from: 1, to: 4, level: 0.95 };
    expect(ends({ kind: 'mean', mean: 2, sd: 9, n: 4, ci })).toEqual([1, 4]);
    expect(ends({ kind: 'median', median: 2, iqr: [0, 9], n: 4, ci })).toEqual([1, 4]);
  });

  test('a mean with SD and n gets t x SD/sqrt(n)', () => {
    // 2.776 x 2 / sqrt(5) = 2.483
    expect(ends({ kind: 'mean', mean: 3, sd: 2, n: 5 })).toEqual([0.517, 5.483]);
  });

  test('a median with quartiles and n gets 1.82 x IQR/sqrt(n)', () => {
    // 1.82 x 4 / sqrt(16) = 1.82
    expect(ends({ kind: 'median', median: 3, iqr: [2, 6], n: 16 })).toEqual([1.18, 4.82]);
  });

  test('a share gets Wilson, in percent', () => {
    expect(ends({ kind: 'share', count: 20, n: 20 }, SHARE)).toEqual([83.887, 100]);
  });

  test('a range stands as printed, however narrow', () => {
    expect(ends({ kind: 'range', from: 3.9, to: 4 }, HALF_LIFE)).toEqual([3.9, 4]);
  });

  test('one patient has no SD', () => {
    expect(ends({ kind: 'mean', mean: 3, sd: 2, n: 1 })).toEqual([2.5, 3.5]);
  });
});

describe('the least width', () => {
  const exact = (value: number): Observed => ({ kind: 'mean', mean: value, sd: 0.001, n: 400 });
  test.each<[string, number, number, Partial<Readout>]>([
    ['Ashworth', 2, 0.5, {}],
    ['mean of leg and arm', 2, 0.5, { of: 'ashworth' }],
    [
      'a change of Ashworth',
      -1.6,
      0.5,
      { feature: { kind: 'change', at: { after: 'bolus', at_h: 4 }, from: { after: 'bolus', at_h: 0 } } },
    ],
    ['spasm score', 2, 0.6, { of: 'spasm_score' }],
    ['daily dose', 300, 60, { of: 'dose_mcg_day', unit: 'mcg/day' }],
    ['oral dose', 60, 12, { of: 'oral_mg_day', unit: 'mg/day' }],
    ['a concentration', 400, 80, LEVEL],
    ['a gradient', 4, 0.8, { ...LEVEL, per: 'csf_cistern_level', unit: '1' }],
    ['half-life', 2, 0.4, HALF_LIFE],
    ['a short time', 1, 0.5, ONSET],
    ['a long time', 8, 1.6, ONSET],
    ['H-reflex', 30, 10, { of: 'h_reflex', unit: '%' }],
    ['temperature', 39, 0.5, { of: 'temperature_core', unit: 'degC' }],
    ['heart rate', 90, 10, { of: 'heart_rate', unit: '1/min' }],
    ['pressure', 90, 10, { of: 'diastolic', unit: 'mmHg' }],
    ['breathing', 12, 3, { of: 'breathing_rate', unit: '1/min' }],
    ['coma scale', 8, 1, { of: 'gcs' }],
    ['creatine kinase', 4000, 2000, { of: 'ck_level', unit: 'U/L' }],
    ['a chance of sedation', 40, 10, { of: 'side_sedation', unit: '%' }],
    ['rigidity', 2, 0.4, { of: 'rigidity' }],
  ])('%s of %f: %f either side', (_what, value, half, more) => {
    const [from, to] = ends(exact(value), more);
    expect(from).toBeCloseTo(value - half, 2);
    expect(to).toBeCloseTo(value + half, 2);
  });

  test('an interval that is wider already stays', () => {
    expect(ends({ kind: 'mean', mean: 300, sd: 300, n: 4 }, LEVEL)).toEqual([-177.367, 777.367]);
  });

  test('only the side that is too narrow is widened', () => {
    const ci = { from: 1.9, to: 3.5, level: 0.95 };
    expect(ends({ kind: 'mean', mean: 2, ci })).toEqual([1.5, 3.5]);
  });

  test('a share of many patients is not widened, one without n gets 10 points', () => {
    const [from = 0, to = 0] = ends({ kind: 'share', count: 500, n: 1000 }, SHARE);
    expect(to - from).toBeLessThan(7);
    expect(ends({ kind: 'value', value: 60 }, SHARE)).toEqual([50, 70]);
  });

  test('a bare number has the least width alone', () => {
    expect(ends({ kind: 'value', value: 4 }, HALF_LIFE)).toEqual([3.2, 4.8]);
    expect(ends({ kind: 'mean', mean: 2 })).toEqual([1.5, 2.5]);
  });

  test('the interval says how it was made', () => {
    expect(intervalOf(readout({ kind: 'mean', mean: 2, sd: 0.1, n: 20 })).how).toMatch(/t x SD.*widened/);
    expect(intervalOf(readout({ kind: 'mean', mean: 2, sd: 3, n: 20 })).how).not.toMatch(/widened/);
    expect(intervalOf(readout({ kind: 'value', value: 2 })).how).toBe('least width');
  });
});
