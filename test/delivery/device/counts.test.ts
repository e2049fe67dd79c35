import { expect, test } from 'vitest';
import type { Case, Entry } from '../../../src/case/index.ts';
import { type Alarm, type DeviceState, deviceAt, deviceLog } from '../../../src/delivery/index.ts';
import { upkeepAt } from '../../../src/titration/index.ts';
import { aCase, DAY, HOUR, simple, type Wishes } from '../cases.ts';

/** 300 mcg/day of 2,000 mcg/mL: 0.15 mL/day out of 20 mL, low after 120 days, empty after 133 1/3. */
function running(wishes: Wishes = {}): Case {
  return aCase({ running: simple(300, 2000), days: 100, ...wishes });
}

const words = ({ alarms }: Pick<DeviceState, 'alarms'>) => alarms.map(({ why }) => why);
const sounding = (alarms: readonly Alarm[]) => alarms.filter(({ to_s }) => to_s === Number.POSITIVE_INFINITY);

test('a sound pump: what is there, what is counted and what was ordered are one number', () => {
  const state = deviceAt(running(), 90 * DAY);
  expect(state.pump).toBe('running');
  expect(state.rotor_turns).toBe(true);
  expect(state.reservoir_mL).toBeCloseTo(6.5, 9);
  expect(state.counted_mL).toBeCloseTo(6.5, 9);
  expect(state.ordered_mL).toBeCloseTo(6.5, 9);
  expect(state.told).toMatchObject({ concentration_mcg_mL: 2000, dose_mcg_day: 300, since_s: -100 * DAY });
  expect(state.ordered).toEqual(state.told);
  expect(state.label_mcg_mL).toBe(2000);
  expect(state.catheter).toEqual({ passes: 1, breaks: [], tip_space: 'intrathecal', reaches: 1 });
  expect([state.pocket_mL, state.pocket_mcg, state.flipped]).toEqual([0, 0, false]);
});

test('the band around 13.5 mL given in 90 days is 14.5 % of them and half a millilitre for the reading', () => {
  expect(deviceAt(running(), 90 * DAY).band_mL).toBeCloseTo(0.145 * 13.5 + 0.5, 9);
});

test('a pump within its label runs fast: the needle finds less than both counts, inside the band', () => {
  const { reservoir_mL, counted_mL, ordered_mL, band_mL } = deviceAt(running({ accuracy: 0.1 }), 90 * DAY);
  expect(reservoir_mL).toBeCloseTo(20 - 13.5 * 1.1, 9);
  expect(counted_mL).toBeCloseTo(6.5, 9);
  expect(ordered_mL - reservoir_mL).toBeLessThan(band_mL);
});

const PLANS: readonly [string, Case][] = [
  ['simple continuous', running()],
  ['a fast pump', running({ accuracy: 0.12 })],
  [
    'flex, a bolus, a refill and another strength',
    running({
      running: {
        concentration_mcg_mL: 2000,
        mode: {
          kind: 'flex',
          base_mcg_h: 10,
          periods: [{ from: '22:00', to: '06:00', rate_mcg_h: 18 }],
        },
      },
      log: [
        { id: 1, at_s: 10 * DAY, kind: 'single_bolus', mcg: 50, minutes: 10 },
        { id: 2, at_s: 40 * DAY, kind: 'refill', volume_mL: 20, concentration_mcg_mL: 500, rinsed: true },
        { id: 3, at_s: 40 * DAY, kind: 'prescription', prescription: simple(320, 500, 2000) },
      ],
    }),
  ],
  [
    'implanted, primed and told a dose in the log',
    aCase({
      log: [
        { id: 1, at_s: 2 * DAY, kind: 'implant' },
        { id: 2, at_s: 2 * DAY, kind: 'priming_bolus', volume_mL: 0.375 },
        { id: 3, at_s: 2 * DAY + 6 * HOUR, kind: 'prescription', prescription: simple(200, 2000) },
      ],
    }),
  ],
];

