import { describe, expect, test } from 'vitest';
import { checkCase, sortedLog } from '../../src/case/index.ts';
import { must } from '../../src/problem/index.ts';
import { plainCase, problemsOf } from './documents.ts';

const begins = (at_s: number, trigger = 'bladder', strength: unknown = 0.5) => ({
  at_s,
  kind: 'trigger',
  trigger,
  strength,
});
const treated = (at_s: number, trigger = 'bladder') => ({ at_s, kind: 'trigger_treated', trigger });
const logOf = (...entries: readonly object[]) => entries.map((entry, i) => ({ id: i + 1, ...entry }));
const wrong = (...entries: readonly object[]) =>
  problemsOf(plainCase({ log: logOf(...entries) })).map(({ path, code }) => [path, code]);

describe('a noxious trigger', () => {
  test('begins, is treated, and may begin again; several may be there at once', () => {
    expect(wrong(begins(0), begins(60, 'bowel'), treated(120), begins(180), treated(240))).toEqual([]);
  });

  test('that is there already cannot begin', () => {
    expect(wrong(begins(0), begins(60))).toEqual([['log[1].trigger', 'trigger.already-there']]);
    const [problem] = problemsOf(plainCase({ log: logOf(begins(86_400 * 3), begins(86_400 * 4)) }));
    expect(problem?.message).toContain('day 3, 00:00');
    expect(problem?.mend).toMatch(/^Treat it before/);
  });

  test('that is not there cannot be treated', () => {
    expect(wrong(begins(0), treated(60), treated(120))).toEqual([['log[2].trigger', 'trigger.not-there']]);
    expect(wrong(begins(0, 'skin'), treated(60, 'clot'))).toEqual([['log[1].trigger', 'trigger.not-there']]);
    const [problem] = problemsOf(plainCase({ log: logOf(treated(60)) }));
    expect(problem?.mend).toMatch(/begin before this, or remove/);
  });

  test('is judged by time and not by place in the file', () => {
    expect(wrong(treated(60), begins(0))).toEqual([]);
  });

  test.each([
    [1.1, 'number.out-of-range'],
    [-0.1, 'number.negative'],
    ['strong', 'number.is-text'],
  ])('of strength %s is none', (strength, code) => {
    expect(wrong(begins(0, 'bladder', strength))).toEqual([['log[0].strength', code]]);
  });

  test('needs no pump, and neither does a look for it; a look at the device does', () => {
    const { prescription: _, ...history } = plainCase().history;
    const look = (of: string) => ({ at_s: 60, kind: 'check', of });
    const log = logOf(begins(0), look('triggers'), treated(120));
    expect(problemsOf({ ...plainCase({ log }), history })).toEqual([]);
    expect(problemsOf({ ...plainCase({ log: logOf(look('device')) }), history })).toMatchObject([
      { path: 'log[0].at_s', code: 'log.before-implant' },
    ]);
  });

  test('is there before somebody looks, and treated before any order of the same second', () => {
    const prescription = { concentration_mcg_mL: 500, mode: { kind: 'simple_continuous', dose_mcg_day: 90 } };
    const log = logOf(
      { at_s: 60, kind: 'prescription', prescription },
      treated(60),
      { at_s: 60, kind: 'check', of: 'triggers' },
      begins(60),
    );
    const document = must(checkCase(plainCase({ log })));
    expect(sortedLog(document).map(({ kind }) => kind)).toEqual([
      'trigger',
      'check',
      'trigger_treated',
      'prescription',
    ]);
  });
});

describe('why an entry is there', () => {
  test('is one of a few reasons', () => {
    const log = logOf({ at_s: 0, kind: 'pump_stop', reason: 'over_dose' });
    const [problem] = problemsOf(plainCase({ log }));
    expect(problem).toMatchObject({ path: 'log[0].reason', code: 'word.unknown' });
    expect(problem?.mend).toMatch(/Did you mean overdose\?/);
  });

  test('may be said in one paragraph of 300 characters', () => {
    const noted = (note: string) => wrong({ at_s: 0, kind: 'pump_stop', note });
    expect(noted('x'.repeat(300))).toEqual([]);
    expect(noted('x'.repeat(301))).toEqual([['log[0].note', 'text.length']]);
    expect(noted('One.\nTwo.')).toEqual([['log[0].note', 'text.line-break']]);
  });
});
