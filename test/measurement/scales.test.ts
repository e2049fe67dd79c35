import { describe, expect, test } from 'vitest';
import { checkScore, type ScaleName, scaleNamed } from '../../src/measurement/index.ts';
import { must } from '../../src/problem/index.ts';

const scale = (name: ScaleName) => must(scaleNamed(name, 'scale'));

describe('one limb on every scale', () => {
  test.each([
    ['normal tone', 1, [1, 0, 0, 0]],
    ['a catch', 2, [2, 1, 1, 1]],
    ['1+ of the modified scale', 2.5, [2.5, 1.5, 1.5, 2]],
    ['clearly raised', 3, [3, 2, 2, 3]],
    ['passive movement hard', 4, [4, 3, 3, 4]],
    ['rigid', 5, [5, 4, 4, 5]],
  ] as const)('%s', (_what, penn, printed) => {
    const names = ['ashworth-1-5', 'ashworth-0-4', 'modified-1-plus-as-1.5', 'modified-0-5'] as const;
    for (const [i, name] of names.entries()) expect(scale(name).score(printed[i] ?? Number.NaN)).toBe(penn);
  });
});

describe('spreads and differences', () => {
  test('shifting a scale changes neither', () => {
    expect(scale('ashworth-0-4').sd(0.8, 2)).toBeCloseTo(0.8, 12);
    expect(scale('ashworth-0-4').difference(-1.5)).toBe(-1.5);
    expect(scale('penn-0-4').difference(-2.1, 3)).toBeCloseTo(-2.1, 12);
  });

  test('around 1+ a step of the modified 0 to 5 is half a grade', () => {
    expect(scale('modified-0-5').sd(0.5, 2)).toBeCloseTo(0.25, 12);
    expect(scale('modified-0-5').difference(-2, 3)).toBeCloseTo(-1, 12);
    expect(scale('modified-0-5').difference(-1, 5)).toBeCloseTo(-1, 12);
  });

  test('without a place on it, a step of the modified 0 to 5 is four fifths of a grade', () => {
    expect(scale('modified-0-5').sd(1)).toBeCloseTo(0.8, 12);
    expect(scale('modified-0-5').difference(-1)).toBeCloseTo(-0.8, 12);
  });

  test('an SD that reaches beyond the end of the scale stays an SD', () => {
    expect(scale('modified-0-5').sd(1, 4.8)).toBeCloseTo(1, 12);
    expect(scale('modified-0-5').sd(1, 0.2)).toBeGreaterThan(0.7);
  });
});

test('spasms and tone are not mixed up', () => {
  expect([scale('penn-0-4').of, scale('ashworth-0-4').of]).toEqual(['spasms', 'tone']);
  expect(scale('penn-0-4').score(3.3)).toBeCloseTo(3.3, 12);
});

test('an unknown scale is a Problem at its place that names the known ones', () => {
  const read = scaleNamed('modified', 'readouts[2].scale');
  expect(read.ok ? [] : read.problems).toMatchObject([{ path: 'readouts[2].scale', code: 'scale.unknown' }]);
  expect(read.ok ? '' : read.problems[0]?.mend).toContain('modified-0-5');
});

test('a baseline of 4.2 is not on the 0 to 4 scale', () => {
  const read = checkScore(scale('ashworth-0-4'), 4.2, 'baseline.mean');
  expect(read.ok ? [] : read.problems).toMatchObject([{ path: 'baseline.mean', code: 'scale.beyond' }]);
  expect(checkScore(scale('ashworth-1-5'), 4.2, 'baseline.mean')).toEqual({ ok: true, value: 4.2 });
});