test.each(PLANS)('what the programmer and the order expect is what upkeep expects: %s', (_, plan) => {
  for (const day of [0, 3, 12.5, 40, 41, 62.25]) {
    const at_s = day * DAY;
    const { counted_mL, ordered_mL, band_mL } = deviceAt(plan, at_s);
    const upkeep = upkeepAt(plan, at_s);
    if (upkeep === undefined) {
      expect([counted_mL, ordered_mL]).toEqual([0, 0]);
      continue;
    }
    const { programmer_mL, order_mL, band } = upkeep.reservoir;
    expect(counted_mL).toBeCloseTo(programmer_mL, 6);
    expect(ordered_mL).toBeCloseTo(order_mL, 6);
    expect(ordered_mL - (band_mL - 0.5)).toBeCloseTo(band.least_mL, 6);
    expect(ordered_mL + (band_mL - 0.5)).toBeCloseTo(band.most_mL, 6);
  }
});

test('the low alarm sounds once an hour with one tone before the pump is empty, and then two tones', () => {
  const quiet = deviceAt(running(), 120 * DAY - 60);
  expect(quiet.alarms).toEqual([]);
  const low = deviceAt(running(), 121 * DAY);
  expect(low.alarms).toMatchObject([
    { kind: 'non_critical', why: 'low_reservoir', tones: 1, every_s: HOUR, to_s: Number.POSITIVE_INFINITY },
  ]);
  expect(low.alarms[0]?.from_s).toBeCloseTo(120 * DAY, 0);
  const empty = deviceAt(running(), 134 * DAY);
  expect(empty.pump).toBe('empty');
  expect(empty.delivered_mcg_day).toBe(0);
  expect(empty.programmed_mcg_day).toBeCloseTo(300, 9);
  expect(sounding(empty.alarms)).toMatchObject([
    { kind: 'critical', why: 'empty_reservoir', tones: 2, every_s: 600 },
  ]);
  expect(empty.alarms[1]?.from_s).toBeCloseTo((20 / 0.15) * DAY, 0);
  expect(empty.log.map(({ kind }) => kind)).toEqual(['low_reservoir', 'empty_reservoir']);
});

test('420 mcg/day out of 20 mL: the low alarm comes on day 86, the pump is empty after 95.2 days', () => {
  const { alarms } = deviceLog(running({ running: simple(420, 2000) }), 96.5 * DAY);
  const [low, empty] = alarms.map(({ from_s }) => from_s / DAY);
  expect(low).toBeCloseTo(85.7, 1);
  expect(empty).toBeCloseTo(95.2, 1);
});

test('a refill in time silences the alarm, and the log says when', () => {
  const refill: Entry = {
    id: 1,
    at_s: 125 * DAY,
    kind: 'refill',
    volume_mL: 20,
    concentration_mcg_mL: 2000,
    rinsed: false,
  };
  const { alarms, log } = deviceLog(running({ log: [refill] }), 200 * DAY);
  expect(alarms).toMatchObject([{ why: 'low_reservoir', to_s: 125 * DAY }]);
  expect(log.map(({ kind }) => kind)).toEqual(['low_reservoir', 'refilled']);
  expect(deviceAt(running({ log: [refill] }), 125 * DAY).counted_mL).toBe(20);
});

test('a pump that runs fast is empty before its alarm: it counts what it is told, not what it moves', () => {
  const fast = running({ accuracy: 0.145, running: simple(600, 2000) });
  const state = deviceAt(fast, 59 * DAY);
  expect(state.pump).toBe('empty');
  expect(state.rotor_turns).toBe(true);
  expect(state.counted_mL).toBeGreaterThan(2);
  expect(state.alarms).toEqual([]);
});

