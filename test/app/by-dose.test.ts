import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstDoseAt, valueAtDose } from '../../src/app/by-dose/at-dose.ts';
import { DOSE_AXES } from '../../src/app/by-dose/axes.ts';
import { sayPercent, sidesFinding, toneFinding } from '../../src/app/by-dose/findings.ts';
import { oralRule, oralRuleOf } from '../../src/app/by-dose/oral-rule.ts';
import { PUBLISHED } from '../../src/app/by-dose/published.ts';
import { DAY_S, pumpDoses_mcg_day, risingPump, risingTablets } from '../../src/app/by-dose/sweep-cases.ts';
import { batchesOf, type Curves, curvesOf, type DosePoint } from '../../src/app/by-dose/sweep-jobs.ts';
import type { Settings } from '../../src/app/compare/settings.ts';
import { readyPatient, settingsOf } from '../../src/app/compare/start-with.ts';
import { compute } from '../../src/app/engine/compute.ts';
import { spread } from '../../src/app/parts/spread.ts';
import { UNCHANGED } from '../../src/model/index.ts';
import { REFERENCES } from '../../src/references/index.ts';

const settings = settingsOf('penn-1989');
const penn = readyPatient('penn-1989');

function point(dose: number, any: number, leg = 4): DosePoint {
  return {
    dose,
    leg,
    used: any / 10,
    rising: { any, sedation: 0, somnolence: 0, dizziness: 0, confusion: 0, weakness: 0 },
  };
}

function sweepOf(key: string, part: Partial<Settings> = {}): Curves {
  const batches = batchesOf(readyPatient(key), { ...settingsOf(key), ...part }, UNCHANGED);
  return curvesOf(
    batches,
    batches.map(({ job }) => compute(job)),
  );
}
const anyOf = ({ rising }: DosePoint) => rising.any;

describe('treatments that are swept', () => {
  it('tablets go up by the label: 15 mg/day every third day, never over the dose', () => {
    const { document, days } = risingTablets(penn, settings, 80);
    const rungs = document.log.map((entry) =>
      entry.kind === 'oral_regimen'
        ? [entry.at_s / DAY_S, entry.doses.reduce((sum, { mg }) => sum + mg, 0)]
        : [],
    );
    expect(rungs.map(([day]) => day)).toEqual([0, 3, 6, 9, 12, 15]);
    expect(rungs.map(([, mg = 0]) => Math.round(mg * 1e9) / 1e9)).toEqual([15, 30, 45, 60, 75, 80]);
    expect(days).toBeGreaterThan(15);
    expect(document.history).toEqual({ days: 0, oral: [] });
    expect(risingTablets(penn, settings, 0).document.log).toEqual([]);
  });

  it.each([
    ['penn-1989', 1.3],
    ['tbi', 1.15],
    ['cp-child', 1.15],
  ])(
    'the pump of %s starts at twice the test bolus and goes up once a day, at most to %s-fold',
    (key, most) => {
      const { document, days } = risingPump(readyPatient(key), settingsOf(key), 700);
      const doses = document.log.flatMap((entry) => {
        if (entry.kind !== 'prescription' || entry.prescription.mode.kind !== 'simple_continuous') return [];
        return [{ day: entry.at_s / DAY_S, mcg: entry.prescription.mode.dose_mcg_day }];
      });
      expect(doses[0]).toEqual({ day: 0, mcg: 100 });
      expect(doses.at(-1)?.mcg).toBe(700);
      doses.slice(1).forEach(({ day, mcg }, i) => {
        const before = doses[i];
        expect(day - (before?.day ?? 0)).toBe(1);
        expect(mcg / (before?.mcg ?? 0)).toBeLessThanOrEqual(most + 1e-9);
      });
      expect(days).toBeGreaterThan(doses.length);
    },
  );

  it('no pump dose is below what the pump can give, in any mode', () => {
    for (const mode of ['continuous', 'night', 'boluses'] as const) {
      const doses = pumpDoses_mcg_day(penn, { mode });
      expect(doses).toHaveLength(12);
      expect(doses[0]).toBeGreaterThanOrEqual(0.048 * penn.device.concentration_mcg_mL);
      expect(doses.at(-1)).toBe(2000);
      expect([...doses].sort((a, b) => a - b)).toEqual(doses);
    }
  });
});

