import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkDeviceNumbers, DEVICE } from '../../../src/delivery/index.ts';
import { UPKEEP } from '../../../src/titration/index.ts';

const FILE = 'models/device.yaml';
const shipped = (): Record<string, Record<string, unknown>> => parse(readFileSync(FILE, 'utf8'));

test('a reading is as uncertain for the pump as it is for its upkeep', () => {
  expect(DEVICE.read_error_mL).toBe(UPKEEP.read_error_mL);
});

test.each([
  ['without a number', (file: ReturnType<typeof shipped>) => delete file.two_tone_every_min],
  [
    'in another unit',
    (file: ReturnType<typeof shipped>) => Object.assign(file.two_tone_every_min ?? {}, { unit: 'h' }),
  ],
  [
    'with a share above 1',
    (file: ReturnType<typeof shipped>) => Object.assign(file.counted_while_stalled ?? {}, { value: 1.5 }),
  ],
  [
    'with a source left out',
    (file: ReturnType<typeof shipped>) => Object.assign(file.read_error_mL ?? {}, { source: '' }),
  ],
  ['with a number nobody knows', (file: ReturnType<typeof shipped>) => Object.assign(file, { tone: 3 })],
])('a file %s is refused, with the place', (_, spoil) => {
  const file = shipped();
  spoil(file);
  const checked = checkDeviceNumbers(file, FILE);
  expect(checked.ok).toBe(false);
  if (!checked.ok) expect(checked.problems[0]).toMatchObject({ code: 'device.shape' });
  if (!checked.ok) expect(checked.problems[0]?.path).toMatch(/^models\/device\.yaml: \w+/);
});

test('what could not be checked says so', () => {
  const unchecked = Object.entries(shipped())
    .filter(([, fact]) => String(fact.source).includes('unchecked'))
    .map(([name]) => name);
  expect(unchecked).toEqual([
    'two_tone_every_min',
    'stall_detected_after_min',
    'recovery_detected_after_min',
    'counted_while_stalled',
  ]);
});
