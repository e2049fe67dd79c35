import { describe, expect, test } from 'vitest';
import { parseCaseText, serializeCase } from '../../src/case/index.ts';
import { must } from '../../src/problem/index.ts';
import { FIXTURE_1 } from './documents.ts';

const read1 = (text: string) => parseCaseText(text, 'case-v1.json');

describe('a case of version 1', () => {
  const { version, patient, ...same } = JSON.parse(FIXTURE_1);

  test('opens for good: nothing it says is lost, and what it could not say is what the model took', () => {
    expect(version).toBe(1);
    expect(must(read1(FIXTURE_1))).toEqual({
      ...same,
      version: 2,
      about: '',
      patient: { ...patient, contracture: 0, tone_reliance: 0.5, clonus: 2 },
    });
  });

  test('is written as version 2 and reads again as the same case', () => {
    const document = must(read1(FIXTURE_1));
    const text = serializeCase(document);
    expect(text).toContain('"version": 2,');
    expect(must(parseCaseText(text, 'x.json'))).toEqual(document);
  });

  test('is checked as strictly as any other', () => {
    const broken = read1(
      FIXTURE_1.replace('"tone_leg": 4', '"tone_leg": 6').replace('"mcg": 50', '"mcg": 0'),
    );
    expect(broken.ok ? [] : broken.problems.map(({ path }) => path)).toEqual([
      'patient.tone_leg',
      'log[0].mcg',
    ]);
  });

  test.each([
    ['clonus', '"spasm": 3,', '"spasm": 3, "clonus": 1,', 'patient.clonus'],
    ['about', '"version": 1,', '"version": 1, "about": "",', 'about'],
  ])('cannot say %s: that is version 2', (_, from, to, path) => {
    const text = FIXTURE_1.replace(from, to);
    const refused = read1(text);
    expect(refused.ok ? [] : refused.problems).toMatchObject([{ path, code: 'key.unknown' }]);
  });
});