test('a pump that is stopped matches the programmer, and sounds two tones after 48 hours', () => {
  const stopped = running({ log: [{ id: 1, at_s: 10 * DAY, kind: 'pump_stop', reason: 'overdose' }] });
  const soon = deviceAt(stopped, 11 * DAY);
  expect(soon).toMatchObject({ pump: 'stopped', rotor_turns: false, alarms: [], programmed_mcg_day: 0 });
  expect(soon.told).toMatchObject({ mode: { kind: 'stopped' }, dose_mcg_day: 0, concentration_mcg_mL: 2000 });
  expect(soon.log.map(({ kind }) => kind)).toEqual(['stopped']);
  const later = deviceAt(stopped, 20 * DAY);
  expect(later.alarms).toMatchObject([{ why: 'stopped_48_h', kind: 'critical', from_s: 12 * DAY }]);
  expect(later.counted_mL).toBeCloseTo(18.5, 9);
  expect(later.reservoir_mL).toBeCloseTo(18.5, 9);
});

test('restarted within 48 hours it never sounds', () => {
  const plan = running({
    log: [
      { id: 1, at_s: 10 * DAY, kind: 'pump_stop', reason: 'overdose' },
      { id: 2, at_s: 11 * DAY, kind: 'prescription', prescription: simple(300, 2000) },
    ],
  });
  const { alarms, log } = deviceLog(plan, 60 * DAY);
  expect(alarms).toEqual([]);
  expect(log).toEqual([
    { at_s: 10 * DAY, readable_s: 10 * DAY, kind: 'stopped' },
    { at_s: 11 * DAY, readable_s: 11 * DAY, kind: 'programmed' },
  ]);
});

test('without a pump there is nothing to ask and nothing that sounds', () => {
  const plan = aCase({ log: [{ id: 1, at_s: 5 * DAY, kind: 'implant' }] });
  expect(deviceAt(plan, 4 * DAY)).toMatchObject({ pump: 'none', reservoir_mL: 0, log: [], alarms: [] });
  expect(deviceAt(plan, 4 * DAY).told).toBeUndefined();
  expect(deviceAt(plan, 5 * DAY)).toMatchObject({ pump: 'running', reservoir_mL: 20 });
  expect(deviceAt(plan, 5 * DAY).told).toMatchObject({ mode: { kind: 'minimum_rate' }, dose_mcg_day: 96 });
});

test('what comes later in the log changes nothing now, and the order of the questions neither', () => {
  const later: Entry = { id: 1, at_s: 50 * DAY, kind: 'pump_stop' };
  const asked = running({ log: [later] });
  const now = deviceAt(asked, 49 * DAY);
  expect(now).toEqual(deviceAt(running(), 49 * DAY));
  deviceAt(asked, 900 * DAY);
  expect(deviceAt(asked, 49 * DAY)).toEqual(now);
});

test('before the start the history runs', () => {
  expect(deviceAt(running(), -DAY)).toMatchObject({
    pump: 'running',
    reservoir_mL: 20,
    counted_mL: 20,
    log: [],
  });
  expect(deviceAt(running(), -DAY).delivered_mcg_day).toBeCloseTo(300, 9);
  expect(deviceAt(running(), -101 * DAY).pump).toBe('none');
});

test('a plan of three years, any second within a millisecond or so once it was opened', () => {
  const plan = running({
    running: {
      concentration_mcg_mL: 2000,
      mode: { kind: 'flex', base_mcg_h: 10, periods: [{ from: '22:00', to: '06:00', rate_mcg_h: 18 }] },
    },
    log: Array.from({ length: 12 }, (_, i) => ({
      id: i + 1,
      at_s: (i + 1) * 90 * DAY,
      kind: 'refill' as const,
      volume_mL: 20,
      concentration_mcg_mL: 2000,
      rinsed: false,
    })),
  });
  expect(words(deviceAt(plan, 3 * 365 * DAY))).toBeDefined();
  const began = performance.now();
  for (let day = 0; day < 1000; day++) deviceAt(plan, day * DAY);
  expect((performance.now() - began) / 1000).toBeLessThan(3);
});
