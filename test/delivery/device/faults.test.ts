import { expect, test, vi } from 'vitest';
import type { Case, Entry } from '../../../src/case/index.ts';
import { type DeviceState, deviceAt, deviceLog } from '../../../src/delivery/index.ts';
import { aCase, DAY, HOUR, simple } from '../cases.ts';
import { ends, fault, interrogation, MADE } from './made-faults.ts';

vi.mock('../../../src/case/catalogue/index.ts', async (original) => ({
  ...(await original<object>()),
  faultNamed: (key: string) => MADE.get(key),
}));

const MINUTE = 60;

/** 300 mcg/day of 2,000 mcg/mL: 0.15 mL/day out of 20 mL. */
function running(...log: Entry[]): Case {
  return aCase({ running: simple(300, 2000), days: 100, log });
}

function refill(id: number, at_s: number): Entry {
  return { id, at_s, kind: 'refill', volume_mL: 20, concentration_mcg_mL: 2000, rinsed: false };
}

const kinds = ({ log }: Pick<DeviceState, 'log'>) => log.map(({ kind }) => kind);
const whys = ({ alarms }: Pick<DeviceState, 'alarms'>) => alarms.map(({ why }) => why);
/** What an interrogation at that moment would show. */
const readable = ({ log, at_s }: DeviceState) =>
  log.filter(({ readable_s }) => readable_s <= at_s).map(({ kind }) => kind);

test('a stall of three days in 90 adds 0.45 mL: inside the band, only the log shows it', () => {
  const state = deviceAt(running(fault(1, 30 * DAY, 'stalled'), ends(2, 33 * DAY, 'stalled')), 90 * DAY);
  expect(state.reservoir_mL - state.ordered_mL).toBeCloseTo(0.45, 9);
  expect(state.reservoir_mL - state.ordered_mL).toBeLessThan(state.band_mL);
  expect(state.counted_mL).toBeCloseTo(state.ordered_mL, 9);
  expect(readable(state)).toEqual(['stall', 'recovery']);
  expect(whys(state)).toEqual(['stall']);
});

test('a stall is silent for twenty minutes, then sounds two tones every ten until the rotor turns again', () => {
  const plan = running(fault(1, 30 * DAY, 'stalled'), ends(2, 31 * DAY, 'stalled'));
  const early = deviceAt(plan, 30 * DAY + 19 * MINUTE);
  expect(early).toMatchObject({ pump: 'stalled', rotor_turns: false, alarms: [], delivered_mcg_day: 0 });
  expect(readable(early)).toEqual([]);
  const late = deviceAt(plan, 30 * DAY + 21 * MINUTE);
  expect(late.alarms).toEqual([
    {
      kind: 'critical',
      why: 'stall',
      tones: 2,
      every_s: 600,
      from_s: 30 * DAY + 20 * MINUTE,
      to_s: Number.POSITIVE_INFINITY,
    },
  ]);
  expect(readable(late)).toEqual(['stall']);
  expect(deviceLog(plan, 40 * DAY).alarms).toMatchObject([{ to_s: 31 * DAY + 20 * MINUTE }]);
});

test('a stand of ten minutes is never known', () => {
  const plan = running(fault(1, 30 * DAY, 'stalled'), ends(2, 30 * DAY + 10 * MINUTE, 'stalled'));
  expect(deviceLog(plan, 40 * DAY)).toEqual({ log: [], alarms: [] });
});

test('whether a stand will last changes nothing before the pump knows', () => {
  const lasting = running(fault(1, 30 * DAY, 'stalled'));
  const short = running(fault(1, 30 * DAY, 'stalled'), ends(2, 30 * DAY + 10 * MINUTE, 'stalled'));
  for (const minutes of [0, 5, 9]) {
    const at_s = 30 * DAY + minutes * MINUTE;
    expect(deviceAt(short, at_s)).toEqual(deviceAt(lasting, at_s));
  }
});

