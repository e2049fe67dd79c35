import { describe, expect, test } from 'vitest';
import { chanceOf } from '../../src/examination/chance.ts';
import { listen } from '../../src/examination/listen.ts';
import { aDevice, anAlarm, NOW, STEADY, shareOf } from './states.ts';

const CHANCE = chanceOf(7, 'a case', 'listen', NOW);
const low = anAlarm({ kind: 'non_critical', why: 'low_reservoir', tones: 1, every_s: 3600 });

test('an alarm that goes on is heard when nothing is left to chance', () => {
  expect(listen(aDevice({ alarms: [anAlarm()] }), STEADY).signs).toEqual(['two_tone']);
  expect(listen(aDevice({ alarms: [low] }), STEADY).signs).toEqual(['single_tone']);
  expect(listen(aDevice({ alarms: [low, anAlarm()] }), STEADY).signs).toEqual(['two_tone', 'single_tone']);
  expect(listen(aDevice(), STEADY).signs).toEqual(['silent']);
});

test('neither before it begins nor after it has ended', () => {
  const later = anAlarm({ from_s: NOW + 60 });
  const over = anAlarm({ to_s: NOW });
  expect(listen(aDevice({ alarms: [later, over] }), STEADY).signs).toEqual(['silent']);
});

describe('a minute hears a sounding only if one falls into it', () => {
  const at = (at_s: number) => listen(aDevice({ at_s, alarms: [anAlarm({ from_s: 0 })] }), CHANCE);

  test.each([
    ['at the sounding', 0, 'two_tone'],
    ['just before it', 541, 'two_tone'],
    ['a minute before it', 540, 'silent'],
    ['just after it', 601, 'silent'],
  ])('%s', (_when, at_s, sign) => {
    expect(at(at_s).signs).toEqual([sign]);
    expect(at(at_s).misled).toBe(sign === 'silent');
  });

  test.each([
    [10, 600, 0.1],
    [60, 3600, 1 / 60],
  ])('one that sounds every %i minutes is heard in that share of minutes', (_minutes, every_s, share) => {
    const alarms = [anAlarm({ from_s: 0, every_s })];
    const looks = Array.from({ length: 3600 }, (_, i) => listen(aDevice({ at_s: NOW + i, alarms }), CHANCE));
    expect(shareOf(looks, ({ signs }) => signs.includes('two_tone'))).toBeCloseTo(share, 10);
  });
});
