import { describe, expect, test } from 'vitest';
import type { Dose } from '../../../src/evidence/file.ts';
import { amountOf } from '../../../src/evidence/simulate/doses.ts';
import { Regimen } from '../../../src/evidence/simulate/regimen.ts';
import { mean, sd } from '../../../src/population/index.ts';

function drawn(dose: Dose, count = 20_000): number[] {
  return Array.from({ length: count }, (_, index) =>
    amountOf(dose, { seed: 1, index, step: 'x', typical: false }, Number.NaN),
  );
}

describe('doses of patients', () => {
  test('a published mean and SD come back, also where the SD is nearly the mean', () => {
    for (const [sdOf, tolerance] of [
      [40, 0.02],
      [110, 0.05],
      [180, 0.1],
    ] as const) {
      const doses = drawn({ kind: 'drawn', mean: 200, sd: sdOf });
      expect(Math.abs(mean(doses) / 200 - 1)).toBeLessThan(0.02);
      expect(Math.abs(sd(doses) / sdOf - 1)).toBeLessThan(tolerance);
      expect(Math.min(...doses)).toBeGreaterThanOrEqual(0);
    }
  });

  test('a range is even', () => {
    const doses = drawn({ kind: 'uniform', from: 50, to: 150 });
    expect(mean(doses)).toBeCloseTo(100, -0.5);
    expect(Math.max(...doses)).toBeLessThan(150);
    expect(Math.min(...doses)).toBeGreaterThan(50);
  });

  test('each step draws its own, each patient keeps it', () => {
    const dose: Dose = { kind: 'drawn', mean: 200, sd: 40 };
    const of = (index: number, step: string) =>
      amountOf(dose, { seed: 1, index, step, typical: false }, Number.NaN);
    expect(of(3, 'first')).toBe(of(3, 'first'));
    expect(of(3, 'first')).not.toBe(of(3, 'second'));
    expect(of(3, 'first')).not.toBe(of(4, 'first'));
  });
});

describe('a regimen of 60 a day in three parts', () => {
  /** Runs it alone; `close_h` is when somebody looks closely. */
  function follow(days: number, close_h: number) {
    const doses: { at_h: number; amount: number }[] = [];
    let now_h = 0;
    let level = 0;
    let meant = 0;
    const regimen = new Regimen(
      {
        daily: () => 60,
        steady_h: 0,
        doses_a_day: 3,
        give: (amount) => doses.push({ at_h: now_h, amount }),
        setMean: (daily) => {
          level = daily;
        },
      },
      0,
    );
    while (now_h < 24 * days) {
      regimen.act(now_h, close_h);
      const next_h = Math.min(regimen.next_h, 24 * days);
      meant += (level * (next_h - now_h)) / 24;
      now_h = next_h;
    }
    return { doses, total: meant + doses.reduce((sum, { amount }) => sum + amount, 0) };
  }

  test('is given at 07:00, 15:00 and 23:00 for the first 28 days and the last 14', () => {
    const { doses } = follow(200, 200 * 24);
    expect(doses.slice(0, 4).map(({ at_h }) => at_h)).toEqual([0, 8, 16, 24]);
    expect(doses).toHaveLength(3 * (28 + 14));
    expect(doses.filter(({ at_h }) => at_h >= 28 * 24 && at_h < 186 * 24)).toEqual([]);
  });

  test('gives the same amount in all, however much of it is a mean', () => {
    expect(follow(200, 200 * 24).total).toBeCloseTo(60 * 200, 6);
    expect(follow(200, 0).total).toBeCloseTo(60 * 200, 6);
    expect(follow(41, 41 * 24).doses).toHaveLength(3 * 41);
  });
});
