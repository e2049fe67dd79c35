import { describe, expect, test } from 'vitest';
import { DAY_S, HOUR_S } from '../../src/case/index.ts';
import { ProblemError } from '../../src/problem/index.ts';
import { observe, PRACTICE, sheetOf } from '../../src/titration/index.ts';
import { withEntries } from './bedside.ts';
import { plan } from './rulebook/plans.ts';

const MORNING = 8 * HOUR_S;
const tested = withEntries(plan({ tablets_mg: 10 }), [{ kind: 'lumbar_bolus', at_s: MORNING, mcg: 75 }]);
const run = withEntries(tested, [{ kind: 'lumbar_bolus', at_s: MORNING + 5 * HOUR_S, mcg: 75 }]);

describe('what a rater writes down', () => {
  test('is the same when asked twice, and whatever else is asked with it', () => {
    const twice = [0, 6, 12, 30].map((hour) => hour * HOUR_S);
    const all = observe(tested, twice);
    expect(observe(tested, twice)).toEqual(all);
    expect(observe(tested, [12 * HOUR_S])).toEqual([all[2]]);
    expect(all.map(({ at_s }) => at_s)).toEqual(twice);
  });

  test('errs by a few tenths of a point, not always to one side, and keeps to the scale', () => {
    const looks = observe(
      plan({}),
      Array.from({ length: 60 }, (_, i) => i * HOUR_S),
    );
    const scores = looks.map(({ ashworth_leg }) => ashworth_leg);
    const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
    const sd = Math.sqrt(scores.reduce((sum, score) => sum + (score - mean) ** 2, 0) / scores.length);
    expect(Math.abs(mean - 4)).toBeLessThan(0.15);
    expect(sd).toBeGreaterThan(0.15);
    expect(sd).toBeLessThan(0.45);
    expect(Math.max(...scores)).toBeLessThanOrEqual(5);
    expect(scores.every((score) => Math.abs(score * 10 - Math.round(score * 10)) < 1e-9)).toBe(true);
  });

  test('flatters once a drug is given that does nothing', () => {
    const mean = (document: typeof tested) => {
      const looks = observe(
        document,
        Array.from({ length: 40 }, (_, i) => DAY_S + i * HOUR_S),
      );
      return looks.reduce((sum, { ashworth_leg }) => sum + ashworth_leg, 0) / looks.length;
    };
    const nothing = withEntries(plan({}), [{ kind: 'oral_dose', at_s: 0, mg: 0.01 }]);
    expect(mean(plan({})) - mean(nothing)).toBeGreaterThan(0.2);
    expect(mean(plan({})) - mean(nothing)).toBeLessThan(0.4);
  });

  test('is a drowsy patient after ten times the dose, and one in withdrawal after a pump that stopped', () => {
    const far = withEntries(plan({}), [{ kind: 'lumbar_bolus', at_s: 0, mcg: 1500 }]);
    expect(observe(far, [4 * HOUR_S])[0]).toMatchObject({ drowsy: true });
    expect(observe(plan({}), [4 * HOUR_S])[0]).toMatchObject({
      drowsy: false,
      weak: false,
      withdrawal: false,
    });
    const stopped = withEntries(plan({ dose: 500 }), [{ kind: 'pump_stop', at_s: 0 }]);
    expect(observe(stopped, [3 * DAY_S])[0]).toMatchObject({ withdrawal: true });
  });

  test('holds nothing but what can be seen', () => {
    const [seen] = observe(tested, [MORNING]);
    expect(Object.keys(seen ?? {}).sort()).toEqual(
      [
        'at_s',
        'ashworth_leg',
        'ashworth_arm',
        'spasm_score',
        'standing',
        'transfer',
        'sitting',
        'hygiene',
        'drowsy',
        'weak',
        'withdrawal',
      ].sort(),
    );
  });
});

describe('the sheet of a test bolus', () => {
  test('has the hours of the practice, and a verdict by its definition', () => {
    const sheet = sheetOf(tested, 1, PRACTICE);
    expect(sheet.rows.map(({ at_s }) => (at_s - sheet.given_s) / HOUR_S)).toEqual([0, 0.5, 1, 2, 4, 6, 8]);
    expect(sheet).toMatchObject({ mcg: 75, entry: 1, responded: true });
    expect(sheet.fall.ashworth_leg).toBeGreaterThanOrEqual(1);
    const [from_h, to_h] = PRACTICE.response.within_h;
    const falls = sheet.rows
      .filter(({ at_s }) => at_s >= sheet.given_s + from_h * HOUR_S && at_s <= sheet.given_s + to_h * HOUR_S)
      .map((row) => (sheet.rows[0]?.ashworth_leg ?? 0) - row.ashworth_leg);
    expect(sheet.fall.ashworth_leg).toBeCloseTo(Math.max(...falls), 9);
  });

  test('another definition gives another verdict', () => {
    const strict = {
      ...PRACTICE,
      response: { ...PRACTICE.response, ashworth_points: 3.9, spasm_grades: 3.9 },
    };
    expect(sheetOf(tested, 1, strict).responded).toBe(false);
  });

  test('ends with the next bolus and with the plan', () => {
    expect(sheetOf(run, 1, PRACTICE).rows).toHaveLength(5);
    expect(sheetOf(tested, 1, PRACTICE, { until_s: MORNING + 2 * HOUR_S }).rows).toHaveLength(4);
  });

  test('is back at baseline when somebody looks long enough', () => {
    const long = { ...PRACTICE, observe_h: [0, 2, 4, 8, 23] };
    const sheet = sheetOf(tested, 1, long);
    expect(sheet.at_baseline).toBe(true);
    expect(sheet.lasted_h).toBe(23);
    expect(sheetOf(tested, 1, PRACTICE).at_baseline).toBe(false);
  });

  test('of an entry that is no bolus is refused with a way out', () => {
    expect(() => sheetOf(tested, 9, PRACTICE)).toThrow(ProblemError);
  });
});
