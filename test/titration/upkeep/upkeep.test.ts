import { describe, expect, test } from 'vitest';
import drill from '../../../models/drill.yaml';
import refillRules from '../../../models/rules/refill.yaml';
import upkeepFile from '../../../models/rules/upkeep.yaml';
import { DAY_S, type Entry } from '../../../src/case/index.ts';
import { checkUpkeepNumbers, UPKEEP, upkeepAt } from '../../../src/titration/index.ts';
import { aCase, simple } from '../../delivery/cases.ts';
import { at, days, refill, running, stop, told } from './plans.ts';

describe('when a refill is due', () => {
  // 0.15 mL/day: the fast pump alarms after 104.8 days, the exact one after 120, and is empty after 133.3.
  const plan = running(300, 2000);
  test.each([
    [0, 'in_time'],
    [97, 'in_time'],
    [98, 'book_now'],
    [104, 'book_now'],
    [105, 'overdue'],
    [133, 'overdue'],
    [134, 'empty'],
  ] as const)('day %i: %s', (day, status) => {
    expect(at(plan, day).status).toBe(status);
  });

  test('a planned refill ends the fill, but not the dates of what is in the pump now', () => {
    const refilled = running(300, 2000, { log: [refill(1, 90, 20, 2000)] });
    expect(at(refilled, 89).next_refill_s).toBe(days(90));
    expect(at(refilled, 89).dates).toEqual(at(plan, 0).dates);
    expect(at(refilled, 90).reservoir.programmer_mL).toBe(20);
    expect(at(refilled, 90).dates.alarm_s).toBeCloseTo(days(210), 0);
  });

  test('a higher dose ordered for later brings the dates nearer; one at the next refill does not', () => {
    const later = running(300, 2000, { log: [told(1, 60, simple(600, 2000))] });
    expect(at(later, 0).dates.alarm_s).toBeCloseTo(days(90), 0);
    const atRefill = running(300, 2000, {
      log: [refill(1, 90, 20, 2000), told(2, 90, simple(600, 2000))],
    });
    expect(at(atRefill, 0).dates.alarm_s).toBeCloseTo(days(120), 0);
  });

  test('a stopped pump never comes to its alarm, but its drug grows old', () => {
    const {
      dates,
      running: runs,
      flow_mL_day,
      dose_mcg_day,
    } = at(running(300, 2000, { log: [stop(1, 10)] }), 12);
    expect([dates.alarm_s, dates.empty_s]).toEqual([undefined, undefined]);
    expect(dates.refill_by_s).toBe(180 * DAY_S);
    expect([runs, flow_mL_day, dose_mcg_day]).toEqual(['stopped', 0, 0]);
  });

  test('saline at the minimum rate lasts by volume alone', () => {
    const saline: Entry = {
      id: 1,
      at_s: 0,
      kind: 'refill',
      volume_mL: 20,
      concentration_mcg_mL: 0,
      rinsed: true,
    };
    const minimum = told(2, 0, { concentration_mcg_mL: 2000, mode: { kind: 'minimum_rate' } });
    const { dates, minimum: rate } = at(running(300, 2000, { log: [saline, minimum] }), 0);
    expect(dates.stability_s).toBeUndefined();
    expect((dates.alarm_s ?? 0) / DAY_S).toBeCloseTo(18 / 0.048, 6);
    expect(rate.real_mcg_day).toBe(0);
  });
});

