import { describe, expect, test } from 'vitest';
import { plainCase, prescription, problemsOf, put } from './documents.ts';

/** A value put at a place of a good document, the code it earns, and what the mend must name. */
type Row = readonly [place: string, value: unknown, code: string, mends: RegExp];

const ROWS: readonly Row[] = [
  ['patient.age_years', 121, 'number.out-of-range', /from 0 to 120 years/],
  ['patient.age_years', -1, 'number.negative', /from 0 to 120 years/],
  ['patient.weight_kg', 2.9, 'number.out-of-range', /from 3 to 250 kg/],
  ['patient.weight_kg', Number.NaN, 'number.not-a-number', /from 3 to 250 kg/],
  ['patient.weight_kg', Number.POSITIVE_INFINITY, 'number.infinite', /from 3 to 250 kg/],
  ['patient.weight_kg', null, 'number.not-a-number', /from 3 to 250 kg/],
  ['patient.weight_kg', [70], 'number.not-a-number', /from 3 to 250 kg/],
  ['patient.weight_kg', '70', 'number.is-text', /^Write 70, plain/],
  ['patient.weight_kg', '70 kg', 'number.is-text', /^Write 70, plain/],
  ['patient.weight_kg', '154 lb', 'number.is-text', /Convert it from "lb".* from 3 to 250 kg/],
  ['patient.weight_kg', '900 kg', 'number.is-text', /from 3 to 250 kg/],
  ['patient.weight_kg', 'heavy', 'number.is-text', /from 3 to 250 kg/],
  ['patient.kidney_function', 0, 'number.out-of-range', /from 0.05 to 1.5/],
  ['patient.kidney_function', 80, 'number.out-of-range', /from 0.05 to 1.5/],
  ['patient.tone_leg', 0, 'number.out-of-range', /from 1 to 5/],
  ['patient.tone_arm', 5.1, 'number.out-of-range', /from 1 to 5/],
  ['patient.spasm', 4.1, 'number.out-of-range', /from 0 to 4/],
  ['patient.sensitivity', 0.09, 'number.out-of-range', /from 0.1 to 10/],
  ['patient.pump_accuracy', 0.146, 'patient.accuracy-beyond-label', /from -0.145 to 0.145/],
  ['patient.pump_accuracy', -0.15, 'patient.accuracy-beyond-label', /from -0.145 to 0.145/],
  ['patient.cause', 'scicomplete', 'word.unknown', /Did you mean sci_complete\?/],
  ['patient.cause', 7, 'word.unknown', /ms, sci_complete/],
  ['patient.cause', 'stroke', 'patient.origin-does-not-fit', /Write cerebral/],
  ['patient.tolerance', 'none', 'word.unknown', /stable, typical or tolerant/],
  ['patient.contracture', 0.91, 'number.out-of-range', /from 0 to 0.9 .*tissue/],
  ['patient.contracture', -0.1, 'number.negative', /from 0 to 0.9/],
  ['patient.contracture', '30 %', 'number.is-text', /Convert it from "%".* from 0 to 0.9/],
  ['patient.tone_reliance', 1.1, 'number.out-of-range', /from 0 to 1 .*rests on tone/],
  ['patient.tone_reliance', 'high', 'number.is-text', /from 0 to 1/],
  ['patient.clonus', 4, 'number.out-of-range', /from 0 to 3 .*sustained/],
  ['patient.clonus', null, 'number.not-a-number', /from 0 to 3/],
  ['patient', [], 'field.wrong-kind', /a patient/],
  ['patient', 'Mrs X', 'field.wrong-kind', /a patient/],
  ['history.days', 3651, 'number.out-of-range', /from 0 to 3,650 days/],
  ['history.oral', {}, 'field.wrong-kind', /a list of 0 to 48 oral doses/],
  ['history.oral', [{ time: '08:00', mg: 0 }], 'number.out-of-range', /above 0/],
  ['device.pump', 'synchromed-ii-30', 'word.unknown', /Did you mean synchromed-ii-20\?/],
  ['device.tip_level', 'T99', 'word.unknown', /T10/],
  ['device.catheter_length_cm', 9, 'number.out-of-range', /from 10 to 120 cm/],
  ['device.catheter_length_cm', 800, 'number.out-of-range', /from 10 to 120 cm/],
  ['device.concentration_mcg_mL', 0, 'number.out-of-range', /from 25 to 4,000 mcg\/mL/],
  ['device.concentration_mcg_mL', 4001, 'number.out-of-range', /from 25 to 4,000 mcg\/mL/],
  ['device.reservoir_volume_mL', 20.5, 'reservoir.above-capacity', /at most 20 mL/],
  ['title', '', 'text.length', /1 to 200 characters/],
  ['title', 'x'.repeat(201), 'text.length', /1 to 200 characters/],
  ['title', 12, 'field.wrong-kind', /1 to 200 characters/],
  ['about', 'x'.repeat(601), 'text.length', /0 to 600 characters/],
  ['about', 'One.\nTwo.', 'text.line-break', /without a line break/],
  ['about', null, 'field.wrong-kind', /one paragraph/],
  ['log', 'none', 'field.wrong-kind', /a list of 0 to 20,000 log entries/],
];

