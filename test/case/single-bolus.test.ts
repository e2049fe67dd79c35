import { describe, expect, test } from 'vitest';
import { plainCase, prescription, problemsOf, simple } from './documents.ts';

const HOUR = 3600;

function entry(id: number, at_s: number, what: object) {
  return { id, at_s, ...what };
}
const bolus = (mcg: number, minutes: number) => ({ kind: 'single_bolus', mcg, minutes });
const prescribe = (dose_mcg_day: number, concentration_mcg_mL = 500, bridge = {}) => ({
  kind: 'prescription',
  prescription: { ...prescription(simple(dose_mcg_day), concentration_mcg_mL), ...bridge },
});
const stop = { kind: 'pump_stop' };

function problemsIn(dose_mcg_day: number, ...log: readonly object[]) {
  return problemsOf(plainCase({ history: { prescription: prescription(simple(dose_mcg_day)) }, log }));
}
const codesIn = (dose_mcg_day: number, ...log: readonly object[]) =>
  problemsIn(dose_mcg_day, ...log).map(({ path, code }) => [path, code]);

describe('a single bolus on top of the prescription', () => {
  test('has the room that the running dose leaves of 24 mL/day, and the message names the largest dose', () => {
    // 6,000 mcg/day at 500 mcg/mL are 12 mL/day; the other 12 are 50 mcg in 12 minutes.
    expect(problemsIn(6000, entry(1, HOUR, bolus(50, 12)))).toEqual([]);
    const [problem, ...others] = problemsIn(6000, entry(1, HOUR, bolus(51, 12)));
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ path: 'log[0].minutes', code: 'bolus.above-maximum-flow' });
    expect(problem?.message).toContain('12.24 mL/day on top of the 12 mL/day');
    expect(problem?.mend).toBe('Give at most 50 mcg over 12 minutes, or take longer.');
  });

  test('nothing fits on top of a pump at its maximum, nor while it primes', () => {
    const [full] = problemsIn(12_000, entry(1, HOUR, bolus(1, 12)));
    expect(full?.mend).toContain('no room');
    const prime = entry(1, HOUR, { kind: 'priming_bolus', volume_mL: 0.375 });
    const refused = [['log[1].minutes', 'bolus.above-maximum-flow']];
    expect(codesIn(200, prime, entry(2, HOUR + 60, bolus(10, 6)))).toEqual(refused);
    expect(codesIn(200, prime, entry(2, 2 * HOUR, bolus(10, 6)))).toEqual([]);
  });

  test('a higher dose prescribed while it runs counts too', () => {
    const given = entry(1, HOUR, bolus(60, 12));
    const later = entry(2, HOUR + 300, prescribe(6000));
    expect(codesIn(200, given)).toEqual([]);
    expect(codesIn(200, given, later)).toEqual([['log[0].minutes', 'bolus.above-maximum-flow']]);
  });

  test('during a bridge it is given at the old concentration, afterwards at the new', () => {
    // 400 mcg/day from 500 mcg/mL: the line of 0.375 mL is run out in 11.25 h.
    const bridged = entry(1, 0, prescribe(400, 2000, { bridge_from_mcg_mL: 500 }));
    const during = entry(2, 11 * HOUR, bolus(100, 10));
    const after = entry(2, 12 * HOUR, bolus(100, 10));
    expect(codesIn(400, bridged, during)).toEqual([['log[1].minutes', 'bolus.above-maximum-flow']]);
    expect(codesIn(400, bridged, after)).toEqual([]);
  });

  test('in the same second as a prescription it is given at the new concentration, whichever was entered first', () => {
    for (const [first, second] of [
      [1, 2],
      [2, 1],
    ] as const) {
      const log = [entry(first, HOUR, prescribe(200, 2000)), entry(second, HOUR, bolus(100, 5))];
      expect(codesIn(200, ...log)).toEqual([]);
    }
  });
});

describe('one single bolus at a time', () => {
  test('the next begins when the last has ended', () => {
    const first = entry(1, HOUR, bolus(10, 6));
    expect(codesIn(200, first, entry(2, HOUR + 360, bolus(10, 6)))).toEqual([]);
    const [problem] = problemsIn(200, first, entry(2, HOUR + 120, bolus(10, 6)));
    expect(problem).toMatchObject({ path: 'log[1].at_s', code: 'bolus.overlaps-another' });
    expect(problem?.mend).toBe(
      'Start it on day 0, 01:06 or later, or let the earlier take at most 2 minutes.',
    );
  });

  test('a bolus that a stop has ended is over', () => {
    const log = [
      entry(1, HOUR, bolus(100, 600)),
      entry(2, HOUR + 60, stop),
      entry(3, HOUR + 120, prescribe(200)),
      entry(4, HOUR + 180, bolus(10, 6)),
    ];
    expect(codesIn(200, ...log)).toEqual([]);
  });
});

describe('a single bolus and a stopped pump', () => {
  const never = [['log[1].at_s', 'bolus.pump-stopped']];

  test('is refused, not left out in silence, also in the second of the stop', () => {
    expect(codesIn(200, entry(1, HOUR, stop), entry(2, 2 * HOUR, bolus(10, 6)))).toEqual(never);
    expect(codesIn(200, entry(1, HOUR, stop), entry(2, HOUR, bolus(10, 6)))).toEqual(never);
    expect(codesIn(200, entry(2, HOUR, stop), entry(1, HOUR, bolus(10, 6)))).toEqual(never);
  });

  test('of a stop and a prescription in one second the one entered later counts', () => {
    const given = entry(9, HOUR, bolus(10, 6));
    expect(codesIn(200, entry(1, HOUR, stop), given, entry(2, HOUR, prescribe(200)))).toEqual([]);
    expect(codesIn(200, entry(2, HOUR, stop), given, entry(1, HOUR, prescribe(200)))).toEqual(never);
  });
});

test('a priming bolus while the pump is stopped is refused, not dropped without a word', () => {
  const prime = { kind: 'priming_bolus', volume_mL: 0.375 };
  const stopped = entry(1, HOUR, stop);
  expect(codesIn(200, stopped, entry(2, 2 * HOUR, prime))).toEqual([['log[1].at_s', 'priming.pump-stopped']]);
  expect(codesIn(200, stopped, entry(2, 2 * HOUR, prescribe(200)), entry(3, 2 * HOUR, prime))).toEqual([]);
  expect(codesIn(200, entry(1, HOUR, prime))).toEqual([]);
});