describe('before and at the implant', () => {
  const log: Entry[] = [
    { id: 1, at_s: days(28), kind: 'implant' },
    { id: 2, at_s: days(28), kind: 'priming_bolus', volume_mL: 0.375 },
    { ...told(3, 28, simple(150, 500)), at_s: days(28) + 3600 },
  ];
  const plan = aCase({ concentration: 500, log });
  test('there is nothing to keep up before', () => {
    expect(upkeepAt(plan, days(28) - 1)).toBeUndefined();
  });
  test('the priming bolus is counted, and the battery runs from here', () => {
    const upkeep = at(plan, 29);
    expect(upkeep.reservoir.programmer_mL).toBeCloseTo(20 - 0.375 - (0.3 * 23) / 24, 2);
    expect(upkeep.battery.implanted_s).toBe(days(28));
    expect(upkeep.battery.ends_from_s / DAY_S).toBeCloseTo(28 + 6 * 365.25, 6);
    expect(upkeep.battery.ends_by_s / DAY_S).toBeCloseTo(28 + 7 * 365.25, 6);
    expect(upkeep.battery.ends_from_s - upkeep.battery.alarm_from_s).toBe(90 * DAY_S);
  });
  test('a pump of the history is as old as the history says', () => {
    expect(at(running(300, 2000, { days: 1000 }), 0).battery.implanted_s).toBe(0 - 1000 * DAY_S);
  });
});

describe('two expectations of what is left', () => {
  test('a refill of 2,000 that the programmer never heard of parts them, and the syringe sides with the programmer', () => {
    const log = [refill(1, 10, 20, 2000), refill(2, 40, 20, 2000)];
    const found = at(running(300, 500, { log }), 40).refills.at(-1);
    expect(found?.programmer_mL).toBeCloseTo(20 - 0.6 * 30, 6);
    expect(found?.order_mL).toBeCloseTo(20 - 0.15 * 30, 6);
    expect(found?.measured_mL).toBeCloseTo(found?.programmer_mL ?? 0, 6);
    expect(found?.apart).toEqual([{ kind: 'wrong_strength', told_mcg_mL: 500, holds_mcg_mL: 2000 }]);
    expect(found?.verdict).toBe('low');
  });

  test('a pump left stopped for weeks leaves too much against the order', () => {
    const log = [stop(1, 10), told(2, 40, simple(300, 2000)), refill(3, 90, 20, 2000)];
    const [found] = at(running(300, 2000, { log }), 90).refills;
    expect((found?.measured_mL ?? 0) - (found?.order_mL ?? 0)).toBeCloseTo(4.5, 6);
    expect(found?.apart).toEqual([{ kind: 'left_stopped' }]);
    expect(found?.verdict).toBe('high');
  });

  test('a stop with a reason was ordered: both count alike', () => {
    const ordered: Entry = { id: 1, at_s: days(10), kind: 'pump_stop', reason: 'overdose' };
    const log = [ordered, told(2, 40, simple(300, 2000)), refill(3, 90, 20, 2000)];
    const [found] = at(running(300, 2000, { log }), 90).refills;
    expect(found?.order_mL).toBeCloseTo(20 - 0.15 * 60, 6);
    expect(found?.programmer_mL).toBe(found?.order_mL);
    expect(found?.apart).toEqual([]);
  });

  test('a pump that runs 10 % fast stays inside the band and is not betrayed before the syringe', () => {
    const log = [refill(1, 90, 20, 2000)];
    const [fast, exact] = [running(300, 2000, { log, accuracy: 0.1 }), running(300, 2000, { log })];
    expect(at(fast, 89)).toEqual(at(exact, 89));
    const [found] = at(fast, 90).refills;
    expect(found?.measured_mL).toBeCloseTo(20 - 13.5 * 1.1, 6);
    expect(found?.verdict).toBe('as_expected');
  });
});

describe('the numbers', () => {
  test('the error of reading is the one of the drill, the stability the one of the rule', () => {
    expect(drill).toMatchObject({ facts: { read_error_mL: { value: UPKEEP.read_error_mL } } });
    expect(drill).toMatchObject({ facts: { stability_days: { value: UPKEEP.stability_days } } });
  });
  test('a file with a missing number is refused by name', () => {
    const checked = checkUpkeepNumbers(
      { ...Object(upkeepFile), read_error_mL: undefined },
      'upkeep.yaml',
      refillRules,
    );
    expect(checked.ok ? [] : checked.problems.map(({ path }) => path)).toEqual([
      'upkeep.yaml: read_error_mL',
    ]);
  });
});
