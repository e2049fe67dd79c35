import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AskedUnit, readAnswer } from '../../src/drill/index.ts';

function read(text: string, unit: AskedUnit) {
  const checked = readAnswer(text, unit);
  return checked.ok ? checked.value.value : checked.problems.map(({ code }) => code);
}

describe('an answer counts in any unit of its kind', () => {
  test.each([
    ['0.4 mL/day', 'mL/day', 0.4],
    ['0.4mL/d', 'mL/day', 0.4],
    ['0.4 ml per day', 'mL/day', 0.4],
    ['.4 mL a day', 'mL/day', 0.4],
    ['0.02 mL/h', 'mL/day', 0.48],
    ['400 mcL/day', 'mL/day', ['answer.unknown-unit']],
    ['1,200 mcg/day', 'mcg/day', 1200],
    ['1.2 mg/day', 'mcg/day', 1200],
    ['50 mcg/hr', 'mcg/day', 1200],
    ['1200 micrograms per 24 h', 'mcg/day', 1200],
    ['1200 \u00b5g/day', 'mcg/day', 1200],
    ['1200 \u03bcg/day', 'mcg/day', 1200],
    ['0.1875 mg', 'mcg', 187.5],
    ['15 hours', 'h', 15],
    ['900 min', 'h', 15],
    ['2 weeks', 'days', 14],
    ['36 h', 'days', 1.5],
    ['day 105', 'days', 105],
    ['1 day', 'days', 1],
    ['375 microlitres', 'mL', 0.375],
    ['0 mcg/day', 'mcg/day', 0],
    ['15 mg three times a day', 'mg', 15],
    ['45 mg/day', 'mg', ['answer.wrong-kind']],
  ] as const)('%s as %s', (text, unit, value) => {
    if (typeof value === 'number') expect(read(text, unit)).toBeCloseTo(value, 9);
    else expect(read(text, unit)).toEqual(value);
  });
});

describe('what cannot be read says why, and not what the answer is', () => {
  test.each([
    ['', 'answer.empty'],
    ['   ', 'answer.empty'],
    ['0.4', 'answer.no-unit'],
    ['mL/day', 'answer.no-number'],
    ['about 0.4 mL/day', 'answer.no-number'],
    ['-0.4 mL/day', 'answer.no-number'],
    ['0,4 mL/day', 'answer.decimal-comma'],
    ['0,048 mL/day', 'answer.decimal-comma'],
    ['1.2.3 mL/day', 'answer.no-number'],
    ['4 5 mL/day', 'answer.no-number'],
    ['0.4 mL', 'answer.wrong-kind'],
    ['0.4 mcg/day', 'answer.wrong-kind'],
    ['10 days', 'answer.wrong-kind'],
    ['0.4 mL/day/h', 'answer.unknown-unit'],
    ['0.4 constructor', 'answer.unknown-unit'],
    ['0.4 drops', 'answer.unknown-unit'],
    ['1e3 mL/day', 'answer.unknown-unit'],
    [`${'1'.repeat(80)} mL/day`, 'answer.too-long'],
  ])('%s: %s', (text, code) => {
    const checked = readAnswer(text, 'mL/day');
    expect(checked.ok ? [] : checked.problems.map((problem) => problem.code)).toEqual([code]);
    if (!checked.ok) expect(checked.problems[0]).toMatchObject({ path: 'answer', message: /./, mend: /./ });
  });

  test('a volume where a flow is asked for is told apart in words', () => {
    const checked = readAnswer('0.4 mL', 'mL/day');
    expect(checked.ok ? '' : checked.problems[0]?.message).toBe(
      'mL measures a volume; the question asks for a flow, a volume in a time.',
    );
  });
});

test.each([
  ['5.0 mL', ['trailing_zero']],
  ['5. mL', ['trailing_zero']],
  ['.5 mL', ['leading_zero']],
  ['0.5 mL', []],
  ['10 mL', []],
  ['1,200 mL', []],
] as const)('unsafe ways of writing are noticed: %s', (text, habits) => {
  const checked = readAnswer(text, 'mL');
  expect(checked.ok && checked.value.habits).toEqual(habits);
});

test('the Greek letter is understood, and noticed', () => {
  const checked = readAnswer('50 \u00b5g', 'mcg');
  expect(checked.ok && checked.value).toEqual({ value: 50, habits: ['write_mcg'] });
});

test('whatever is typed gives a number or one Problem in words', () => {
  const parts = fc.constantFrom('0', '4', '.', ',', ' ', '/', 'mL', 'mcg', 'day', 'h', '-', 'e', '\u00b5');
  const typed = fc.oneof(
    fc.string(),
    fc.array(parts, { maxLength: 9 }).map((each) => each.join('')),
  );
  fc.assert(
    fc.property(typed, (text) => {
      const checked = readAnswer(text, 'mL/day');
      if (checked.ok) expect(checked.value.value).toBeGreaterThanOrEqual(0);
      else expect(checked.problems.map(({ message }) => message.length > 10)).toEqual([true]);
    }),
    { numRuns: 500 },
  );
});