test('after a scan the recovery shows only at the second interrogation', () => {
  const first = 31 * DAY;
  const second = first + HOUR;
  const plan = running(fault(1, 30 * DAY, 'scanned'), interrogation(2, first), interrogation(3, second));
  expect(deviceAt(plan, first).pump).toBe('running');
  expect(readable(deviceAt(plan, first))).toEqual(['stall']);
  expect(readable(deviceAt(plan, second))).toEqual(['stall', 'recovery']);
  const unread = running(fault(1, 30 * DAY, 'scanned'));
  expect(readable(deviceAt(unread, 60 * DAY))).toEqual(['stall']);
});

test('a pump in telemetry mode stands until somebody interrogates it', () => {
  const woken = 30 * DAY + 28 * HOUR;
  const plan = running(
    fault(1, 30 * DAY, 'in telemetry'),
    interrogation(2, woken),
    interrogation(3, woken + HOUR),
  );
  const before = deviceAt(plan, woken - 1);
  expect(before).toMatchObject({ pump: 'stalled', delivered_mcg_day: 0 });
  expect(before.reservoir_mL - before.ordered_mL).toBeCloseTo(0.175, 3);
  expect(deviceAt(plan, woken).pump).toBe('running');
  expect(readable(deviceAt(plan, woken))).toEqual(['stall']);
  expect(readable(deviceAt(plan, woken + HOUR))).toEqual(['stall', 'recovery']);
});

test('a failing motor: two stalls with their recoveries, then a third that stays', () => {
  const state = deviceAt(running(fault(1, 57 * DAY, 'bouts')), 61 * DAY);
  expect(kinds(state)).toEqual(['stall', 'recovery', 'stall', 'recovery', 'stall']);
  expect(state.pump).toBe('stalled');
});

test('a rotor that stands unnoticed leaves no line and no sound', () => {
  const state = deviceAt(running(fault(1, 30 * DAY, 'silent stand')), 60 * DAY);
  expect(state).toMatchObject({ pump: 'stalled', rotor_turns: false, log: [], alarms: [] });
  expect(state.reservoir_mL).toBeCloseTo(15.5, 9);
});

test('a pump that is stopped cannot know that its rotor would not turn', () => {
  const plan = running(
    { id: 1, at_s: 10 * DAY, kind: 'pump_stop', reason: 'overdose' },
    fault(2, 10 * DAY, 'stalled'),
    { id: 3, at_s: 11 * DAY, kind: 'prescription', prescription: simple(300, 2000) },
  );
  expect(deviceAt(plan, 11 * DAY - 1)).toMatchObject({ pump: 'stopped', alarms: [] });
  expect(deviceAt(plan, 11 * DAY).pump).toBe('stalled');
  expect(whys(deviceAt(plan, 11 * DAY + HOUR))).toEqual(['stall']);
});

test('left stopped: the programmer finds what it expects, the order does not', () => {
  const state = deviceAt(running(fault(1, 10 * DAY, 'left stopped')), 70 * DAY);
  expect(state.counted_mL).toBeCloseTo(18.5, 9);
  expect(state.reservoir_mL).toBeCloseTo(18.5, 9);
  expect(state.ordered_mL).toBeCloseTo(9.5, 9);
  expect(state.reservoir_mL - state.ordered_mL).toBeGreaterThan(state.band_mL);
  expect(state.told?.mode).toEqual({ kind: 'stopped' });
  expect(state.ordered).toMatchObject({ dose_mcg_day: 300 });
  expect([state.ordered_mcg_day, state.programmed_mcg_day, state.delivered_mcg_day]).toEqual([300, 0, 0]);
  expect(whys(state)).toEqual(['stopped_48_h']);
});

test('told twice the dose: the programmer finds what it expects and less than was ordered', () => {
  const state = deviceAt(running(fault(1, 10 * DAY, 'per hour')), 40 * DAY);
  expect(state.counted_mL).toBeCloseTo(state.reservoir_mL, 9);
  expect(state.ordered_mL - state.reservoir_mL).toBeCloseTo(4.5, 9);
  expect(state.told?.dose_mcg_day).toBe(600);
  expect(state.ordered?.dose_mcg_day).toBe(300);
  expect(kinds(state)).toEqual(['programmed']);
});

