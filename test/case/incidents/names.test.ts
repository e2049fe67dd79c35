import { describe, expect, test } from 'vitest';
import { ACTIONS, FAULTS } from '../../../src/case/catalogue/index.ts';
import { type Case, checkCase, EXAMINATION_KEYS, READY_PATIENTS } from '../../../src/case/index.ts';
import { EXAMINATIONS } from '../../../src/examination/index.ts';
import { flex, plainCase, prescription, put } from '../documents.ts';
import {
  breaks,
  byEntry,
  DAY,
  done,
  expectOne,
  looks,
  mends,
  pumpPatient,
  tabletPatient,
  told,
} from './entries.ts';

test('a case may name every fault, examination and action that there is', () => {
  expect(EXAMINATION_KEYS).toEqual(EXAMINATIONS);
  const entries = [
    ...EXAMINATION_KEYS.map(looks),
    ...[...ACTIONS.values()]
      .filter(({ needs, effects }) => !needs.includes('pocket_drug') && !effects.some(byEntry))
      .map(({ key }) => done(key)),
  ];
  expect(told(pumpPatient(...entries))).toEqual([]);
});

describe('a key with a slip of the pen', () => {
  test.each([
    [
      'a fault',
      breaks('catheter_oclusion'),
      'fault',
      'fault.unknown',
      /"catheter_oclusion".*mean catheter_occlusion/,
    ],
    ['the end of a fault', mends('motor_stal'), 'fault', 'fault.unknown', /mean motor_stall/],
    ['an action', done('lorazepan'), 'action', 'action.unknown', /mean lorazepam\?.*models\/actions/],
    [
      'an illness',
      { kind: 'illness', illness: 'sepsys', strength: 1 },
      'illness',
      'illness.unknown',
      /mean sepsis/,
    ],
    ['an examination', looks('interogation'), 'examination', 'word.unknown', /mean interrogation/],
    ['a word of every object', breaks('constructor'), 'fault', 'fault.unknown', /There is no fault/],
  ])('in %s is answered with the nearest there is', (_, entry, field, code, says) => {
    expectOne(pumpPatient(entry), `log[0].${field}`, code, says);
  });
});

describe('an examination without a device', () => {
  test.each(EXAMINATION_KEYS.filter((key) => key !== 'lumbar_bolus'))('%s', (key) => {
    expectOne(tabletPatient(looks(key)), 'log[0].examination', 'examination.needs-pump', /no pump/);
  });
});

describe('the two facts of a patient since version 4', () => {
  test('a level that is no level of the cord', () => {
    expect(told(put('patient.lesion_level', 'T13'))).toMatchObject([
      ['patient.lesion_level', 'word.unknown', /T1/],
    ]);
  });

  test('a lesion of the cord of somebody with a stroke', () => {
    const stroke = plainCase({ patient: { cause: 'stroke', origin: 'cerebral', lesion_level: 'C6' } });
    expectOne(stroke, 'patient.lesion_level', 'patient.lesion-without-cord', /choose a spinal cause/);
  });

  test('a direction of pressure that is none', () => {
    const odd = put('patient.withdrawal', { pressure: 'up', fever: 'none' });
    expect(told(odd)).toMatchObject([['patient.withdrawal.pressure', 'word.unknown', /rises or falls/]]);
    expect(told(put('patient.withdrawal', { pressure: 'falls' }))).toMatchObject([
      ['patient.withdrawal.fever', 'field.missing', /comes or none/],
    ]);
  });
});

test('every fault befalls at least one ready patient as it usually comes, and all but those of another pump, strength or route can befall a patient on 500 mcg/mL without tablets', () => {
  const befalls = (patient: Case, key: string) => {
    const entry = { id: 1, at_s: DAY, ...breaks(key, { severity: FAULTS.get(key)?.usual_severity }) };
    return checkCase({ ...patient, log: [entry] }).ok;
  };
  for (const key of FAULTS.keys()) {
    const pump = FAULTS.get(key)?.needs.includes('valves') ? { pump: 'prometra-20' } : {};
    expect(
      [...READY_PATIENTS.values()].some((patient) =>
        befalls({ ...patient, device: { ...patient.device, ...pump } }, key),
      ),
      key,
    ).toBe(true);
  }
  const onFlex = checkCase({
    ...plainCase({ history: { prescription: prescription(flex(['08:00', '12:00', 10])) } }),
  });
  const all = [...FAULTS.keys()].filter((key) => onFlex.ok && !befalls(onFlex.value, key));
  expect(all).toEqual([
    'bridge_forgotten_weaker',
    'tablets_stopped',
    'valves_open_mri',
    'weaker_drug_filled',
  ]);
});
