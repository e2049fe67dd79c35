import { describe, expect, it } from 'vitest';
import { checkDose, oralRule, pumpRule } from '../../src/app/compare/doses.ts';
import { lowestPumpDose_mcg_day } from '../../src/app/compare/settings.ts';
import { pennPatient } from './patient.ts';

const pump = pumpRule('pump dose', 24, 500);
const oral = oralRule('oral dose');

function refusal(typed: string, rule = pump) {
  const checked = checkDose(typed, rule);
  if (checked.ok) throw new Error(`${typed} was taken as ${checked.value}`);
  expect(checked.problems).toHaveLength(1);
  const [problem] = checked.problems;
  if (problem === undefined) throw new Error('no problem');
  expect(problem.path).toBe(rule.path);
  expect(problem.mend).not.toBe('');
  return problem;
}

describe('a dose typed into a field', () => {
  it('takes plain numbers in the range, ends included', () => {
    for (const typed of ['24', '200', '2000', '2,000', '62.5']) expect(checkDose(typed, pump).ok).toBe(true);
    for (const typed of ['0', '5', '120']) expect(checkDose(typed, oral).ok).toBe(true);
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

it('the lowest pump dose is the minimum flow of what the reservoir holds', () => {
  expect(lowestPumpDose_mcg_day(pennPatient().device)).toBe(24);
  expect(lowestPumpDose_mcg_day(pennPatient({ concentration_mcg_mL: 2000 }).device)).toBe(96);
});