describe('the swept curves', () => {
  const curves = sweepOf('penn-1989');

  it('complaints climb near the published 60 mg/day by mouth, and pass with long use', () => {
    const dose = firstDoseAt(curves.oral, anyOf, 10, 'rising') ?? Number.NaN;
    expect(dose).toBeGreaterThan(40);
    expect(dose).toBeLessThan(80);
    for (const { used, rising } of curves.oral.slice(1)) expect(used).toBeLessThan(rising.any);
  });

  it('more drug is never fewer complaints nor more tone', () => {
    for (const points of [curves.oral, curves.pump]) {
      points.slice(1).forEach((after, i) => {
        const before = points[i];
        expect(after.rising.any).toBeGreaterThanOrEqual((before?.rising.any ?? 0) - 0.01);
        expect(after.leg).toBeLessThanOrEqual((before?.leg ?? 5) + 0.001);
      });
    }
  });

  it('no labelled dose by mouth does what 400 mcg/day does', () => {
    const pump = valueAtDose(curves.pump, ({ leg }) => leg, 400, DOSE_AXES.pump.place);
    const oral = valueAtDose(curves.oral, ({ leg }) => leg, 80, DOSE_AXES.oral.place);
    expect(oral).toBeGreaterThan(pump + 1);
  });

  it('with poor kidneys tablets bring complaints at less than half the dose, the pump as before', () => {
    const poor = sweepOf('penn-1989', { kidney_percent: 25 });
    const [well, ill] = [curves, poor].map(
      ({ oral }) => firstDoseAt(oral, anyOf, 10, 'rising') ?? Number.NaN,
    );
    expect(ill).toBeLessThan((well ?? 0) / 2);
    const [before, after] = [curves, poor].map(
      ({ pump }) => firstDoseAt(pump, anyOf, 10, 'rising') ?? Number.NaN,
    );
    expect(Math.abs((after ?? 0) / (before ?? 1) - 1)).toBeLessThan(0.1);
  });
});

describe('reading a curve', () => {
  const points = [point(0, 0), point(20, 10), point(40, 30)];

  it('lies on the straight line between swept doses, and nowhere beyond them', () => {
    expect(valueAtDose(points, anyOf, 30, DOSE_AXES.oral.place)).toBeCloseTo(20, 9);
    expect(valueAtDose(points, anyOf, 20, DOSE_AXES.oral.place)).toBe(10);
    expect(valueAtDose(points, anyOf, 41, DOSE_AXES.oral.place)).toBeNaN();
    expect(valueAtDose([point(50, 1)], anyOf, 25, DOSE_AXES.pump.place)).toBeNaN();
    expect(valueAtDose([], anyOf, 25, DOSE_AXES.pump.place)).toBeNaN();
  });

  it('follows the log axis of the pump', () => {
    const pump = [point(100, 0), point(400, 20)];
    expect(valueAtDose(pump, anyOf, 200, DOSE_AXES.pump.place)).toBeCloseTo(10, 9);
  });

  it('finds the dose at which a level is passed', () => {
    expect(firstDoseAt(points, anyOf, 20, 'rising')).toBeCloseTo(30, 9);
    expect(firstDoseAt(points, anyOf, 31, 'rising')).toBeUndefined();
    expect(firstDoseAt([point(0, 5)], anyOf, 5, 'rising')).toBe(0);
  });

  it('names stand apart, in order and inside the plot', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 7 }),
        (places) => {
          const apart = spread(places, 0.11);
          const sorted = [...apart].sort((a, b) => a - b);
          const gaps = sorted.slice(1).map((place, i) => place - (sorted[i] ?? 0));
          expect(Math.min(1, ...gaps)).toBeGreaterThan(0.11 - 1e-9);
          expect(Math.min(...apart)).toBeGreaterThanOrEqual(0);
          expect(Math.max(...apart)).toBeLessThanOrEqual(1 + 1e-9);
          const order = (of: readonly number[]) =>
            of.map((_, i) => i).sort((i, j) => (of[i] ?? 0) - (of[j] ?? 0) || i - j);
          expect(order(apart)).toEqual(order(places));
        },
      ),
    );
  });
});