describe('a field that holds what it must not', () => {
  test.each(ROWS)('%s = %s is %s', (place, value, code, mends) => {
    const problems = problemsOf(put(place, value));
    expect(problems).toHaveLength(1);
    expect(problems[0]?.code).toBe(code);
    expect(
      problems[0]?.path.startsWith(code === 'patient.origin-does-not-fit' ? 'patient.origin' : place),
    ).toBe(true);
    expect(problems[0]?.mend).toMatch(mends);
    for (const sentence of [problems[0]?.message, problems[0]?.mend])
      expect(sentence).toMatch(/^["\-\d\w].*[.]$/s);
  });

  test('a message names the value as it stands in the file', () => {
    expect(problemsOf(put('patient.age_years', 1e7))[0]?.message).toBe('10,000,000 years is out of range.');
    expect(problemsOf(put('patient.weight_kg', '154 lb'))[0]?.message).toContain('"154 lb"');
  });

  test('never suggests the number of a text in another unit', () => {
    const document = plainCase({
      history: { prescription: prescription({ kind: 'simple_continuous', dose_mcg_day: '200 mg' }) },
    });
    const [problem] = problemsOf(document);
    expect(problem?.path).toBe('history.prescription.mode.dose_mcg_day');
    expect(problem?.message).toContain('"200 mg"');
    expect(problem?.mend).toMatch(/Convert it from "mg".*mcg\/day/);
    expect(problem?.mend).not.toContain('200');
  });
});

describe('keys', () => {
  test('every missing field is named with what belongs there', () => {
    const { weight_kg: _, spasm: __, ...patient } = plainCase().patient;
    const problems = problemsOf({ ...plainCase(), patient });
    expect(problems.map(({ path, code }) => [path, code])).toEqual([
      ['patient.weight_kg', 'field.missing'],
      ['patient.spasm', 'field.missing'],
    ]);
    expect(problems[0]?.mend).toBe('Add weight_kg: a number from 3 to 250 kg.');
  });

  test('every unknown key is named, with the key that was meant', () => {
    const problems = problemsOf(plainCase({ patient: { nickname: 'Ann', weigth_kg: 70 } }));
    expect(problems.map(({ path, code }) => [path, code])).toEqual([
      ['patient.nickname', 'key.unknown'],
      ['patient.weigth_kg', 'key.unknown'],
    ]);
    expect(problems[0]?.mend).toContain('the keys here are cause, origin, age_years');
    expect(problems[1]?.mend).toContain('Did you mean weight_kg?');
  });

  test('a key with another unit is one Problem that asks for the value in the right unit', () => {
    const mode = { kind: 'simple_continuous', dose_mg_day: 0.2 };
    const problems = problemsOf(plainCase({ history: { prescription: prescription(mode) } }));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ path: 'history.prescription.mode.dose_mg_day', code: 'key.unknown' });
    expect(problems[0]?.mend).toBe(
      'Did you mean dose_mcg_day? Give the value in the unit that this name says.',
    );
  });

  test.each(['__proto__', 'constructor', 'prototype', 'toString'])('%s is no key of a case', (key) => {
    const text = JSON.stringify(plainCase()).replace('"title"', `${JSON.stringify(key)}: {}, "title"`);
    expect(problemsOf(JSON.parse(text))).toMatchObject([{ path: key, code: 'key.unknown' }]);
  });

  test('a kind of mode or entry that does not exist', () => {
    const mode = { kind: 'simple', dose_mcg_day: 200 };
    const problems = problemsOf(
      plainCase({
        history: { prescription: prescription(mode) },
        log: [{ id: 1, at_s: 0, kind: 'implnat' }, { id: 2, at_s: 0 }, [], 5],
      }),
    );
    expect(problems.map(({ path, code }) => [path, code])).toEqual([
      ['history.prescription.mode.kind', 'word.unknown'],
      ['log[0].kind', 'word.unknown'],
      ['log[1].kind', 'field.missing'],
      ['log[2]', 'field.wrong-kind'],
      ['log[3]', 'field.wrong-kind'],
    ]);
    expect(problems[0]?.mend).toContain('minimum_rate, simple_continuous, flex or periodic_bolus');
    expect(problems[1]?.mend).toContain('Did you mean implant?');
  });
});

describe('clock times', () => {
  const ROWS: readonly (readonly [string, string])[] = [
    ['8:00', 'Write 08:00.'],
    ['08.30', 'Write 08:30.'],
    ['24:00', 'Write 00:00.'],
    ['25:00', 'Write a clock time HH:MM from 00:00 to 23:59.'],
    ['08:60', 'Write a clock time HH:MM from 00:00 to 23:59.'],
    ['noon', 'Write a clock time HH:MM from 00:00 to 23:59.'],
  ];
  test.each(ROWS)('%s as a start', (time, mend) => {
    const [problem, ...others] = problemsOf(plainCase({ history: { oral: [{ time, mg: 10 }] } }));
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ path: 'history.oral[0].time', code: 'clock.not-a-time', mend });
  });
});
