import { expect, test } from 'vitest';
import { coherentUnit, sameDimensions } from '../../src/model/compile/units.ts';

test.each([
  ['h', 1],
  ['mcg', 1],
  ['mL', 1],
  ['mmHg', 1],
  ['U', 1],
  ['degC', 1],
  ['cm', 1],
  ['1', 1],
  ['percent', 0.01],
  ['mg', 1000],
  ['L', 1000],
  ['ng/mL', 0.001],
  ['mcg/day', 1 / 24],
  ['mg/day', 1000 / 24],
  ['L/h', 1000],
  ['mg/kg', 1e-6],
  ['1/min', 60],
  ['U/L', 0.001],
  ['U/L/h', 0.001],
])('one %s is exactly %d coherent units', (unit, factor) => expect(coherentUnit(unit)?.factor).toBe(factor));

test('clearance times concentration is a rate of drug', () => {
  const [clearance, level, rate] = ['mL/h', 'ng/mL', 'mcg/day'].map(
    (unit) => coherentUnit(unit)?.dimensions ?? [],
  );
  const product = clearance?.map((power, i) => power + (level?.[i] ?? 0)) ?? [];
  expect(sameDimensions(product, rate ?? [])).toBe(true);
});

test.each(['', 'mcgs', 'mcg per day', 'µg', '5', 'constructor'])('%j is no unit', (text) => {
  expect(coherentUnit(text)).toBeNull();
});
