import { describe, expect, test } from 'vitest';
import { account, deliver, deviceAt } from '../../../src/delivery/index.ts';
import { DAY, HOUR, simple } from '../../delivery/cases.ts';
import { acts, alarms, breaks, read, scenario, signs } from './scenario.ts';

describe('4, fourteen hours after the new pump: the connector has come off', () => {
  const off_s = DAY;
  const later_s = off_s + 14 * HOUR;
  const off = scenario(
    { pump: 'synchromed-ii-40', volume: 40, running: simple(580, 2000) },
    breaks(1, off_s, 'disconnection_at_pump'),
  );

  test('all of it goes into the pocket from the first second, and the pump knows nothing', () => {
    expect(deviceAt(off, off_s)).toMatchObject({ pump: 'running', delivered_mcg_day: 0, alarms: [] });
    expect(deviceAt(off, later_s).pocket_mcg_day).toBeCloseTo(580, 9);
    expect(deviceAt(off, later_s).programmed_mcg_day).toBe(580);
    expect(account(off, later_s).pocket_mcg).toBeCloseTo((580 * 14) / 24, 6);
    expect(signs(off, 'interrogation', later_s)).toEqual(['clean_log']);
    expect(signs(off, 'residual', later_s)).toEqual(['as_expected']);
  });

  test('the film shows the gap; the port gives air or what lies in the pocket, never spinal fluid', () => {
    expect(signs(off, 'film', later_s)).toEqual(['gap']);
    expect(['no_aspirate', 'serous']).toContain(signs(off, 'side_port', later_s)[0]);
  });
});

describe('5, three stalls in three days: corroded gear', () => {
  const now_s = 60 * DAY;
  const corroded = scenario(
    { pump: 'synchromed-ii-40', volume: 40, running: simple(400, 2000) },
    breaks(1, now_s - 72 * HOUR, 'motor_stall'),
  );

  test('two pairs in the log, from 72 to 62 h and from 28 to 14 h ago, and it runs now', () => {
    const pairs = deviceAt(corroded, now_s).log.map(({ kind, at_s }) => [kind, (at_s - now_s) / HOUR]);
    expect(pairs).toEqual([
      ['stall', -72],
      ['recovery', -62],
      ['stall', -28],
      ['recovery', -14],
    ]);
    expect(deviceAt(corroded, now_s)).toMatchObject({ pump: 'running', delivered_mcg_day: 400 });
  });

  test('expected 28.0 mL, measured 28.2 mL, well within the 1.7 mL of the pump alone', () => {
    expect(read(corroded, 'residual', now_s, 'expected_from_order_mL')).toBeCloseTo(28, 9);
    expect(read(corroded, 'residual', now_s, 'aspirated_mL')).toBeCloseTo(28.2, 9);
    expect(read(corroded, 'residual', now_s, 'band_mL')).toBeCloseTo(0.145 * 12 + 0.5, 9);
    expect(signs(corroded, 'residual', now_s)).toEqual(['as_expected']);
  });

  test('3 h later it stalls for the third time and stays so, with two tones until somebody replaces the pump', () => {
    const stalls_s = now_s + 3 * HOUR;
    expect(deviceAt(corroded, stalls_s - 1)).toMatchObject({ pump: 'running', rotor_turns: true });
    expect(deviceAt(corroded, stalls_s)).toMatchObject({ pump: 'stalled', rotor_turns: false });
    const later_s = now_s + 30 * HOUR;
    expect(signs(corroded, 'interrogation', later_s)).toEqual(['stall_logged', 'stall_recovered']);
    expect(deviceAt(corroded, later_s)).toMatchObject({
      pump: 'stalled',
      rotor_turns: false,
      delivered_mcg_day: 0,
    });
    expect(alarms(corroded, later_s)).toEqual(['stall']);
    expect(signs(corroded, 'rotor_study', later_s)).toEqual(['rotor_still']);
  });
});

describe('10, the pump must come out', () => {
  const wishes = { pump: 'synchromed-ii-40', volume: 40, running: simple(360, 2000) };
  const tone_s = DAY;
  const now_s = tone_s + 88 * DAY;
  const old = breaks(1, tone_s, 'battery_indicator');

  test('the tone was 88 days ago, and in 48 h it ends with two', () => {
    const ending = scenario(wishes, old);
    expect(deviceAt(ending, now_s)).toMatchObject({ pump: 'running', delivered_mcg_day: 360 });
    expect(alarms(ending, now_s)).toEqual(['replace_by']);
    expect(signs(ending, 'listen', now_s)).toEqual(['single_tone']);
    expect(deviceAt(ending, now_s + 48 * HOUR - 1).delivered_mcg_day).toBe(360);
    expect(deviceAt(ending, now_s + 48 * HOUR)).toMatchObject({ pump: 'ended', delivered_mcg_day: 0 });
    expect(alarms(ending, now_s + 48 * HOUR)).toEqual(['end_of_service']);
    expect(signs(ending, 'listen', now_s + 48 * HOUR)).toEqual(['two_tone']);
  });

  test('taken out without a bridge nothing arrives any more; over a drain it does', () => {
    const out_s = now_s + 12 * HOUR;
    const out = scenario(wishes, old, breaks(2, out_s, 'explant_without_cover'));
    expect(deviceAt(out, out_s)).toMatchObject({ pump: 'none', delivered_mcg_day: 0, alarms: [], log: [] });
    const bridged = scenario(
      wishes,
      old,
      breaks(2, out_s, 'explant_without_cover'),
      acts(3, out_s - HOUR, 'lumbar_drain_infusion', 360),
    );
    expect(deliver(bridged, 0, out_s + DAY).inputs).toEqual([
      { from_s: out_s - HOUR, to_s: out_s + DAY, input: 'lumbar_infusion', value: 360 },
    ]);
  });

  test('the control patient, a blocked catheter of the bladder: pump, log and residual are sound', () => {
    const at_s = 30 * DAY;
    const control = scenario(wishes, { id: 1, at_s, kind: 'trigger', trigger: 'bladder', strength: 1 });
    expect(signs(control, 'interrogation', at_s + HOUR)).toEqual(['clean_log']);
    expect(signs(control, 'residual', at_s + HOUR)).toEqual(['as_expected']);
    expect(deviceAt(control, at_s + HOUR).delivered_mcg_day).toBe(360);
  });
});
