import { describe, expect, test } from 'vitest';
import { parseCaseText, serializeCase } from '../../src/case/index.ts';
import { must } from '../../src/problem/index.ts';
import { FIXTURE, FIXTURE_1, FIXTURE_2, FIXTURE_3 } from './documents.ts';

const read = (text: string) => parseCaseText(text, 'case.json');
const problems = (text: string) => {
  const checked = read(text);
  return checked.ok ? [] : checked.problems;
};

describe('a case of version 1', () => {
  const { version, patient, ...same } = JSON.parse(FIXTURE_1);

  test('opens for good: nothing it says is lost, and what it could not say is what the model took', () => {
    expect(version).toBe(1);
    expect(must(read(FIXTURE_1))).toEqual({
      ...same,
      version: 4,
      about: '',
      goals: [],
      patient: { ...patient, contracture: 0, tone_reliance: 0.5, clonus: 2 },
    });
  });

  test.each([
    ['clonus', '"spasm": 3,', '"spasm": 3, "clonus": 1,', 'patient.clonus'],
    ['about', '"version": 1,', '"version": 1, "about": "",', 'about'],
  ])('cannot say %s: that is version 2', (_, from, to, path) => {
    expect(problems(FIXTURE_1.replace(from, to))).toMatchObject([{ path, code: 'key.unknown' }]);
  });
});

describe('a case of version 2', () => {
  test('opens for good, with no goals of its own', () => {
    const { version, ...same } = JSON.parse(FIXTURE_2);
    expect(version).toBe(2);
    expect(must(read(FIXTURE_2))).toEqual({ ...same, version: 4, goals: [] });
  });
});

describe('a case of version 3', () => {
  test('opens for good and says what it said', () => {
    const { version, ...same } = JSON.parse(FIXTURE_3);
    expect(version).toBe(3);
    expect(must(read(FIXTURE_3))).toEqual({ ...same, version: 4 });
  });

  test.each([
    [
      'a fault',
      '"kind": "other_treatment", "treatment": "tizanidine"',
      '"kind": "fault", "fault": "catheter_occlusion", "severity": 1',
      'log[15].kind',
      'word.unknown',
    ],
    [
      'an examination',
      '"kind": "check", "of": "triggers"',
      '"kind": "examination", "examination": "film"',
      'log[12].kind',
      'word.unknown',
    ],
    [
      'the level of a lesion',
      '"clonus": 2.5',
      '"clonus": 2.5, "lesion_level": "T4"',
      'patient.lesion_level',
      'key.unknown',
    ],
  ])('cannot say %s: that is version 4', (_, from, to, path, code) => {
    expect(FIXTURE_3).toContain(from);
    expect(problems(FIXTURE_3.replace(from, to))).toMatchObject([{ path, code }]);
  });
});

describe.each([
  [1, FIXTURE_1],
  [2, FIXTURE_2],
  [3, FIXTURE_3],
])('a case of version %d', (_, file) => {
  test('is written as version 4 and reads again as the same case', () => {
    const document = must(read(file));
    const text = serializeCase(document);
    expect(text).toContain('"version": 4,');
    expect(must(read(text))).toEqual(document);
  });

  test('is checked as strictly as any other', () => {
    const broken = file.replace('"tone_leg": 4', '"tone_leg": 6').replace('"mcg": 50', '"mcg": 0');
    expect(problems(broken).map(({ path }) => path)).toEqual(['patient.tone_leg', 'log[0].mcg']);
  });
});

describe.each([
  [1, FIXTURE_1],
  [2, FIXTURE_2],
])('a case of version %d', (_, file) => {
  test.each([
    ['goals', '"log": [', '"goals": [], "log": [', 'goals', 'key.unknown'],
    ['a reason', '"mcg": 50 }', '"mcg": 50, "reason": "taper" }', 'log[0].reason', 'key.unknown'],
    ['a note', '"mcg": 50 }', '"mcg": 50, "note": "" }', 'log[0].note', 'key.unknown'],
    [
      'that somebody looked',
      '"kind": "lumbar_bolus", "mcg": 50',
      '"kind": "check", "of": "triggers"',
      'log[0].kind',
      'word.unknown',
    ],
  ])('cannot say %s: that is version 3', (__, from, to, path, code) => {
    expect(file).toContain(from);
    expect(problems(file.replace(from, to))).toMatchObject([{ path, code }]);
  });
});

test('every version has its stored file, and today’s says what no other could', () => {
  expect([FIXTURE_1, FIXTURE_2, FIXTURE_3, FIXTURE].map((text) => JSON.parse(text).version)).toEqual([
    1, 2, 3, 4,
  ]);
  const { patient, goals, log } = must(read(FIXTURE));
  expect(patient).toMatchObject({ lesion_level: 'T4', withdrawal: { pressure: 'falls', fever: 'none' } });
  expect(goals).toHaveLength(3);
  expect(log.filter(({ reason, note }) => reason !== undefined && note !== undefined)).toHaveLength(1);
});
