import { expect, test } from 'vitest';
import { chanceOf } from '../../src/examination/chance.ts';

const drawn = (seed: number, title = 'a case', examination = 'dye_study', at_s = 3600) => {
  const { draws } = chanceOf(seed, title, examination, at_s);
  return [draws.uniform(), draws.uniform(), draws.normal()];
};

test('a replay draws the same', () => {
  expect(drawn(4)).toEqual(drawn(4));
});

test.each([
  ['seed', drawn(5)],
  ['patient', drawn(4, 'another case')],
  ['examination', drawn(4, 'a case', 'side_port')],
  ['moment', drawn(4, 'a case', 'dye_study', 3601)],
])('another %s draws something else', (_what, other) => {
  expect(other).not.toEqual(drawn(4));
});

test('with seed 0 nothing happens by chance', () => {
  const chance = chanceOf(0, 'a case', 'dye_study', 3600);
  const performance = { value: 0, grade: 'assumption', source: '' } as const;
  expect([chance.happens(1), chance.misses(performance), chance.invents(performance)]).toEqual([
    false,
    false,
    false,
  ]);
  expect(chance.draws.normal()).toBe(0);
});

test('a method without a published number misses nothing', () => {
  const chance = chanceOf(1, 'a case', 'film', 3600);
  expect(Array.from({ length: 100 }, () => chance.misses(undefined)).some(Boolean)).toBe(false);
});
