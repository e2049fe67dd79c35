import { describe, expect, test } from 'vitest';
import { ACTIONS } from '../../../src/case/catalogue/index.ts';
import { plainCase, problemsOf } from '../documents.ts';
import { breaks, byEntry, done, expectOne, log, pumpPatient, tabletPatient, told } from './entries.ts';

describe('a treatment that cannot be given so', () => {
  test('a dose outside its range is answered with the range', () => {
    const lorazepam = ACTIONS.get('lorazepam')?.amount;
    expect(lorazepam).toBeDefined();
    expectOne(
      pumpPatient(done('lorazepam', { amount: 2000 })),
      'log[0].amount',
      'treatment.amount-out-of-range',
      /2,000 mg .*out of range\. Give .* mg, for example/,
    );
    expect(told(pumpPatient(done('lorazepam', { amount: lorazepam?.usual })))).toEqual([]);
  });

  test('a negative dose and a dose of nothing are no doses', () => {
    expect(told(pumpPatient(done('lorazepam', { amount: -2 })))).toMatchObject([
      ['log[0].amount', 'number.negative', /./],
    ]);
    expect(told(pumpPatient(done('lorazepam', { amount: 0 })))).toHaveLength(1);
  });

  test('an amount of what has none', () => {
    expectOne(
      pumpPatient(done('itb_call', { amount: 3 })),
      'log[0].amount',
      'treatment.no-amount',
      /Remove the amount/,
    );
  });

  test('the reservoir of a patient without a pump', () => {
    expectOne(tabletPatient(done('empty_reservoir')), 'log[0].action', 'treatment.needs-pump', /no pump/);
  });

  test.each([
    ['refill', 'refill'],
    ['lumbar_bolus', 'lumbar_bolus'],
    ['stop_pump', 'pump_stop'],
    ['restart', 'prescription'],
    ['prime_line', 'priming_bolus'],
    ['resume_tablets', 'oral_regimen'],
  ])('%s, which has an entry of its own, is answered with its kind %s', (action, kind) => {
    expectOne(
      pumpPatient(done(action)),
      'log[0].action',
      'treatment.done-by-entry',
      new RegExp(`would change nothing\\. Write an entry of the kind ${kind} instead\\.`),
    );
  });

  test('whatever is done by an entry is refused, and nothing else is', () => {
    for (const { key, effects, needs } of ACTIONS.values()) {
      if (needs.includes('pocket_drug')) continue;
      const codes = problemsOf(pumpPatient(done(key))).map(({ code }) => code);
      expect(codes, key).toEqual(effects.every(byEntry) ? ['treatment.done-by-entry'] : []);
    }
  });

  test('a pocket into which nothing went', () => {
    expectOne(
      pumpPatient(done('pocket_aspiration')),
      'log[0].action',
      'treatment.needs-pocket-drug',
      /pocket/,
    );
    expect(told(pumpPatient(breaks('pocket_fill'), done('pocket_aspiration')))).toEqual([]);
  });

  test('30 to 40 mL of spinal fluid of a child', () => {
    const child = plainCase({ patient: { age_years: 9, weight_kg: 30 }, log: log(done('csf_withdrawal')) });
    expectOne(child, 'log[0].action', 'treatment.needs-adult', /9 years old/);
  });
});
