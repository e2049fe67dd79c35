import { describe, expect, test } from 'vitest';
import { interrogate } from '../../src/examination/interrogation.ts';
import { aBreak, aDevice, anAlarm, brokenAt, DAY, event, HOUR, NOW } from './states.ts';

const facts = (device: Parameters<typeof interrogate>[0]) => interrogate(device).why.map(({ fact }) => fact);

test('a sound pump: clean log, prescription as told, its own count', () => {
  const shown = interrogate(aDevice());
  expect(shown.signs).toEqual(['clean_log']);
  expect(shown.prescription).toMatchObject({ concentration_mcg_mL: 500, dose_mcg_day: 300 });
  expect(shown.numbers).toEqual([{ name: 'counted_mL', value: 14, unit: 'mL' }]);
});

test('a clean log with a broken catheter, which telemetry cannot know', () => {
  const device = brokenAt(aBreak('gap', 0));
  expect(interrogate(device).signs).toEqual(['clean_log']);
  expect(facts(device)).toContain('log_blind_beyond_pump');
});

test('a normal interrogation while the reservoir holds four times the strength, and nobody changed the label', () => {
  const device = aDevice({ reservoir_mcg_mL: 2000, delivered_mcg_day: 1200 });
  expect(interrogate(device).signs).toEqual(['clean_log']);
  expect(facts(device)).toContain('log_blind_to_strength');
});

describe('a programming error shows only against what is written', () => {
  const told = aDevice().told;
  if (told === undefined) throw new Error('no prescription');
  test.each([
    ['a dose keyed in for every hour', { told: { ...told, dose_mcg_day: 7200 } }, 'dose_differs', 7200],
    [
      'another concentration',
      { told: { ...told, concentration_mcg_mL: 2000 } },
      'concentration_differs',
      2000,
    ],
    ['the label of the ampoule', { label_mcg_mL: 2000 }, 'label_differs', 2000],
  ])('%s', (_what, parts, fact, value) => {
    const shown = interrogate(aDevice(parts));
    expect(shown.signs).toEqual(['clean_log', 'prescription_differs']);
    expect(shown.why).toContainEqual(expect.objectContaining({ fact, value }));
  });

  test('left stopped, it says so and differs', () => {
    const stopped = { ...told, mode: { kind: 'stopped' }, dose_mcg_day: 0 } as const;
    const shown = interrogate(aDevice({ pump: 'stopped', rotor_turns: false, told: stopped }));
    expect(shown.signs).toEqual(['stopped_logged', 'prescription_differs']);
  });

  test('the same daily dose in another pattern differs', () => {
    const flex = { kind: 'flex', base_mcg_h: 12.5, periods: [] } as const;
    expect(facts(aDevice({ told: { ...told, mode: flex } }))).toContain('mode_differs');
  });

  test('a pause that was ordered is no error', () => {
    const stopped = { ...told, mode: { kind: 'stopped' }, dose_mcg_day: 0 } as const;
    const shown = interrogate(aDevice({ pump: 'stopped', told: stopped, ordered: stopped }));
    expect(shown.signs).toEqual(['stopped_logged']);
  });
});

describe('the log', () => {
  const stall = event('stall', NOW - 5 * HOUR);

  test('a stall that lasts', () => {
    expect(interrogate(aDevice({ log: [stall] })).signs).toEqual(['stall_logged']);
  });

  test('a stall and its recovery', () => {
    const log = [stall, event('recovery', NOW - HOUR)];
    expect(interrogate(aDevice({ log })).signs).toEqual(['stall_recovered']);
  });

  test('pairs of stall and recovery, then a stall for good', () => {
    const log = [event('stall', NOW - DAY), event('recovery', NOW - 20 * HOUR), stall];
    expect(interrogate(aDevice({ log })).signs).toEqual(['stall_logged', 'stall_recovered']);
  });

  test('a recovery that only a second interrogation can read', () => {
    const log = [stall, event('recovery', NOW - HOUR, NOW + 1)];
    const shown = interrogate(aDevice({ log }));
    expect(shown.signs).toEqual(['stall_logged']);
    expect(shown.log).toEqual([stall]);
    expect(shown.why).toContainEqual({ link: 'method', fact: 'not_readable_yet', value: 1 });
  });

  test('a low reservoir is over with the next refill', () => {
    const low = event('low_reservoir', NOW - 2 * DAY);
    expect(interrogate(aDevice({ log: [low] })).signs).toEqual(['low_reservoir_logged']);
    expect(interrogate(aDevice({ log: [low, event('refilled', NOW - DAY)] })).signs).toEqual(['clean_log']);
  });

  test('a battery at its end', () => {
    const log = [event('replace_by', NOW - 90 * DAY), event('end_of_service', NOW)];
    const shown = interrogate(aDevice({ pump: 'ended', log }));
    expect(shown.signs).toEqual(['replace_by_logged', 'end_of_service_logged']);
  });

  test('alarms of the past are over', () => {
    const past = anAlarm({ from_s: NOW - DAY, to_s: NOW - HOUR });
    expect(interrogate(aDevice({ alarms: [past, anAlarm()] })).alarms).toEqual([anAlarm()]);
  });
});

test("the count is the programmer's, whatever is in there", () => {
  const shown = interrogate(aDevice({ reservoir_mL: 2 }));
  expect(shown.numbers).toContainEqual({ name: 'counted_mL', value: 14, unit: 'mL' });
  expect(shown.why).toContainEqual({ link: 'programmer', fact: 'counts_what_it_is_told', value: 12 });
});

test('without a pump there is nothing to read', () => {
  expect(interrogate(aDevice({ pump: 'none', told: undefined })).signs).toEqual([]);
});
