import { describe, expect, it } from 'vitest';
import { lowestDose_mcg_day, pumpMode } from '../../src/app/compare/modes.ts';
import { checkNumber, pumpOf, ruleOf } from '../../src/app/compare/rules.ts';
import { MODES } from '../../src/app/compare/settings.ts';
import { dailyDose_mcg, dayPlan } from '../../src/case/index.ts';
import { pennPatient } from './patient.ts';

const { device } = pennPatient();
const pump = ruleOf('pump_mcg_day', 'continuous', device);
const oral = ruleOf('oral_mg_day', 'continuous', device);
const kidney = ruleOf('kidney_percent', 'continuous', device);
const PATH = 'the field';

function refusal(typed: string, rule = pump) {
  const checked = checkNumber(typed, rule, PATH);
  if (checked.ok) throw new Error(`${typed} was taken as ${checked.value}`);
  expect(checked.problems).toHaveLength(1);
  const [problem] = checked.problems;
  if (problem === undefined) throw new Error('no problem');
  expect(problem.path).toBe(PATH);
  expect(problem.mend).not.toBe('');
  return problem;
}

describe('a dose typed into a field', () => {
  it('takes plain numbers in the range, ends included', () => {
    for (const typed of ['24', '200', '2000', '2,000', '62.5'])
      expect(checkNumber(typed, pump, PATH).ok).toBe(true);
    for (const typed of ['0', '5', '120']) expect(checkNumber(typed, oral, PATH).ok).toBe(true);
  });

  it('names the lowest dose and the concentration when the pump cannot run so slowly', () => {
    const problem = refusal('12');
    expect(problem.code).toBe('dose.below-minimum-flow');
    expect(problem.message).toContain('24\u00a0mcg/day');
    expect(problem.message).toContain('500\u00a0mcg/mL');
    expect(refusal('23.9').code).toBe('dose.below-minimum-flow');
    expect(refusal('0').code).toBe('dose.below-minimum-flow');
  });

  it.each([
    ['', 'dose.empty'],
    ['abc', 'dose.not-a-number'],
    ['NaN', 'dose.not-a-number'],
    ['Infinity', 'dose.not-a-number'],
    ['-5', 'dose.negative'],
    ['1e9', 'dose.too-high'],
    ['2001', 'dose.too-high'],
    ['200 mg', 'dose.unit'],
    ['1,5', 'dose.comma'],
    ['200.05', 'dose.too-fine'],
  ])('refuses %j as %s', (typed, code) => {
    expect(refusal(typed).code).toBe(code);
  });

  it('refuses tablets above what the screen goes to, and below 0', () => {
    expect(refusal('121', oral).message).toContain('120\u00a0mg/day');
    expect(refusal('-1', oral).message).toContain('below 0.');
    expect(refusal('-5').message).toContain('below 24.');
  });

  it('quotes a long paste in short', () => {
    expect(refusal('9'.repeat(5000)).message.length).toBeLessThan(120);
  });
});

describe('a number that is no dose', () => {
  it('says the limits of its scale, its unit and how fine it may be', () => {
    expect(refusal('5', kidney).message).toContain('below 10');
    expect(refusal('101', kidney).message).toContain('100\u00a0%\u00a0of\u00a0normal');
    expect(refusal('55.5', kidney).message).toContain('whole number');
    expect(refusal('0', ruleOf('tone_leg', 'continuous', device)).mend).toContain('from 1 to 5');
  });
});

describe('a mode of the pump', () => {
  it('gives the daily dose that was asked for, whatever its pattern', () => {
    const of = pumpOf(device);
    for (const mode of MODES) {
      for (const dose of [lowestDose_mcg_day(mode, of, 500), 200, 2000]) {
        expect(dailyDose_mcg(dayPlan(pumpMode(mode, dose, of, 500), 500, of))).toBeCloseTo(dose, 6);
      }
    }
  });

  it('cannot go below the minimum flow of what the reservoir holds, in any hour', () => {
    const of = pumpOf(device);
    expect(lowestDose_mcg_day('continuous', of, 500)).toBe(24);
    expect(lowestDose_mcg_day('continuous', of, 2000)).toBe(96);
    expect(lowestDose_mcg_day('night', of, 500)).toBe(28);
    expect(lowestDose_mcg_day('boluses', of, 500)).toBe(30);
  });
});
