import { assert, constantFrom, double, integer, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  quote,
  readNumber,
  sayDose,
  sayLevel,
  sayNumber,
  sayScore,
  withUnit,
} from '../../src/app/numbers/index.ts';

describe('numbers as medication safety writes them', () => {
  it('writes no trailing zero, a leading zero and separated thousands', () => {
    expect(sayDose(5)).toBe('5');
    expect(sayDose(5.04)).toBe('5');
    expect(sayDose(0.5)).toBe('0.5');
    expect(sayDose(2000)).toBe('2,000');
    expect(sayNumber(1234567.8, 1)).toBe('1,234,567.8');
    expect(sayScore(4)).toBe('4');
    expect(sayScore(1.25)).toMatch(/^1\.[23]$/);
  });

  it('never leaves a zero or a point at the end of a decimal, whatever the number', () => {
    assert(
      property(
        double({ min: -1e7, max: 1e7, noNaN: true }),
        integer({ min: 0, max: 4 }),
        (value, decimals) => {
          const said = sayNumber(value, decimals);
          expect(said).not.toMatch(/\.\d*0$|\.$|^\./);
          expect(said).not.toMatch(/\d{4}/.test(said.split('.')[0] ?? '') ? /./ : /^$/);
        },
      ),
    );
  });

  it('writes a rounded-away minus as plain 0 and no number as a dash', () => {
    expect(sayNumber(-0.01, 1)).toBe('0');
    expect(sayNumber(-2, 1)).toBe('\u22122');
    expect(sayNumber(Number.NaN, 1)).toBe('\u2013');
    expect(sayNumber(Number.POSITIVE_INFINITY, 1)).toBe('\u2013');
  });

  it('gives small drug levels the decimals they need', () => {
    expect(sayLevel(0.144)).toBe('0.14');
    expect(sayLevel(1.23)).toBe('1.2');
    expect(sayLevel(301.4)).toBe('301');
    expect(sayLevel(2500)).toBe('2,500');
  });

  it('keeps number and unit on one line', () => {
    expect(withUnit('200', 'mcg/day')).toBe('200\u00a0mcg/day');
  });
});

describe('a typed number', () => {
  it.each([
    ['200', 200],
    [' 62.5 ', 62.5],
    ['2,000', 2000],
    ['.5', 0.5],
    ['0', 0],
    ['-3', -3],
    ['1e9', 1e9],
  ])('%j is %d', (typed, value) => {
    expect(readNumber(typed)).toEqual({ kind: 'number', value });
  });

  it.each(['', '   ', '\t'])('%j is empty', (typed) => {
    expect(readNumber(typed).kind).toBe('empty');
  });

  it.each(['200 mg', '200mcg', '60 mg/day', '5 \u00b5g', '10 %'])(
    '%j has a unit, and is never taken without it',
    (typed) => {
      expect(readNumber(typed).kind).toBe('unit');
    },
  );

  it.each(['1,5', '20,00'])('%j could be a decimal comma', (typed) => {
    expect(readNumber(typed).kind).toBe('comma');
  });

  it.each(['abc', 'NaN', 'Infinity', '1e999', '--2', '1.2.3', '0x10', '12 34', '\u0660'])(
    '%j is nonsense',
    (typed) => {
      expect(readNumber(typed).kind).toBe('nonsense');
    },
  );

  it('is a finite number or none, for any text at all', () => {
    assert(
      property(string({ unit: constantFrom(...'0123456789.,-+eE mgxyz%'), maxLength: 60 }), (typed) => {
        const reading = readNumber(typed);
        if (reading.kind === 'number') expect(Number.isFinite(reading.value)).toBe(true);
        expect(quote(typed).length).toBeLessThanOrEqual(41);
      }),
    );
  });
});
