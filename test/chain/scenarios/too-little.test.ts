import { describe, expect, test } from 'vitest';
import { deliver, deviceAt } from '../../../src/delivery/index.ts';
import { DAY, HOUR, pieceAt, simple, tipDoses } from '../../delivery/cases.ts';
import { acts, alarms, breaks, looks, read, refill, scenario, signs } from './scenario.ts';

describe('1, the septic patient who beeps: a refill that never came', () => {
  const wishes = { running: simple(420, 2000) };
  const found_s = 96.5 * DAY;
  const missed = scenario(wishes);

  test('0.21 mL a day: low on day 86, empty on day 95.2, which is 30 h ago', () => {
    expect(pieceAt(deliver(missed, 0, DAY), 0).flow_mL_h * 24).toBeCloseTo(0.21, 12);
    const log = deviceAt(missed, found_s).log.map(({ kind, at_s }) => [
      kind,
      Math.round((at_s / DAY) * 10) / 10,
    ]);
    expect(log).toEqual([
      ['low_reservoir', 85.7],
      ['empty_reservoir', 95.2],
    ]);
    expect((found_s - 95.238 * DAY) / HOUR).toBeCloseTo(30, 0);
    expect(
      tipDoses(deliver(missed, 0, found_s)).map(([h, dose]) => [Math.round(h / 2.4) / 10, dose]),
    ).toEqual([
      [0, 420],
      [95.2, 0],
    ]);
  });

  test('two tones every ten minutes, nothing in the reservoir, and the log says so', () => {
    const [alarm] = deviceAt(missed, found_s).alarms.filter(({ to_s }) => to_s > found_s);
    expect(alarm).toMatchObject({ why: 'empty_reservoir', tones: 2, every_s: 600 });
    expect(signs(missed, 'interrogation', found_s)).toEqual(['low_reservoir_logged', 'empty_logged']);
    expect(read(missed, 'residual', found_s, 'aspirated_mL')).toBe(0);
  });

  test('a refill at the former dose delivers at once, because the line is still full', () => {
    const filled_s = found_s + 2 * HOUR;
    const refilled = scenario(wishes, refill(1, filled_s, 20));
    expect(pieceAt(deliver(refilled, 0, 100 * DAY), filled_s).delivered_mcg_h * 24).toBeCloseTo(420, 9);
    expect(alarms(refilled, filled_s)).toEqual([]);
  });
});

describe('2, she was fine before the scan: held in telemetry mode', () => {
  const scan_s = 30 * DAY;
  const wishes = { pump: 'synchromed-ii-40', volume: 40, running: simple(350, 2000) };
  const held = scenario(wishes, breaks(1, scan_s, 'telemetry_hold'));

  test('two notes; after 28 h 0.2 mL are missing, inside any tolerance', () => {
    const after_s = scan_s + 28 * HOUR;
    expect(signs(held, 'listen', scan_s + 6 * HOUR)).toEqual(['two_tone']);
    const more_mL =
      read(held, 'residual', after_s, 'aspirated_mL') -
      read(held, 'residual', after_s, 'expected_from_order_mL');
    expect(more_mL).toBeCloseTo(0.204, 3);
    expect(signs(held, 'residual', after_s)).toEqual(['as_expected']);
  });

  test('the first interrogation wakes it, the second shows that it runs again', () => {
    const first_s = scan_s + 6 * HOUR;
    const second_s = first_s + 20 * 60;
    const woken = scenario(
      wishes,
      breaks(1, scan_s, 'telemetry_hold'),
      looks(2, first_s, 'interrogation'),
      looks(3, second_s, 'interrogation'),
    );
    expect(tipDoses(deliver(woken, 0, second_s)).map(([, dose]) => Math.round(dose))).toEqual([350, 0, 350]);
    expect(signs(woken, 'interrogation', first_s)).toEqual(['stall_logged']);
    expect(signs(woken, 'interrogation', second_s)).toEqual(['stall_recovered']);
    expect(alarms(woken, second_s)).toEqual([]);
  });
});

describe('3, more and more and more: the catheter', () => {
  const wishes = { running: simple(760, 2000) };
  const later_s = 50 * DAY;

  test('occluded by 90%: a tenth arrives, log and residual are clean, the port gives nothing', () => {
    const occluded = scenario(wishes, { ...breaks(1, DAY, 'catheter_occlusion', 8 / 9) });
    expect(deviceAt(occluded, later_s).delivered_mcg_day).toBeCloseTo(76, 6);
    expect(signs(occluded, 'interrogation', later_s - 30 * DAY)).toEqual(['clean_log']);
    const early_s = 20 * DAY;
    const off_mL =
      read(occluded, 'residual', early_s, 'aspirated_mL') -
      read(occluded, 'residual', early_s, 'expected_from_order_mL');
    expect(Math.abs(off_mL)).toBeLessThanOrEqual(0.4);
    expect(signs(occluded, 'film', later_s)).toEqual(['film_normal']);
    expect(signs(occluded, 'side_port', later_s)).toEqual(['no_aspirate']);
    expect(signs(occluded, 'dye_study', later_s)).toEqual(['not_injected']);
  });

  test('a small leak: the port gives fluid, the film is normal, the scan finds it', () => {
    const leaking = scenario(wishes, {
      id: 1,
      at_s: DAY,
      kind: 'fault',
      fault: 'catheter_micro_leak',
      severity: 0.7,
      onset: 'sudden',
    });
    expect(signs(leaking, 'interrogation', 20 * DAY)).toEqual(['clean_log']);
    expect(signs(leaking, 'residual', 20 * DAY)).toEqual(['as_expected']);
    expect(signs(leaking, 'film', 20 * DAY)).toEqual(['film_normal']);
    expect(signs(leaking, 'side_port', 20 * DAY)).toEqual(['aspirates']);
    expect(signs(leaking, 'nuclear_scan', 20 * DAY)).toContain('contrast_tissue');
  });

  test('restarted at 760 after the revision, all of 760 arrives when the new line is full', () => {
    const mended_s = 20 * DAY;
    const mended = scenario(
      wishes,
      breaks(1, DAY, 'catheter_occlusion', 8 / 9),
      acts(2, mended_s, 'catheter_surgery'),
    );
    const doses = tipDoses(deliver(mended, mended_s, mended_s + 2 * DAY)).map(([h, dose]) => [
      Math.round((h - mended_s / HOUR) * 10) / 10,
      Math.round(dose),
    ]);
    // 0.375 mL of saline at 0.38 mL a day.
    expect(doses).toEqual([
      [0, 0],
      [23.7, 760],
    ]);
  });
});
