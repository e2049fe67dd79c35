import { describe, expect, it } from 'vitest';
import { earlyWarningOf, levelOf, outputOf, sayValue } from '../../../src/rehearsal/bedside/index.ts';
import type { Reading } from '../../../src/rehearsal/play.ts';
import { bedside } from '../../../src/rehearsal/shipped.ts';
import type { OutputName } from '../../../src/rehearsal/words.ts';

const NOW = 100_000;

function readings(values: Partial<Record<OutputName, number>>, at_s = NOW - 60): readonly Reading[] {
  const well = {
    breathing_rate: 16,
    spo2: 97,
    systolic: 125,
    heart_rate: 72,
    gcs: 15,
    temperature_core: 36.8,
    ...values,
  };
  return Object.entries(well).flatMap(([name, value]) => {
    const output = outputOf(name);
    return output === undefined ? [] : [{ output, at_s, value, by: 'hand' as const }];
  });
}
const points = (values: Partial<Record<OutputName, number>>) => earlyWarningOf(readings(values), NOW);

describe('the early warning score', () => {
  it('is 0 for a well person', () => expect(points({})).toBe(0));

  // Chart 1 of NEWS2, the ends of every band.
  it.each([
    ['breathing_rate', [8, 9, 11, 12, 20, 21, 24, 25], [3, 1, 1, 0, 0, 2, 2, 3]],
    ['spo2', [91, 92, 93, 94, 95, 96], [3, 2, 2, 1, 1, 0]],
    ['systolic', [90, 91, 100, 101, 110, 111, 219, 220], [3, 2, 2, 1, 1, 0, 0, 3]],
    ['heart_rate', [40, 41, 50, 51, 90, 91, 110, 111, 130, 131], [3, 1, 1, 0, 0, 1, 1, 2, 2, 3]],
    ['gcs', [14, 15], [3, 0]],
    ['temperature_core', [35, 35.1, 36, 36.1, 38, 38.1, 39, 39.1], [3, 1, 1, 0, 0, 1, 1, 2]],
  ] as const)('%s', (output, values, expected) => {
    expect(values.map((value) => points({ [output]: value }))).toEqual(expected);
  });

  it('adds two points for oxygen', () => expect(earlyWarningOf(readings({}), NOW, true)).toBe(2));

  it('is not there while a reading is missing or stale', () => {
    expect(earlyWarningOf(readings({}).slice(1), NOW)).toBeUndefined();
    expect(earlyWarningOf(readings({}, NOW - 30 * 60), NOW)).toBe(0);
    expect(earlyWarningOf(readings({}, NOW - 30 * 60 - 1), NOW)).toBeUndefined();
  });

  it('takes the last reading of each, and none of the future', () => {
    const later = readings({ heart_rate: 135 }, NOW + 1);
    expect(earlyWarningOf([...later, ...readings({ heart_rate: 95 })], NOW)).toBe(1);
    expect(earlyWarningOf([...readings({ heart_rate: 95 }), ...later], NOW + 1)).toBe(3);
  });
});

describe('the alarm levels of the monitor', () => {
  const level = (output: OutputName, value: number) => levelOf(bedside().alarms, output, value);

  it('cry at the red flags of the emergency file', () => {
    expect(level('temperature_core', 39)).toBe('crisis');
    expect([130, 131].map((value) => level('heart_rate', value))).toEqual(['warning', 'crisis']);
    expect([89, 90, 180, 181].map((value) => level('systolic', value))).toEqual([
      'crisis',
      'warning',
      'warning',
      'crisis',
    ]);
    expect([9, 10].map((value) => level('breathing_rate', value))).toEqual(['crisis', 'warning']);
    expect([91, 92].map((value) => level('spo2', value))).toEqual(['crisis', 'warning']);
    expect([13, 14, 15].map((value) => level('gcs', value))).toEqual(['crisis', 'warning', 'none']);
    expect([1000, 1010].map((value) => level('ck_level', value))).toEqual(['warning', 'crisis']);
  });

  it('are silent for a well person and for what has no limit', () => {
    expect(readings({}).every(({ output, value }) => level(output, value) === 'none')).toBe(true);
    expect(level('ashworth_leg', 5)).toBe('none');
  });
});

it('writes numbers as a drug chart does', () => {
  expect([5, 0.5, 1440, 12_000, 38.9, 1_234_567.25].map(sayValue)).toEqual([
    '5',
    '0.5',
    '1,440',
    '12,000',
    '38.9',
    '1,234,567.25',
  ]);
});
