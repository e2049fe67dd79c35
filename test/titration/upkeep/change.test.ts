import { describe, expect, test } from 'vitest';
import { DAY_S, type Entry } from '../../../src/case/index.ts';
import { must } from '../../../src/problem/index.ts';
import {
  changeConcentration,
  lineDelivers,
  pauseEntries,
  refillEntries,
  withChange,
  withEntries,
} from '../../../src/titration/index.ts';
import { aCase, simple } from '../../delivery/cases.ts';
import { at, days, refill, running, stop, told } from './plans.ts';

const change = { to_mcg_mL: 2000, bridge: true, rinsed: true };
const codes = (checked: ReturnType<typeof changeConcentration>) =>
  checked.ok ? [] : checked.problems.map(({ path, code }) => [path, code]);

describe('a change of concentration', () => {
  test('is a full refill and the same dose told anew, bridged from what the line holds', () => {
    expect(must(changeConcentration(running(300, 500), days(1), change))).toEqual([
      { at_s: days(1), kind: 'refill', volume_mL: 20, concentration_mcg_mL: 2000, rinsed: true },
      {
        at_s: days(1),
        kind: 'prescription',
        prescription: { ...simple(300, 2000), bridge_from_mcg_mL: 500 },
      },
    ]);
  });

  test('not rinsed, the old drug that stays behind dilutes the whole fill', () => {
    const plan = must(withChange(running(300, 500), 0, { ...change, rinsed: false }));
    const last = lineDelivers(plan, days(30), 24).steps[0];
    // 20 mL of 2,000 on 1.4 mL of 500.
    expect((last?.delivered_mcg_h ?? 0) * 24).toBeCloseTo((300 * (20 * 2000 + 1.4 * 500)) / 21.4 / 2000, 6);
  });

  test('carries on into the later orders of the old strength, up to a refill of another', () => {
    const log = [
      told(1, 20, simple(350, 500)),
      refill(2, 30, 18, 500),
      refill(3, 60, 20, 1000),
      told(4, 60, simple(400, 1000, 500)),
    ];
    const plan = must(withChange(running(300, 500, { log }), days(10), change));
    const later = plan.log.filter(({ at_s }) => at_s > days(10));
    expect(later).toEqual([
      told(1, 20, simple(350, 2000)),
      refill(2, 30, 18, 2000),
      refill(3, 60, 20, 1000),
      told(4, 60, simple(400, 1000, 500)),
    ]);
  });

  test.each([
    ['the same strength', running(300, 2000), change, 'to_mcg_mL', 'upkeep.same-strength'],
    ['a dose below the minimum flow', running(90, 500), change, 'to_mcg_mL', 'dose.below-minimum-flow'],
    ['no pump', aCase(), change, 'to_mcg_mL', 'upkeep.not-running'],
    ['a stopped pump', running(300, 500, { log: [stop(1, 0)] }), change, 'to_mcg_mL', 'upkeep.not-running'],
    [
      'saline in the line',
      running(300, 500, { log: [refill(1, 0, 20, 0)] }),
      change,
      'bridge',
      'upkeep.no-drug-in-line',
    ],
  ] as const)('is refused for %s', (_what, plan, asked, path, code) => {
    expect(codes(changeConcentration(plan, days(1), asked))).toEqual([[path, code]]);
  });
});

describe('a refill', () => {
  test('is of the strength in the pump, and full', () => {
    const plan = running(300, 500, { log: [refill(1, 10, 20, 1000)] });
    const [entry] = refillEntries(plan, days(40));
    expect(entry).toMatchObject({ kind: 'refill', volume_mL: 20, concentration_mcg_mL: 1000 });
    expect(at(must(withEntries(plan, refillEntries(plan, days(40)))), 40).reservoir.programmer_mL).toBe(20);
  });
  test('larger than the reservoir is refused', () => {
    const plan = running(300, 500);
    const checked = withEntries(plan, refillEntries(plan, 0, 25));
    expect(checked.ok ? [] : checked.problems.map(({ code }) => code)).toEqual(['reservoir.above-capacity']);
  });
});

describe('a pause', () => {
  const plan = running(300, 2000);
  const inTwoDays = (entries: ReturnType<typeof pauseEntries>) =>
    lineDelivers(must(withEntries(plan, entries)), days(1), 48).delivered_mcg;
  test('at the minimum rate still delivers 96 mcg/day of 2,000 mcg/mL', () => {
    expect(inTwoDays(pauseEntries(plan, days(1), 'minimum_rate'))).toBeCloseTo(192, 6);
  });
  test('by a stop delivers nothing', () => {
    expect(inTwoDays(pauseEntries(plan, days(1), 'pump_stop'))).toBe(0);
  });
  test('carries the one reason for a stop', () => {
    const [entry] = pauseEntries(plan, DAY_S, 'pump_stop', true);
    expect(entry satisfies Omit<Entry, 'id'> | undefined).toEqual({
      at_s: DAY_S,
      kind: 'pump_stop',
      reason: 'overdose',
    });
  });
});