test.each([
  ['a stall', 'stalled', 1],
  ['a fast rotor', 'fast', -1],
  ['a leaking septum', 'septum leak', -1],
])('%s misses both counts: the programmer knows nothing of it', (_, key, sign) => {
  const { reservoir_mL, counted_mL, ordered_mL, band_mL } = deviceAt(
    running(fault(1, 20 * DAY, key)),
    80 * DAY,
  );
  expect(counted_mL).toBeCloseTo(ordered_mL, 9);
  expect((reservoir_mL - ordered_mL) * sign).toBeGreaterThan(band_mL);
});

test('a pump that empties early by a fault is silent until its own count is down', () => {
  const plan = running(fault(1, 10 * DAY, 'septum leak'));
  const dry = deviceAt(plan, 60 * DAY);
  expect(dry).toMatchObject({ pump: 'empty', alarms: [], delivered_mcg_day: 0 });
  expect(dry.counted_mL).toBeCloseTo(11, 6);
  expect(whys(deviceAt(plan, 121 * DAY))).toEqual(['low_reservoir']);
});

test('a pocket fill: drug beside the pump, the count full, silence, and an empty pump weeks too soon', () => {
  const plan = running(refill(1, 30 * DAY), fault(2, 30 * DAY, 'beside'));
  const now = deviceAt(plan, 30 * DAY);
  expect(now).toMatchObject({ counted_mL: 20, ordered_mL: 20, pocket_mL: 16, pocket_mcg: 32_000 });
  expect(now.reservoir_mL).toBeCloseTo(4, 9);
  const later = deviceAt(plan, 30 * DAY + 6 * HOUR);
  expect(later.pocket_mcg).toBeLessThan(0.1 * now.pocket_mcg);
  expect(later.pocket_mL).toBeGreaterThan(0.8 * now.pocket_mL);
  const dry = deviceAt(plan, 60 * DAY);
  expect(dry).toMatchObject({ pump: 'empty', alarms: [] });
  expect(kinds(dry)).toEqual(['refilled']);
});

test('a fill entered as less than it was: the low alarm comes early from a pump half full', () => {
  const state = deviceAt(running(refill(1, 30 * DAY), fault(2, 30 * DAY, 'entered')), 85 * DAY);
  expect(state.counted_mL).toBeCloseTo(10 - 55 * 0.15, 9);
  expect(state.reservoir_mL).toBeCloseTo(20 - 55 * 0.15, 9);
  expect(whys(state)).toEqual(['low_reservoir']);
});

test('drug four times too strong: no line, no sound, the volumes as expected, only the label tells', () => {
  const state = deviceAt(running(refill(1, 30 * DAY), fault(2, 30 * DAY, 'too strong')), 40 * DAY);
  expect(state.reservoir_mL).toBeCloseTo(state.counted_mL, 9);
  expect(state.alarms).toEqual([]);
  expect(state.told?.concentration_mcg_mL).toBe(2000);
  expect(state.label_mcg_mL).toBe(8000);
  expect(state.delivered_mcg_day).toBeGreaterThan(1100);
});

test('a missed refill: everybody knows, and the alarms of a pump that runs dry come in turn', () => {
  const plan = running(fault(1, 30 * DAY, 'missed'));
  const now = deviceAt(plan, 30 * DAY);
  expect([now.reservoir_mL, now.counted_mL, now.ordered_mL]).toEqual([1, 1, 1]);
  expect(whys(now)).toEqual(['low_reservoir']);
  const dry = deviceAt(plan, 40 * DAY);
  expect(dry.pump).toBe('empty');
  expect(dry.alarms).toMatchObject([
    { why: 'low_reservoir', tones: 1 },
    { why: 'empty_reservoir', tones: 2, to_s: Number.POSITIVE_INFINITY },
  ]);
});

