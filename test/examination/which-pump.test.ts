import { expect, test } from 'vitest';
import { interrogate } from '../../src/examination/interrogation.ts';
import { listen } from '../../src/examination/listen.ts';
import { aspirateReservoir } from '../../src/examination/residual.ts';
import { rotorStudy } from '../../src/examination/rotor-study.ts';
import { aDevice, STEADY } from './states.ts';

const emptied = aDevice({
  pump: 'empty',
  drive: 'valves',
  signals: 'unknown',
  reservoir_mL: 0,
  counted_mL: 3,
  ordered_mL: 3,
  band_mL: 1.5,
  log: [],
});

test('nobody claims a clean log or a silent pump where it is not known what it would show', () => {
  expect(interrogate(emptied).signs).toEqual(['not_known']);
  expect(interrogate(emptied).why.map(({ fact }) => fact)).toContain('signals_not_known');
  expect(listen(emptied, STEADY).signs).toEqual(['not_known']);
});

test('the programmer still reads count and prescription, and a needle finds that the count is wrong', () => {
  expect(interrogate(emptied).numbers).toEqual([{ name: 'counted_mL', value: 3, unit: 'mL' }]);
  expect(interrogate(emptied).prescription?.dose_mcg_day).toBe(300);
  expect(aspirateReservoir(emptied, STEADY).signs).toEqual(['low']);
});

test('a pump without a rotor has none to study', () => {
  const { signs, why } = rotorStudy(emptied);
  expect(signs).toEqual(['not_known']);
  expect(why.map(({ fact }) => fact)).toEqual(['no_rotor']);
});
