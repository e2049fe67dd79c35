import { describe, expect, test } from 'vitest';
import {
  areaUnder,
  type Curve,
  extremeOf,
  firstAt,
  lastAt,
  meanOf,
} from '../../../src/evidence/simulate/curve.ts';
import {
  clearanceAfter,
  clearanceDuring,
  halfLife_h,
  volumeOf,
} from '../../../src/evidence/simulate/kinetics.ts';

function curve(to_h: number, at: (t_h: number) => number, from_h = 0): Curve {
  const t_h = Array.from({ length: 4 * to_h + 1 }, (_, i) => i / 4);
  return { t_h, value: t_h.map((t) => at(t + from_h)) };
}

describe('one compartment: 100 mcg in 50 mL, 20 mL/h', () => {
  const level = (t_h: number) => (100_000 / 50) * Math.exp((-20 / 50) * t_h);

  test('half-life is ln 2 x V / CL', () => {
    expect(halfLife_h(curve(8, level))).toBeCloseTo((Math.LN2 * 50) / 20, 9);
  });

  test('the area to infinity gives the clearance, however early sampling ends', () => {
    for (const end_h of [4, 8, 24]) {
      expect(clearanceAfter(100_000, curve(end_h, level)) / 20).toBeCloseTo(1, 2);
    }
  });

  test('the area of a window is that of the formula', () => {
    expect(areaUnder(curve(6, level)) / (5000 * (1 - Math.exp(-2.4)))).toBeCloseTo(1, 2);
  });

  test('the volume is found from samples that begin two hours after the bolus', () => {
    expect(volumeOf(100_000, -2, curve(4, level, 2))).toBeCloseTo(50, 6);
  });

  test('a level that rises has no half-life and no clearance by area', () => {
    const rising = curve(8, (t_h) => 1 + t_h);
    expect(halfLife_h(rising)).toBeNaN();
    expect(clearanceAfter(100, rising)).toBeNaN();
  });
});

test('during an infusion clearance is the rate over the mean level', () => {
  expect(
    clearanceDuring(
      8000,
      curve(6, () => 400),
    ),
  ).toBeCloseTo(20, 9);
});

describe('a score that falls by 1 an hour from 4 to 2 and comes back at half that speed', () => {
  const score = curve(8, (t_h) => (t_h <= 2 ? 4 - t_h : Math.min(4, 2 + (t_h - 2) / 2)));

  test('a fall of 1.1 is first and last there between samples', () => {
    expect(firstAt(score, 2.9, 'below')).toBeCloseTo(1.1, 9);
    expect(lastAt(score, 2.9, 'below')).toBeCloseTo(3.8, 9);
  });

  test('the lowest point and the mean', () => {
    expect(extremeOf(score, 'lowest')).toEqual({ value: 2, at_h: 2 });
    expect(meanOf(score)).toBeCloseTo((2 * 3 + 4 * 3 + 2 * 4) / 8, 9);
  });

  test('a fall of 3 never comes', () => {
    expect(firstAt(score, 1, 'below')).toBeNaN();
    expect(lastAt(score, 1, 'below')).toBeNaN();
  });

  test('what still lasts when watching ends lasts until then, and what is there from the start begins there', () => {
    const short = { t_h: score.t_h.slice(0, 13), value: score.value.slice(0, 13) };
    expect(lastAt(short, 2.9, 'below')).toBe(3);
    expect(firstAt(score, 4, 'below')).toBe(0);
  });

  test('a level is passed upwards', () => {
    expect(
      firstAt(
        curve(4, (t_h) => 10 * t_h),
        15,
        'above',
      ),
    ).toBeCloseTo(1.5, 9);
  });
});
