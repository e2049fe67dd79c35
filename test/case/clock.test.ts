import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clockSeconds, DAY_S, parseClock, sayCaseTime, sayClock } from '../../src/case/index.ts';

test.each([
  ['00:00', 0],
  ['08:30', 30_600],
  ['23:59', 86_340],
])('%s is %d s after midnight', (time, seconds) => {
  expect(parseClock(time)).toBe(seconds);
  expect(clockSeconds(time)).toBe(seconds);
});

test('24:00 is the end of a day and never a start', () => {
  expect(parseClock('24:00')).toBeUndefined();
  expect(parseClock('24:00', 'end')).toBe(DAY_S);
  expect(clockSeconds('24:00')).toBe(DAY_S);
});

test.each(['24:01', '8:00', '08:00:00', ' 08:00', '08:60', '-1:00', '', '٠٨:٠٠'])(
  '%s is no clock time',
  (time) => {
    expect(parseClock(time, 'end')).toBeUndefined();
    expect(() => clockSeconds(time)).toThrow(RangeError);
  },
);

test('every minute of every day says its clock time', () => {
  fc.assert(
    fc.property(fc.nat(1439), fc.nat(3650), fc.nat(59), (minute, day, second) => {
      expect(parseClock(sayClock(day * DAY_S + minute * 60 + second))).toBe(minute * 60);
    }),
  );
  expect(sayCaseTime(3 * DAY_S + 8 * 3600)).toBe('day 3, 08:00');
});
