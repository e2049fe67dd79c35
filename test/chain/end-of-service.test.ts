import { describe, expect, test } from 'vitest';
import { type Case, checkCase, type Entry } from '../../src/case/index.ts';
import { deviceAt, deviceLog } from '../../src/delivery/index.ts';
import { must } from '../../src/problem/index.ts';
import { aCase, DAY, HOUR, simple } from '../delivery/cases.ts';

function ill(...log: readonly Entry[]): Case {
  return must(checkCase(aCase({ days: 540, running: simple(400, 2000), log })));
}
function breaks(id: number, at_s: number, fault: string): Entry {
  return { id, at_s, kind: 'fault', fault, severity: 1, onset: 'sudden' };
}
const ended = breaks(1, DAY, 'battery_end');

describe('a pump at its end of service sounds for that alone', () => {
  test.each<[string, Entry]>([
    ['told to stop', { id: 2, at_s: 2 * DAY, kind: 'pump_stop' }],
    [
      'filled with little',
      { id: 2, at_s: 2 * DAY, kind: 'refill', volume_mL: 1, concentration_mcg_mL: 2000, rinsed: true },
    ],
    ['emptied', { id: 2, at_s: 2 * DAY, kind: 'treatment', action: 'empty_reservoir' }],
    ['with a rotor that jams too', breaks(2, 2 * DAY, 'motor_stall')],
  ])('%s', (_, later) => {
    const plan = ill(ended, later);
    for (const at_s of [DAY, 2 * DAY + HOUR, 6 * DAY]) {
      const { pump, alarms } = deviceAt(plan, at_s);
      expect(pump).toBe('ended');
      expect(alarms.filter(({ to_s }) => to_s > at_s).map(({ why }) => why)).toEqual(['end_of_service']);
    }
    const noticed = deviceLog(plan, 6 * DAY).log.map(({ kind }) => kind);
    for (const kind of ['low_reservoir', 'empty_reservoir', 'stall', 'stopped_48_h'] as const) {
      expect(noticed).not.toContain(kind);
    }
  });

  test('what sounded before is silent then, and sounds again when the battery is seen to', () => {
    const stop: Entry = { id: 2, at_s: HOUR, kind: 'pump_stop' };
    const mended: Entry = { id: 3, at_s: 5 * DAY, kind: 'fault_ends', fault: 'battery_end' };
    const plan = ill(stop, breaks(1, 3 * DAY, 'battery_end'), mended);
    const sounds = [3 * DAY - 1, 3 * DAY, 5 * DAY].map((at_s) =>
      deviceAt(plan, at_s)
        .alarms.filter(({ to_s }) => to_s > at_s)
        .map(({ why }) => why),
    );
    expect(sounds).toEqual([['stopped_48_h'], ['end_of_service'], ['stopped_48_h']]);
  });
});

test('a new pump after an explant comes without the faults of the old one, however it comes', () => {
  const out = breaks(2, 2 * DAY, 'explant_without_cover');
  const back: readonly Entry[] = [
    { id: 3, at_s: 4 * DAY, kind: 'fault_ends', fault: 'explant_without_cover' },
    { id: 3, at_s: 4 * DAY, kind: 'treatment', action: 'system_replacement' },
    { id: 3, at_s: 4 * DAY, kind: 'implant' },
  ];
  for (const entry of back) {
    const plan = ill(ended, breaks(4, DAY, 'catheter_occlusion'), out, entry);
    expect(deviceAt(plan, 3 * DAY).pump).toBe('none');
    expect(deviceAt(plan, 5 * DAY)).toMatchObject({ pump: 'running', alarms: [], catheter: { passes: 1 } });
    // So the same may befall the new one.
    expect(checkCase({ ...plan, log: [...plan.log, breaks(5, 6 * DAY, 'battery_end')] }).ok).toBe(true);
  }
});

test('an order that is keyed in wrong stays wrong after its second, and is not keyed in wrong twice', () => {
  const order: Entry = { id: 2, at_s: DAY, kind: 'prescription', prescription: simple(300, 2000) };
  const wrong = ill(breaks(1, DAY, 'pump_left_at_minimum'), order);
  expect(deviceAt(wrong, 3 * DAY)).toMatchObject({ ordered_mcg_day: 300, programmed_mcg_day: 96 });
  const again = checkCase({ ...wrong, log: [...wrong.log, breaks(3, 2 * DAY, 'pump_left_stopped')] });
  expect(again.ok ? [] : again.problems.map(({ path, code }) => [path, code])).toEqual([
    ['log[2].fault', 'fault.contradicts'],
  ]);
});