describe('one-line findings', () => {
  it('say at which doses the chance passes 10, 25 and 50 %, and where it never does', () => {
    const oral = [point(0, 0), point(60, 10), point(120, 40)];
    expect(sidesFinding(oral, 'oral')).toBe(
      'By mouth the model\u2019s chance of any complaint passes 10\u00a0% near 60\u00a0mg/day, 25\u00a0% near 90\u00a0mg/day; stays under 50\u00a0% up to 120\u00a0mg/day.',
    );
    expect(sidesFinding([point(0, 0), point(120, 3)], 'oral')).toMatch(/complaint stays under 10.%/);
    expect(sidesFinding([point(50, 0), point(2000, 100)], 'pump')).not.toMatch(/stays under/);
  });

  it('name the label\u2019s most only where the label has one', () => {
    const curves = {
      oral: [point(0, 0, 4), point(120, 0, 2.8)],
      pump: [point(50, 0, 3), point(400, 0, 1.4)],
    };
    const doses = { tone_leg: 4, oral_mg_day: 30, pump_mcg_day: 400 };
    expect(toneFinding(curves, doses, 'labelled')).toMatch(
      /80.mg\/day, brings legs to 3.2; 400.mcg\/day.* 1.4/,
    );
    for (const rule of ['kidneys', 'reduced', 'frail'] as const) {
      expect(toneFinding(curves, doses, rule)).toMatch(/30.mg\/day by mouth brings legs to 3.7/);
    }
    expect(toneFinding(curves, doses, 'child')).not.toMatch(/mg\/day by mouth|80/);
  });

  it('a child, weak kidneys and the frail have no labelled maximum', () => {
    const rule = (age_years: number, kidney_percent: number, frail = false) =>
      oralRule({ age_years, kidney_percent, frail });
    expect(rule(8, 100)).toBe('child');
    expect(rule(78, 25, true)).toBe('kidneys');
    expect(rule(18, 30)).toBe('reduced');
    expect(rule(18, 89)).toBe('reduced');
    expect(rule(78, 100, true)).toBe('frail');
    expect(rule(18, 90)).toBe('labelled');
    expect(oralRuleOf({ patient: 'ms-frail', kidney_percent: 100 })).toBe('frail');
    expect(oralRuleOf({ patient: 'cp-child', kidney_percent: 100 })).toBe('child');
  });

  it('a small chance is not rounded to none', () => {
    expect(sayPercent(0.2)).toMatch(/under 1/);
    expect(sayPercent(0)).toBe('0\u00a0%');
  });
});

describe('published numbers', () => {
  it('are ranges of percent whose sources are among the references', () => {
    for (const { from_percent, to_percent, source } of PUBLISHED) {
      expect(from_percent).toBeLessThan(to_percent);
      expect(to_percent).toBeLessThanOrEqual(100);
      expect(REFERENCES.map(({ id }) => id)).toContain(source);
    }
    expect(PUBLISHED.find(({ id }) => id === 'any')).toMatchObject({ from_percent: 10, to_percent: 75 });
    expect(PUBLISHED.find(({ id }) => id === 'stopped')).toMatchObject({
      from_percent: 4,
      to_percent: 27,
      unchecked: true,
    });
  });
});
