import { describe, expect, test } from 'vitest';
import { plainCase, problemsOf } from './documents.ts';

const goal = (fields: Record<string, unknown>) => ({
  title: 'Sleeps without spasms',
  output: 'spasm_score',
  from: '22:00',
  to: '06:00',
  ...fields,
});
const wrong = (...goals: readonly unknown[]) =>
  problemsOf(plainCase({ goals })).map(({ path, code, mend }) => [path, code, mend]);

describe('a goal', () => {
  test.each([
    ['a ceiling through the night', { most: 0.5 }],
    [
      'a floor that keeps tone for standing',
      { output: 'ashworth_leg', least: 1.5, from: '12:00', to: '13:00' },
    ],
    ['a band of the whole day', { output: 'hygiene', least: 40, most: 100, from: '00:00', to: '24:00' }],
    ['exactly one value', { least: 1, most: 1 }],
  ])('may be %s', (_, fields) => {
    expect(wrong(goal(fields))).toEqual([]);
  });

  test('without a bound any day would meet', () => {
    expect(wrong(goal({}))).toEqual([['goals[0]', 'goal.no-bound', 'Add least, most or both.']]);
  });

  test('with its floor above its ceiling no day could meet', () => {
    expect(wrong(goal({ least: 2, most: 1 }))).toEqual([
      ['goals[0].most', 'goal.most-below-least', 'Give a most of at least 2, or leave one of the two away.'],
    ]);
  });

  test.each([
    ['ashworth_leg', 0, 'least', /from 1 to 5/],
    ['ashworth_arm', 5.5, 'most', /from 1 to 5/],
    ['spasm_score', 5, 'most', /from 0 to 4/],
    ['transfer', 101, 'most', /from 0 to 100 %/],
  ])('on %s of %d is beyond what that can be', (output, value, bound, mend) => {
    const [problem, ...others] = problemsOf(plainCase({ goals: [goal({ output, [bound]: value })] }));
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ path: `goals[0].${bound}`, code: 'number.out-of-range' });
    expect(problem?.mend).toMatch(mend);
  });

  test('on what no goal can be set is told what can', () => {
    const [problem, ...others] = problemsOf(
      plainCase({ goals: [goal({ output: 'ashworth_legs', most: 2 })] }),
    );
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ path: 'goals[0].output', code: 'word.unknown' });
    expect(problem?.mend).toMatch(/Did you mean ashworth_leg\?.*ashworth_arm, spasm_score.*or hygiene/);
  });

  test('has a title that fits a line, and clock times', () => {
    expect(wrong(goal({ title: 'x'.repeat(81), most: 1, from: '24:00' })).map(([path]) => path)).toEqual([
      'goals[0].title',
      'goals[0].from',
    ]);
  });

  test('is one of twelve at most', () => {
    const many = (count: number) => Array.from({ length: count }, () => goal({ most: 1 }));
    expect(wrong(...many(12))).toEqual([]);
    expect(wrong(...many(13)).map(([path, code]) => [path, code])).toEqual([['goals', 'list.too-long']]);
  });
});
