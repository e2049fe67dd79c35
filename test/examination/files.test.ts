import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkExamination, EXAMINATION_FILES, EXAMINATIONS } from '../../src/examination/index.ts';
import { REFERENCES } from '../../src/references/index.ts';

const FOLDER = new URL('../../models/examinations/', import.meta.url);
const KEYS = new Set(REFERENCES.map(({ id }) => id));

function stored(key: string): Record<string, unknown> {
  return parse(readFileSync(new URL(`${key}.yaml`, FOLDER), 'utf8'));
}

test('every examination has one file, under its own name', () => {
  expect(readdirSync(FOLDER).sort()).toEqual(EXAMINATIONS.map((key) => `${key}.yaml`).sort());
  expect([...EXAMINATION_FILES.keys()].sort()).toEqual([...EXAMINATIONS].sort());
});

test.each(EXAMINATIONS)('what %s says names references', (key) => {
  for (const source of EXAMINATION_FILES.get(key)?.sources ?? []) {
    expect(KEYS, source).toContain(source.slice(0, source.indexOf(',')));
  }
});

test('sensitivity and specificity are those published', () => {
  const performance = (key: 'dye_study' | 'nuclear_scan' | 'side_port') => {
    const { sensitivity, specificity } = EXAMINATION_FILES.get(key) ?? {};
    return [sensitivity?.value, specificity?.value];
  };
  expect(performance('dye_study')).toEqual([0.81, 0.93]);
  expect(performance('nuclear_scan')).toEqual([0.95, 0.93]);
  // 24 % of ports could not be aspirated; how many blocks a dry port finds nobody counted.
  expect(performance('side_port')).toEqual([undefined, 0.76]);
});

test('no examination needs one that needs it', () => {
  const needs = (key: (typeof EXAMINATIONS)[number], seen: readonly string[] = []): readonly string[] => {
    expect(seen, `${key} needs itself`).not.toContain(key);
    return (EXAMINATION_FILES.get(key)?.needs ?? []).flatMap((each) => needs(each, [...seen, key]));
  };
  for (const key of EXAMINATIONS) needs(key);
});

test('contrast waits for the side port, a rotor for the programmer', () => {
  expect(EXAMINATION_FILES.get('dye_study')?.needs).toEqual(['side_port']);
  expect(EXAMINATION_FILES.get('rotor_study')?.needs).toEqual(['interrogation']);
});

test.each([
  'interrogation',
  'residual',
  'side_port',
  'dye_study',
  'rotor_study',
  'nuclear_scan',
  'pump_bolus',
] as const)('%s touches the pump and is left to those who may', (key) => {
  const hands = EXAMINATION_FILES.get(key)?.done_by ?? [];
  expect(hands).toContain('itb_nurse');
  expect(hands.filter((role) => role === 'resident' || role === 'ward_nurse')).toEqual([]);
});

test('anybody at the bed listens for the alarm', () => {
  expect(EXAMINATION_FILES.get('listen')?.done_by).toEqual(
    expect.arrayContaining(['ward_nurse', 'resident']),
  );
});

test('a lumbar puncture weighs more than a telemetry head', () => {
  const burden = (key: 'lumbar_bolus' | 'interrogation') => EXAMINATION_FILES.get(key)?.burden ?? -1;
  expect(burden('lumbar_bolus')).toBeGreaterThan(burden('interrogation'));
});

describe('a file that is none is a Problem at its place', () => {
  test.each([
    ['another key', { key: 'palpation' }, 'key'],
    [
      'a sensitivity of 81',
      { sensitivity: { value: 81, grade: 'measured', source: 'x' } },
      'sensitivity.value',
    ],
    ['nobody to do it', { done_by: [] }, 'done_by'],
    ['somebody unknown', { done_by: ['porter'] }, 'done_by.0'],
    ['minutes that are no number', { minutes: Number.NaN }, 'minutes'],
    [
      'a number without a source',
      { numbers: { mcg: { value: 1, unit: 'mcg', grade: 'derived' } } },
      'numbers.mcg.source',
    ],
    ['a field too many', { colour: 'green' }, 'colour'],
    ['an answer before the work is done', { answer_after_minutes: 1 }, 'answer_after_minutes'],
    ['itself among what it needs', { needs: ['dye_study'] }, 'needs'],
    ['a needle without risk', { risk: 'None.' }, 'risk'],
  ])('%s', (_what, change, path) => {
    const read = checkExamination({ ...stored('dye_study'), ...change }, 'x.yaml');
    const problems = read.ok ? [] : read.problems;
    expect(problems.map((problem) => problem.path)).toContain(`x.yaml: ${path}`);
    for (const { message, mend } of problems) expect([message, mend].join(' ')).toMatch(/^\S.*\.$/);
  });

  test.each([[undefined], [null], [[]], ['x'], [7]])('%j', (data) => {
    expect(checkExamination(data, 'x.yaml').ok).toBe(false);
  });
});
