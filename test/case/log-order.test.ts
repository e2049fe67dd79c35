import { describe, expect, test } from 'vitest';
import { checkCase, sortedLog } from '../../src/case/index.ts';
import { must } from '../../src/problem/index.ts';
import { plainCase, prescription, problemsOf } from './documents.ts';

const implant = { kind: 'implant' };
const prescribe = { kind: 'prescription', prescription: prescription() };
const NEEDS_PUMP = [
  prescribe,
  { kind: 'priming_bolus', volume_mL: 0.375 },
  { kind: 'single_bolus', mcg: 25, minutes: 10 },
  { kind: 'refill', volume_mL: 20, concentration_mcg_mL: 500, rinsed: true },
  { kind: 'pump_stop' },
  { kind: 'check', of: 'device' },
];

/** Entries at 0 s, 60 s, 120 s ... with ids 1, 2, 3 ... */
function logOf(...entries: readonly object[]) {
  return entries.map((entry, i) => ({ id: i + 1, at_s: i * 60, ...entry }));
}

function codes(document: unknown) {
  return problemsOf(document).map(({ path, code }) => [path, code]);
}

const withoutPump = { days: 30, oral: [], prescription: undefined };
function newPatient(...entries: readonly object[]) {
  const { prescription: _, ...history } = plainCase({ history: withoutPump }).history;
  return { ...plainCase({ log: logOf(...entries) }), history };
}

describe('what needs a pump comes after the implant', () => {
  test.each(NEEDS_PUMP)('$kind', (entry) => {
    expect(codes(newPatient(entry))).toEqual([['log[0].at_s', 'log.before-implant']]);
    expect(codes(newPatient(implant, entry))).toEqual([]);
    expect(codes(plainCase({ log: logOf(entry) }))).toEqual([]);
  });

  test('by time and not by place in the file', () => {
    expect(codes(newPatient({ ...prescribe, at_s: 900 }, { ...implant, at_s: 600 }))).toEqual([]);
    expect(codes(newPatient({ ...implant, at_s: 600 }, { ...prescribe, at_s: 300 }))).toEqual([
      ['log[1].at_s', 'log.before-implant'],
    ]);
  });

  test('at the same second the implant comes first, whichever was entered first', () => {
    const both = (first: object, second: object) => [
      { ...first, at_s: 600, id: 2 },
      { ...second, at_s: 600, id: 10 },
    ];
    expect(codes(newPatient(...both(implant, prescribe)))).toEqual([]);
    expect(codes(newPatient(...both(prescribe, implant)))).toEqual([]);
  });

  test('the message says when', () => {
    const [problem] = problemsOf(newPatient({ ...prescribe, at_s: 86_400 * 3 + 3600 * 8 }));
    expect(problem?.message).toContain('on day 3, 08:00');
    expect(problem?.mend).toMatch(/^Add an implant before it/);
  });
});

describe('one pump', () => {
  test('a second implant', () => {
    expect(codes(newPatient(implant, implant))).toEqual([['log[1].kind', 'log.implant-twice']]);
  });

  test('an implant when the history has a pump', () => {
    expect(codes(plainCase({ log: logOf(implant) }))).toEqual([['log[0].kind', 'log.implant-after-history']]);
  });
});

describe('ids and times', () => {
  test('an id stands for one entry; a free one is named', () => {
    const dose = { kind: 'oral_dose', mg: 10 };
    const log = [...logOf(dose, dose), { ...dose, id: 2, at_s: 0 }];
    const problems = problemsOf(plainCase({ log }));
    expect(problems).toMatchObject([{ path: 'log[2].id', code: 'log.id-twice' }]);
    expect(problems[0]?.mend).toContain('for example 3');
  });

  test.each([
    ['id', 0, 'number.out-of-range'],
    ['id', 1.5, 'number.not-whole'],
    ['at_s', -1, 'number.negative'],
    ['at_s', 0.5, 'number.not-whole'],
    ['at_s', 1e12, 'number.out-of-range'],
  ])('%s = %d', (field, value, code) => {
    const log = [{ id: 1, at_s: 0, kind: 'oral_dose', mg: 10, [field]: value }];
    expect(codes(plainCase({ log }))).toEqual([[`log[0].${field}`, code]]);
  });
});