test('the battery: a single tone for 90 days, then two tones from a pump that has ended', () => {
  const plan = running(refill(1, 60 * DAY), fault(2, 30 * DAY, 'battery'));
  const warned = deviceAt(plan, 119 * DAY);
  expect(warned.pump).toBe('running');
  expect(warned.alarms).toMatchObject([{ kind: 'non_critical', why: 'replace_by', tones: 1, every_s: HOUR }]);
  const over = deviceAt(plan, 130 * DAY);
  expect(over).toMatchObject({ pump: 'ended', rotor_turns: false, delivered_mcg_day: 0 });
  expect(over.alarms).toMatchObject([
    { why: 'replace_by', to_s: 120 * DAY },
    { kind: 'critical', why: 'end_of_service', tones: 2, from_s: 120 * DAY },
  ]);
  expect(over.counted_mL).toBeCloseTo(11, 9);
  expect(over.reservoir_mL - over.ordered_mL).toBeCloseTo(1.5, 9);
});

test.each(['occluded', 'disconnected', 'leaking', 'migrated'])(
  'nothing rings for a broken catheter, and the pump is as expected: %s',
  (key) => {
    const state = deviceAt(running(fault(1, 10 * DAY, key)), 70 * DAY);
    expect(state).toMatchObject({ pump: 'running', rotor_turns: true, log: [], alarms: [] });
    expect(state.reservoir_mL).toBeCloseTo(state.counted_mL, 9);
    expect(state.reservoir_mL).toBeCloseTo(state.ordered_mL, 9);
    expect(state.delivered_mcg_day).toBeLessThan(0.6 * state.ordered_mcg_day);
  },
);

test('the catheter says where it is broken, from the pump to the tip, and what still goes on', () => {
  const plan = running(
    fault(1, 10 * DAY, 'migrated'),
    fault(2, 11 * DAY, 'leaking'),
    fault(3, 12 * DAY, 'disconnected'),
  );
  expect(deviceAt(plan, 13 * DAY).catheter).toEqual({
    passes: 0,
    breaks: [
      { form: 'gap', leaves_at: 'connector', into: 'pocket', passes: 0 },
      { form: 'hole', leaves_at: 'tip', into: 'tissue', passes: 0.5 },
    ],
    tip_space: 'epidural',
    reaches: 0.1,
  });
  expect(deviceAt(plan, 11 * DAY).catheter.passes).toBe(0.5);
});

test('what does not arrive goes somewhere: rates add up to what the pump moves', () => {
  const state = deviceAt(running(fault(1, 10 * DAY, 'leaking'), fault(2, 12 * DAY, 'migrated')), 40 * DAY);
  const moved = state.delivered_mcg_day + state.pocket_mcg_day + state.tissue_mcg_day;
  expect(moved).toBeCloseTo(300, 6);
  expect(state.tissue_mcg_day).toBeGreaterThan(0);
});

test('a disconnected catheter drips into the pocket, and the fluid lies there', () => {
  const state = deviceAt(running(fault(1, 10 * DAY, 'disconnected')), 20 * DAY);
  expect(state.pocket_mcg_day).toBeCloseTo(300, 6);
  expect(state.pocket_mL).toBeCloseTo(0.15 / Math.LN2, 2);
});

test('a pump on its face runs on', () => {
  expect(deviceAt(running(fault(1, 10 * DAY, 'flipped')), 20 * DAY)).toMatchObject({
    flipped: true,
    pump: 'running',
    log: [],
  });
});

test('after an explant there is no pump, no catheter and no sound', () => {
  const state = deviceAt(running(fault(1, 10 * DAY, 'explanted')), 20 * DAY);
  expect(state).toMatchObject({ pump: 'none', rotor_turns: false, alarms: [], log: [], reservoir_mL: 0 });
  expect(state.told).toBeUndefined();
  expect(state.catheter).toMatchObject({ passes: 0, tip_space: 'outside', reaches: 0 });
  expect(state.delivered_mcg_day).toBe(0);
});
