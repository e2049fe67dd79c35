import { describe, expect, test } from 'vitest';
import {
  breaks,
  DAY,
  done,
  expectOne,
  looks,
  mends,
  prescribes,
  pumpPatient,
  refill,
  told,
} from './entries.ts';

describe('after an explant', () => {
  test.each([
    ['another fault of the pump', breaks('motor_stall'), 'fault', 'fault.needs-pump'],
    ['a refill', refill(500), 'at_s', 'log.after-explant'],
    ['a prescription', prescribes(), 'at_s', 'log.after-explant'],
    ['an interrogation', looks('interrogation'), 'examination', 'examination.needs-pump'],
    ['emptying the reservoir', done('empty_reservoir'), 'action', 'treatment.needs-pump'],
  ])('there is no %s', (_, entry, field, code) => {
    expectOne(pumpPatient(breaks('explant_without_cover'), entry), `log[1].${field}`, code, /pump/);
  });

  test('a lumbar bolus and tablets still work, and a new pump may be implanted', () => {
    const entries = [
      breaks('explant_without_cover'),
      { kind: 'lumbar_bolus', mcg: 50 },
      { kind: 'oral_regimen', doses: [{ time: '08:00', mg: 10 }] },
      looks('lumbar_bolus'),
      { kind: 'implant' },
      prescribes(),
      breaks('motor_stall'),
    ];
    expect(told(pumpPatient(...entries))).toEqual([]);
  });
});

test('a whole new system may follow an explant, a new pump on a catheter that is gone may not', () => {
  const out = breaks('explant_without_cover');
  expect(told(pumpPatient(out, done('system_replacement'), prescribes(), looks('film')))).toEqual([]);
  expectOne(pumpPatient(out, done('pump_replacement')), 'log[1].action', 'treatment.needs-pump', /no pump/);
});

describe('an end without a beginning', () => {
  test.each([
    ['a fault that never was', mends('catheter_kink'), 'fault', 'fault.not-there'],
    [
      'an illness that never was',
      { kind: 'illness_ends', illness: 'sepsis' },
      'illness',
      'illness.not-there',
    ],
    [
      'cooling that never was',
      { kind: 'treatment_ends', action: 'cooling' },
      'action',
      'treatment.not-there',
    ],
    [
      'a call, which is over when it is made',
      { kind: 'treatment_ends', action: 'itb_call' },
      'action',
      'treatment.ends-by-itself',
    ],
  ])('%s', (_, entry, field, code) => {
    expectOne(pumpPatient(entry), `log[0].${field}`, code, /begin before|Remove this entry/);
  });

  test('counts by time and not by the place in the file', () => {
    const late = { ...breaks('catheter_kink'), at_s: 3 * DAY };
    expect(told(pumpPatient({ ...mends('catheter_kink'), at_s: 4 * DAY }, late))).toEqual([]);
    expect(told(pumpPatient({ ...mends('catheter_kink'), at_s: 2 * DAY }, late))).toHaveLength(1);
  });

  test('an illness begins once', () => {
    const sepsis = { kind: 'illness', illness: 'sepsis', strength: 1 };
    const over = { kind: 'illness_ends', illness: 'sepsis' };
    expectOne(pumpPatient(sepsis, sepsis), 'log[1].illness', 'illness.twice', /has not ended/);
    expect(told(pumpPatient(sepsis, over, sepsis))).toEqual([]);
  });
});
