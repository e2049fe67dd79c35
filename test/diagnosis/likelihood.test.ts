import { expect, test } from 'vitest';
import type { Candidate } from '../../src/diagnosis/candidates.ts';
import { mysteryOf } from '../../src/diagnosis/index.ts';
import { evenWeights, likelihoodsOf, weighed } from '../../src/diagnosis/likelihood.ts';
import { EXAMINATION_FILES, type Examination } from '../../src/examination/index.ts';

const { document } = mysteryOf(5);
const candidate = (mechanism: 'passage.clot' | 'passage.gap' | 'trigger', is_truth = false): Candidate => ({
  key: mechanism,
  diagnosis: { place: mechanism === 'trigger' ? 'patient' : 'catheter', mechanism },
  document,
  is_truth,
});
const clot = candidate('passage.clot', true);
const sound = candidate('trigger');
const film = EXAMINATION_FILES.get('film');
const method: Examination = {
  ...(film ?? raise()),
  sensitivity: { value: 0.8, grade: 'measured', source: 'a test' },
  specificity: { value: 0.9, grade: 'measured', source: 'a test' },
};
const seen = (finding: string) => ({
  file: method,
  finding,
  normal: 'normal',
  expected: new Map([
    [clot, { finding: 'stops' }],
    [sound, { finding: 'normal' }],
  ]),
});
const shareOf = (finding: string) =>
  likelihoodsOf(weighed(evenWeights([clot, sound]), seen(finding))).find(
    ({ diagnosis }) => diagnosis.mechanism === 'passage.clot',
  )?.share;

test('a positive finding weighs as sensitivity against false positives: 0.8 to 0.1', () => {
  expect(shareOf('stops')).toBeCloseTo(0.8 / (0.8 + 0.1), 3);
});

test('a normal finding does not exclude: what the method overlooks stays possible', () => {
  const share = shareOf('normal') ?? 0;
  expect(share).toBeGreaterThan(0.1);
  expect(share).toBeLessThan(0.25);
});

test('two faults of one diagnosis share its weight', () => {
  const twin = { ...clot, key: 'twin' };
  const [first] = likelihoodsOf(evenWeights([clot, twin, sound]));
  expect(first?.share).toBeCloseTo(0.5);
});

test('an alarm that sounds once an hour is missed by a minute of listening, and hardly counts against', () => {
  const once = {
    ...seen('normal'),
    expected: new Map([
      [clot, { finding: 'single_tone', detected: 1 / 60 }],
      [sound, { finding: 'normal' }],
    ]),
  };
  const [likeliest, other] = likelihoodsOf(weighed(evenWeights([clot, sound]), once));
  expect((likeliest?.share ?? 0) - (other?.share ?? 1)).toBeLessThan(0.05);
});

function raise(): never {
  throw new Error('models/examinations has no film');
}
