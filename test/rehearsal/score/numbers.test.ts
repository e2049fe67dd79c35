import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { KINDS } from '../../../src/cli/kinds.ts';
import { checkScore, SAID, SCORE, VISIBLE } from '../../../src/rehearsal/index.ts';

const FILE = 'models/score.yaml';

function shipped(): Record<string, Record<string, Record<string, unknown>>> {
  return parse(readFileSync(FILE, 'utf8'));
}

/** Paths of what is wrong with the shipped file, once something in it is changed. */
function wrong(change: (file: ReturnType<typeof shipped>) => void): readonly string[] {
  const file = shipped();
  change(file);
  const checked = checkScore(file, FILE);
  return checked.ok ? [] : checked.problems.map(({ path }) => path);
}

test('what is shipped is right, as a kind of file that `itb check` knows', () => {
  const check = KINDS.get('itb-score');
  expect(check?.(readFileSync(FILE, 'utf8'), FILE, { word: 'itb-score', version: '1' })).toMatchObject({
    ok: true,
  });
});

test('every number has a source, and lies in its range', () => {
  for (const { value, range, source } of [SCORE, VISIBLE, SAID].flatMap((group) => Object.values(group))) {
    expect(source).not.toBe('');
    expect(value).toBeGreaterThanOrEqual(range[0]);
    expect(value).toBeLessThanOrEqual(range[1]);
  }
});

test('all mistakes are listed by their place', () => {
  const paths = wrong(({ numbers, visible }) => {
    delete numbers?.late_points?.grade;
    if (visible?.gcs !== undefined) visible.gcs.value = 'one';
    if (numbers !== undefined) numbers.bonus_points = { value: 1 };
  });
  expect(paths).toEqual([
    `${FILE}: numbers.late_points.grade`,
    `${FILE}: numbers.bonus_points`,
    `${FILE}: visible.gcs.value`,
  ]);
});

test('a value outside its range, late worth more than in time and a pass above the whole are refused', () => {
  const paths = wrong(({ numbers, visible }) => {
    if (visible?.spo2 !== undefined) visible.spo2.range = [4, 2];
    if (numbers?.late_points !== undefined) Object.assign(numbers.late_points, { value: 11, range: [0, 20] });
    if (numbers?.pass_percent !== undefined)
      Object.assign(numbers.pass_percent, { value: 101, range: [75, 110] });
  });
  expect(paths).toEqual([
    `${FILE}: visible.spo2`,
    `${FILE}: numbers.late_points`,
    `${FILE}: numbers.pass_percent`,
  ]);
});