describe('amounts in the log', () => {
  test.each([
    [
      { kind: 'refill', volume_mL: 20.1, concentration_mcg_mL: 500, rinsed: true },
      'volume_mL',
      'reservoir.above-capacity',
      /at most 20 mL/,
    ],
    [
      { kind: 'refill', volume_mL: 0, concentration_mcg_mL: 500, rinsed: true },
      'volume_mL',
      'number.out-of-range',
      /above 0/,
    ],
    [
      { kind: 'refill', volume_mL: 20, concentration_mcg_mL: 500, rinsed: 'yes' },
      'rinsed',
      'field.wrong-kind',
      /true or false/,
    ],
    [{ kind: 'priming_bolus', volume_mL: 2.1 }, 'volume_mL', 'number.out-of-range', /at most 2 mL/],
    [{ kind: 'lumbar_bolus', mcg: 20_001 }, 'mcg', 'number.out-of-range', /at most 20,000 mcg/],
    [{ kind: 'oral_dose', mg: 2501 }, 'mg', 'number.out-of-range', /at most 2,500 mg/],
    [{ kind: 'oral_dose', mg: -5 }, 'mg', 'number.negative', /above 0/],
    [
      {
        kind: 'oral_regimen',
        doses: [
          { time: '08:00', mg: 200 },
          { time: '20:00', mg: 101 },
        ],
      },
      'doses',
      'regimen.above-daily-total',
      /at most 300 mg\/day/,
    ],
    [
      {
        kind: 'oral_regimen',
        doses: [
          { time: '08:00', mg: 10 },
          { time: '08:00', mg: 10 },
        ],
      },
      'doses[1].time',
      'regimen.time-twice',
      /one dose at 08:00/,
    ],
  ] as const)('%o', (entry, field, code, mend) => {
    const problems = problemsOf(plainCase({ log: logOf(entry) }));
    expect(problems.map((each) => [each.path, each.code])).toEqual([[`log[0].${field}`, code]]);
    expect(problems[0]?.mend).toMatch(mend);
  });

  test('40 mL go into the larger pump', () => {
    const refill = { kind: 'refill', volume_mL: 40, concentration_mcg_mL: 500, rinsed: true };
    expect(codes(plainCase({ log: logOf(refill), device: { pump: 'synchromed-ii-40' } }))).toEqual([]);
  });

  test('overdoses that are taught are accepted', () => {
    const log = logOf({ kind: 'oral_dose', mg: 2500 }, { kind: 'lumbar_bolus', mcg: 20_000 });
    expect(codes(plainCase({ log }))).toEqual([]);
  });
});

describe('several problems at once', () => {
  test('all are told, in the order of the file', () => {
    const log = [{ ...prescribe, id: 1, at_s: 0, memo: '' }, ...logOf({ kind: 'oral_dose', mg: 0 })];
    const document = plainCase({
      patient: { age_years: 200, origin: 'cerebral' },
      device: { tip_level: 'X1' },
      log,
    });
    expect(codes(document)).toEqual([
      ['patient.age_years', 'number.out-of-range'],
      ['device.tip_level', 'word.unknown'],
      ['log[0].memo', 'key.unknown'],
      ['log[1].mg', 'number.out-of-range'],
    ]);
    const { log: first, ...rest } = document;
    expect(codes({ log: first, ...rest }).map(([path]) => path)).toEqual([
      'log[0].memo',
      'log[1].mg',
      'patient.age_years',
      'device.tip_level',
    ]);
  });

  test('a broken part hides nothing of another part', () => {
    const mode = { kind: 'simple_continuous', dose_mcg_day: 5 };
    const document = plainCase({
      patient: { weight_kg: 'x' },
      history: { prescription: prescription(mode) },
    });
    expect(codes(document)).toEqual([
      ['patient.weight_kg', 'number.is-text'],
      ['history.prescription.mode.dose_mcg_day', 'dose.below-minimum-flow'],
    ]);
  });

  test('fifty are told, then how many more', () => {
    const log = Array.from({ length: 80 }, (_, i) => ({ id: i + 1, at_s: 0, kind: 'oral_dose', mg: -1 }));
    const problems = problemsOf(plainCase({ log }));
    expect(problems).toHaveLength(51);
    expect(problems.at(-1)).toMatchObject({ path: 'log[50].mg', code: 'case.more-problems' });
    expect(problems.at(-1)?.message).toContain('30 more');
  });
});

describe('within one second', () => {
  const at_s = 86_400;
  const happening = (...entries: readonly object[]) => {
    const log = entries.map((entry, i) => ({ id: i + 1, at_s, ...entry }));
    const read = must(checkCase(plainCase({ log })));
    return sortedLog(read).map((entry) => entry.kind);
  };
  const broken = { kind: 'fault', fault: 'pocket_fill', severity: 1 };
  const refill = { kind: 'refill', volume_mL: 20, concentration_mcg_mL: 500, rinsed: true };
  const emptied = { kind: 'treatment', action: 'empty_reservoir' };

  test('a fault is there before the refill and the prescription that it spoils, and before somebody examines', () => {
    const looked = { kind: 'examination', examination: 'interrogation' };
    expect(happening(prescribe, refill, looked, broken)).toEqual([
      'fault',
      'examination',
      'refill',
      'prescription',
    ]);
  });

  test('a reservoir is emptied before it is filled, and what ends makes room before it begins again', () => {
    expect(happening(refill, emptied)).toEqual(['treatment', 'refill']);
    const before = { kind: 'fault', fault: 'catheter_kink', severity: 1, at_s: 0 };
    const ends = { kind: 'fault_ends', fault: 'catheter_kink' };
    expect(happening(before, { ...before, at_s }, ends)).toEqual(['fault', 'fault_ends', 'fault']);
  });

  test('an illness is there before anybody looks', () => {
    const sepsis = { kind: 'illness', illness: 'sepsis', strength: 1 };
    expect(happening({ kind: 'check', of: 'triggers' }, emptied, sepsis)).toEqual([
      'illness',
      'check',
      'treatment',
    ]);
  });
});
