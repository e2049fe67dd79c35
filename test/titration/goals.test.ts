import { describe, expect, test } from 'vitest';
import { DAY_S, type Goal, HOUR_S } from '../../src/case/index.ts';
import { checkPractice, goalResults, goalsOf, PRACTICE } from '../../src/titration/index.ts';
import { withGoals } from './bedside.ts';
import { plan } from './rulebook/plans.ts';

const night: Goal = { title: 'Nights', output: 'spasm_score', from: '22:00', to: '06:00', most: 1 };

describe('goals', () => {
  test('are those of the case; without any, tone and spasms of the rules', () => {
    expect(goalsOf(withGoals(plan({}), night))).toEqual([night]);
    const usual = goalsOf(plan({}));
    expect(usual.map(({ output, most }) => [output, most])).toEqual([
      ['ashworth_leg', 1.75],
      ['spasm_score', 0.75],
    ]);
    expect(usual.every(({ least }) => least === undefined)).toBe(true);
  });

  test('of people who stand on their tone have a floor, and standing counts', () => {
    const usual = goalsOf(plan({ patient: { tone_reliance: 0.8 } }));
    const legs = usual.find(({ output }) => output === 'ashworth_leg');
    expect(legs?.least).toBeGreaterThan(1);
    expect(legs?.most).toBeGreaterThan(legs?.least ?? 0);
    expect(usual.some(({ output, least }) => output === 'standing' && least !== undefined)).toBe(true);
  });

  test('of a night are judged from the evening into the morning after', () => {
    const asked: (readonly [number, number])[] = [];
    goalResults([night], 3, (_, from_s, to_s) => {
      asked.push([from_s, to_s]);
      return 0;
    });
    expect(asked).toEqual([[3 * DAY_S + 22 * HOUR_S, 4 * DAY_S + 6 * HOUR_S]]);
  });

  test('are met by the score as it is shown, and say on which side they are missed', () => {
    const tone: Goal = {
      title: 'Tone',
      output: 'ashworth_leg',
      from: '00:00',
      to: '24:00',
      least: 1.5,
      most: 2,
    };
    const result = (value: number) => goalResults([tone], 0, () => value)[0];
    expect(result(2.04)).toMatchObject({ value: 2, met: true, side: undefined });
    expect(result(2.06)).toMatchObject({ value: 2.1, met: false, side: 'high' });
    expect(result(1.44)).toMatchObject({ met: false, side: 'low' });
    expect(result(Number.NaN)).toMatchObject({ met: false, side: undefined });
  });
});

describe('stored settings of a practice', () => {
  test('that are good come back as they are', () => {
    expect(checkPractice(JSON.parse(JSON.stringify(PRACTICE)), 'stored')).toEqual({
      ok: true,
      value: PRACTICE,
    });
  });

  test.each([
    [{ ...PRACTICE, observe_h: [0.5, 1] }],
    [{ ...PRACTICE, observe_h: [0, 2, 1] }],
    [{ ...PRACTICE, concentrations_mcg_mL: [] }],
    [{ ...PRACTICE, country: 'FR' }],
    [{ ...PRACTICE, response: { ...PRACTICE.response, within_h: [8, 4] } }],
    ['nonsense'],
  ])('that are not are refused with a way out', (data) => {
    const checked = checkPractice(data, 'stored');
    expect(checked.ok).toBe(false);
    if (!checked.ok)
      expect(checked.problems.every(({ message, mend }) => message !== '' && mend !== '')).toBe(true);
  });
});
