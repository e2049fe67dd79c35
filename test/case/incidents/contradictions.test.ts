import { describe, expect, test } from 'vitest';
import {
  breaks,
  DAY,
  done,
  expectOne,
  HOUR,
  looks,
  mends,
  prescribes,
  pumpPatient,
  told,
} from './entries.ts';

describe('faults that contradict each other', () => {
  test.each([
    ['a tip in two places', 'subdural_tip', 'catheter_dislodgement', /tip lies in one place/],
    ['a rotor that runs fast and stands', 'over_infusion', 'motor_stall', /rotor turns at one speed/],
    ['a battery near its end and at its end', 'battery_indicator', 'battery_end', /one battery/],
    [
      'a pump left stopped and at minimum rate',
      'pump_left_stopped',
      'pump_left_at_minimum',
      /told one thing/,
    ],
  ])('%s', (_, first, second, says) => {
    expectOne(pumpPatient(breaks(first), breaks(second)), 'log[1].fault', 'fault.contradicts', says);
    expect(told(pumpPatient(breaks(first), mends(first), breaks(second)))).toEqual([]);
  });

  test.each(['pocket_fill', 'stronger_drug_filled', 'fill_volume_misentered'])(
    '%s while the pump lies on its face, which nobody can fill',
    (fault) => {
      const flipped = breaks('flipped_pump');
      const says = /nobody can fill a pump that lies on its face\. End flipped_pump before/;
      expectOne(pumpPatient(flipped, breaks(fault)), 'log[1].fault', 'fault.no-septum', says);
      expect(told(pumpPatient(flipped, mends('flipped_pump'), breaks(fault)))).toEqual([]);
      expect(told(pumpPatient(breaks(fault), flipped))).toEqual([]);
      const at_s = DAY;
      expectOne(
        pumpPatient({ ...breaks(fault), at_s }, { ...flipped, at_s }),
        'log[1].fault',
        'fault.no-septum',
        says,
      );
    },
  );

  test('a pump that lies on its face by night may be filled beside by day', () => {
    const flipped = breaks('flipped_pump', { onset: 'position' });
    const fills = (at_s: number) => told(pumpPatient(flipped, { ...breaks('pocket_fill'), at_s }));
    expect(fills(2 * DAY + 12 * HOUR)).toEqual([]);
    expect(fills(2 * DAY + 23 * HOUR)).toMatchObject([
      ['log[1].fault', 'fault.no-septum', expect.anything()],
    ]);
  });

  test('the same fault twice while it lasts', () => {
    expectOne(
      pumpPatient(breaks('catheter_kink'), breaks('catheter_kink')),
      'log[1].fault',
      'fault.twice',
      /still there from day 1, 00:00/,
    );
  });

  test('but not after it has ended, has passed by itself, or was mended in theatre', () => {
    expect(
      told(pumpPatient(breaks('catheter_kink'), mends('catheter_kink'), breaks('catheter_kink'))),
    ).toEqual([]);
    const stall = breaks('motor_stall_mri', { severity: 0 });
    expect(told(pumpPatient(stall, { ...stall, at_s: DAY + 2 * HOUR }))).toEqual([]);
    expect(told(pumpPatient(stall, { ...stall, at_s: DAY + 2 * HOUR - 1 }))).toHaveLength(1);
    const surgery = done('catheter_surgery');
    expect(told(pumpPatient(breaks('catheter_kink'), surgery, breaks('catheter_kink')))).toEqual([]);
  });

  test('a pump held in telemetry mode may be held again once somebody has interrogated it', () => {
    const held = breaks('telemetry_hold');
    expect(told(pumpPatient(held, held))).toHaveLength(1);
    expect(told(pumpPatient(held, looks('interrogation'), held))).toEqual([]);
    expect(told(pumpPatient(held, looks('film'), held))).toHaveLength(1);
  });

  test('a programmer may be told wrong again after the next prescription', () => {
    const wrong = breaks('flex_per_hour');
    expect(told(pumpPatient(wrong, wrong))).toHaveLength(1);
    expect(told(pumpPatient(wrong, prescribes(), wrong))).toEqual([]);
  });

  test('a side port may be flushed twice, but not twice in one second', () => {
    const flush = breaks('side_port_flush');
    expect(told(pumpPatient(flush, flush))).toEqual([]);
    expect(told(pumpPatient({ ...flush, at_s: DAY }, { ...flush, at_s: DAY }))).toMatchObject([
      ['log[1].fault', 'fault.twice', expect.anything()],
    ]);
  });

  test('a leak and an occlusion may be there at once, in one catheter', () => {
    expect(told(pumpPatient(breaks('catheter_micro_leak'), breaks('catheter_occlusion')))).toEqual([]);
  });
});
