import { describe, expect, test } from 'vitest';
import { addEntry, checkCase, type NewEntry, type PumpMode } from '../../src/case/index.ts';
import { must } from '../../src/problem/index.ts';
import { flex, plainCase, prescription, simple } from './documents.ts';

const DAY = 86_400;
const running = must(checkCase(plainCase()));
const history = { days: 30, oral: [] };
const before = must(checkCase({ ...plainCase({ log: [{ id: 1, at_s: DAY, kind: 'implant' }] }), history }));

const orders = (mode: unknown, concentration_mcg_mL = 500) => ({
  at_s: 2 * DAY,
  kind: 'prescription',
  prescription: prescription(mode, concentration_mcg_mL),
});
const MODE = 'log[0].prescription.mode';
const hourly = (count: number) => Array.from({ length: count }, (_, i) => [hour(i), hour(i + 1), 6] as const);
const hour = (of: number) => `${String(of).padStart(2, '0')}:00`;

/** What a learner may type into a plan, and where, as what and with which way out it comes back. */
describe('an order that cannot be is refused at its field, and the plan stays as it was', () => {
  test.each([
    [
      'a refill larger than the reservoir',
      { at_s: 2 * DAY, kind: 'refill', volume_mL: 21, concentration_mcg_mL: 500, rinsed: true },
      'log[0].volume_mL',
      'reservoir.above-capacity',
      /at most 20 mL/,
    ],
    [
      'overlapping periods',
      orders(flex(['06:00', '10:00', 6], ['09:00', '12:00', 7])),
      `${MODE}.periods[1].from`,
      'flex.overlap',
      /begin when the earlier ends/,
    ],
    [
      'unsorted periods',
      orders(flex(['09:00', '12:00', 7], ['06:00', '09:00', 6])),
      `${MODE}.periods[1].from`,
      'flex.unsorted',
      /06:00 before 09:00/,
    ],
    [
      '14 periods',
      orders(flex(...hourly(14))),
      `${MODE}.periods`,
      'flex.too-many-periods',
      /Keep 13 or fewer/,
    ],
    [
      'a period of no length',
      orders(flex(['06:00', '06:00', 6])),
      `${MODE}.periods[0].to`,
      'flex.zero-length',
      /later end/,
    ],
    [
      'a dose below the minimum flow',
      orders(simple(90), 2000),
      `${MODE}.dose_mcg_day`,
      'dose.below-minimum-flow',
      /at least 96 mcg\/day at 2,000 mcg\/mL/,
    ],
    [
      'a dose above the maximum flow',
      orders(simple(12_001)),
      `${MODE}.dose_mcg_day`,
      'dose.above-maximum-flow',
      /at most 12,000 mcg\/day/,
    ],
    [
      'a period below the minimum flow',
      orders({ ...flex(['06:00', '09:00', 3]), base_mcg_h: 5 }, 2000),
      `${MODE}.periods[0].rate_mcg_h`,
      'dose.below-minimum-flow',
      /at least 4 mcg\/h/,
    ],
    [
      'a second pump',
      { at_s: 2 * DAY, kind: 'implant' },
      'log[0].kind',
      'log.implant-after-history',
      /Remove this entry/,
    ],
  ])('%s', (_, entry, path, code, mend) => {
    const tried = checkCase({ ...running, log: [{ id: 1, ...entry }] });
    const [problem, ...others] = tried.ok ? [] : tried.problems;
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ path, code });
    expect(problem?.message).toMatch(/^[A-Z0-9].*\.$/);
    expect(problem?.mend).toMatch(mend);
  });

  const mode: PumpMode = { kind: 'simple_continuous', dose_mcg_day: 100 };
  test.each<[string, NewEntry, string, RegExp]>([
    [
      'a dose before the implant',
      { at_s: 0, kind: 'prescription', prescription: { concentration_mcg_mL: 500, mode } },
      'log[1].at_s',
      /^Add an implant before it/,
    ],
    [
      'a refill before the implant',
      { at_s: 60, kind: 'refill', volume_mL: 20, concentration_mcg_mL: 500, rinsed: true },
      'log[1].at_s',
      /^Add an implant before it/,
    ],
    [
      'a look at the device before the implant',
      { at_s: 60, kind: 'check', of: 'device' },
      'log[1].at_s',
      /implant/,
    ],
    ['an implant when one is there', { at_s: 2 * DAY, kind: 'implant' }, 'log[1].kind', /one pump/],
  ])('%s', (_, entry, path, mend) => {
    const tried = addEntry(before, entry);
    expect(tried.ok ? [] : tried.problems).toMatchObject([{ path, mend: expect.stringMatching(mend) }]);
    expect(before.log).toHaveLength(1);
  });
});
