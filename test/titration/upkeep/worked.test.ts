import { describe, expect, test } from 'vitest';
import { DAY_S } from '../../../src/case/index.ts';
import { must } from '../../../src/problem/index.ts';
import {
  changeConcentration,
  lineDelivers,
  lineHours,
  withChange,
  withEntries,
} from '../../../src/titration/index.ts';
import { simple } from '../../delivery/cases.ts';
import { at, refill, running, stop, told } from './plans.ts';

/** The worked examples of the pump arithmetic, by the path of the upkeep panel. */

describe.each([
  [20, 2000, 300, 0.15, 120, 105, 13.3],
  [40, 2000, 600, 0.3, 127, 111, 6.7],
  [20, 500, 250, 0.5, 36, 31, 4],
] as const)('%i mL of %i mcg/mL at %i mcg/day', (volume, strength, dose, flow, nominal, earliest, empty) => {
  const { dates, flow_mL_day } = at(running(dose, strength, { pump: `synchromed-ii-${volume}`, volume }), 0);
  const inDays = (at_s: number | undefined) => (at_s ?? Number.NaN) / DAY_S;
  test(`flows ${flow} mL/day, alarms after ${nominal} days, at the earliest after ${earliest}, empties ${empty} days later`, () => {
    expect(flow_mL_day).toBeCloseTo(flow, 9);
    expect(Math.round(inDays(dates.alarm_s))).toBe(nominal);
    expect(Math.round(inDays(dates.fast_alarm_s))).toBe(earliest);
    expect(inDays(dates.empty_s) - inDays(dates.alarm_s)).toBeCloseTo(empty, 1);
    expect(dates.refill_by_s).toBe(dates.fast_alarm_s);
  });
});

test('40 mL at 300 mcg/day would last beyond the stability of the drug: 180 days are the limit', () => {
  const { dates, days_left } = at(running(300, 2000, { pump: 'synchromed-ii-40', volume: 40 }), 10);
  expect((dates.fast_alarm_s ?? 0) / DAY_S).toBeGreaterThan(180);
  expect(dates.refill_by_s).toBe(180 * DAY_S);
  expect(days_left).toBe(170);
});

test('20 mL at 0.15 mL/day for 90 days: 6.5 mL are expected, 4.5 to 8.5 within the label', () => {
  const [found] = at(running(300, 2000, { log: [refill(1, 90, 20, 2000)] }), 90).refills;
  expect(found?.programmer_mL).toBeCloseTo(6.5, 9);
  expect(found?.order_mL).toBeCloseTo(6.5, 9);
  expect(found?.band.least_mL).toBeCloseTo(4.54, 2);
  expect(found?.band.most_mL).toBeCloseTo(8.46, 2);
  expect(found?.measured_mL).toBeCloseTo(6.5, 9);
  expect(found?.verdict).toBe('as_expected');
});

test('a pump left stopped for 3 days leaves 0.45 mL more: the programmer knows, the order does not, the syringe is not surprised', () => {
  const log = [stop(1, 7), told(2, 10, simple(300, 2000)), refill(3, 90, 20, 2000)];
  const [found] = at(running(300, 2000, { log }), 90).refills;
  expect((found?.programmer_mL ?? 0) - (found?.order_mL ?? 0)).toBeCloseTo(0.45, 9);
  expect(found?.apart).toEqual([{ kind: 'left_stopped' }]);
  expect(found?.verdict).toBe('as_expected');
});

test.each([
  [2000, 96],
  [1000, 48],
  [500, 24],
] as const)('at %i mcg/mL the minimum rate still brings %i mcg/day', (strength, mcg_day) => {
  expect(at(running(400, strength), 0).minimum.real_mcg_day).toBeCloseTo(mcg_day, 9);
});

test('the minimum rate of a pump refilled with 2,000 and told 500 shows 24 mcg/day and brings 96', () => {
  const { minimum } = at(running(300, 500, { log: [refill(1, 1, 20, 2000)] }), 2);
  expect(minimum).toEqual({ flow_mL_day: 0.048, shown_mcg_day: 24, real_mcg_day: 96 });
});

describe.each([
  // old, new, told without a bridge: mcg/day, hours; hours of the bridge
  [500, 2000, 75, 60, 15],
  [2000, 500, 1200, 15, 60],
] as const)('from %i to %i mcg/mL at 300 mcg/day', (old, fresh, mcg_day, hours, bridge_h) => {
  const plan = running(300, old);
  const change = { to_mcg_mL: fresh, rinsed: true };
  test(`with a bridge of ${bridge_h} h the line delivers the dose throughout`, () => {
    const line = lineDelivers(must(withChange(plan, DAY_S, { ...change, bridge: true })), DAY_S, 96);
    expect(line.hours_under + line.hours_over).toBe(0);
    expect(line.difference_mcg).toBeCloseTo(0, 6);
    expect(lineHours(plan, DAY_S, fresh)?.bridge_h).toBeCloseTo(bridge_h, 9);
    expect(lineHours(plan, DAY_S, fresh)?.dead_mL).toBeCloseTo(0.375, 9);
  });
  test(`without, it delivers ${mcg_day} mcg/day for ${hours} h`, () => {
    const entries = must(changeConcentration(plan, DAY_S, { ...change, bridge: false }));
    const line = lineDelivers(must(withEntries(plan, entries)), DAY_S, 96);
    const [first, then] = line.steps;
    expect((first?.delivered_mcg_h ?? 0) * 24).toBeCloseTo(mcg_day, 6);
    expect(first?.to_h).toBeCloseTo(hours, 6);
    expect((then?.delivered_mcg_h ?? 0) * 24).toBeCloseTo(300, 6);
    const off = mcg_day < 300 ? line.hours_under : line.hours_over;
    expect(off).toBeCloseTo(hours, 6);
    expect(line.hours_under + line.hours_over).toBe(off);
    expect(line.difference_mcg).toBeCloseTo(((mcg_day - 300) * hours) / 24, 6);
  });
});

test.each([
  [500, 2000, 1200, 15],
  [2000, 500, 75, 60],
] as const)(
  'told %i and filled with %i: the dose for the first hours, then %i mcg/day from hour %i',
  (strength, filled, mcg_day, hours) => {
    const plan = running(300, strength, { log: [refill(1, 0, 20, filled)] });
    const [first, then] = lineDelivers(plan, 0, 96).steps;
    expect((first?.delivered_mcg_h ?? 0) * 24).toBeCloseTo(300, 6);
    expect(then?.from_h).toBeCloseTo(hours, 6);
    expect((then?.delivered_mcg_h ?? 0) * 24).toBeCloseTo(mcg_day, 6);
  },
);
