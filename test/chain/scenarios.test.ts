import { describe, expect, test } from 'vitest';
import { type Case, checkCase, type Entry } from '../../src/case/index.ts';
import { account, deliver, deviceAt } from '../../src/delivery/index.ts';
import { type ExaminationKey, examine, type NumberName } from '../../src/examination/index.ts';
import { must } from '../../src/problem/index.ts';
import {
  aCase,
  DAY,
  deliveredBetween,
  HOUR,
  pieceAt,
  simple,
  tipDoses,
  type Wishes,
} from '../delivery/cases.ts';

/**
 * What the ten scenarios of the emergencies file say of pump, line and pocket; the vital signs are targets. Times are
 * as told there: from the last fill, from the fault, or from when somebody takes over.
 */
function scenario(wishes: Wishes, ...log: readonly Entry[]): Case {
  return must(checkCase(aCase({ days: 540, ...wishes, log })));
}
function breaks(id: number, at_s: number, fault: string, severity = 1): Entry {
  return { id, at_s, kind: 'fault', fault, severity };
}
function looks(id: number, at_s: number, examination: ExaminationKey): Entry {
  return { id, at_s, kind: 'examination', examination };
}
function acts(id: number, at_s: number, action: string, amount?: number): Entry {
  return { id, at_s, kind: 'treatment', action, ...(amount === undefined ? {} : { amount }) };
}
function refill(id: number, at_s: number, volume_mL: number, concentration_mcg_mL = 2000): Entry {
  return { id, at_s, kind: 'refill', volume_mL, concentration_mcg_mL, rinsed: true };
}
const signs = (document: Case, key: ExaminationKey, at_s: number) => examine(document, key, at_s).signs;
function read(document: Case, key: ExaminationKey, at_s: number, name: NumberName): number {
  return examine(document, key, at_s).numbers.find((each) => each.name === name)?.value ?? Number.NaN;
}
const alarms = (document: Case, at_s: number) =>
  deviceAt(document, at_s)
    .alarms.filter(({ to_s }) => to_s > at_s)
    .map(({ why }) => why);

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

describe('6, it burned when you filled it: beside the pump', () => {
  const fill_s = 128 * DAY;
  const wishes = { pump: 'synchromed-ii-40', volume: 40, running: simple(500, 2000) };
  const severity = (34 / 40 - 0.1) / 0.9;
  const beside = scenario(wishes, breaks(1, fill_s, 'pocket_fill', severity), refill(2, fill_s, 40));

  test('8.0 mL were expected; 6 mL went in and 34 mL, 68 mg, beside; the programmer believes in 40', () => {
    expect(deviceAt(beside, fill_s - 1).counted_mL).toBeCloseTo(8, 3);
    const { reservoir_mL, counted_mL, pocket_mL, pocket_mcg } = deviceAt(beside, fill_s);
    expect(reservoir_mL).toBeCloseTo(6, 9);
    expect(counted_mL).toBe(40);
    expect(pocket_mL).toBeCloseTo(34, 9);
    expect(pocket_mcg).toBeCloseTo(68_000, 6);
    const [dose] = deliver(beside, fill_s, fill_s + HOUR).doses;
    expect(dose).toMatchObject({ at_s: fill_s, route: 'pocket' });
    expect(dose?.amount_mcg).toBeCloseTo(68_000, 6);
    expect(signs(beside, 'residual', fill_s + 600)).toEqual(['low']);
    expect(signs(beside, 'pocket_ultrasound', fill_s + 600)).toEqual(['fluid_beside_pump']);
  });

  test('the true 6 mL run out after 24 days without an alarm: a second, late withdrawal', () => {
    const out_s = fill_s + 24 * DAY;
    expect(deviceAt(beside, out_s - HOUR).delivered_mcg_day).toBe(500);
    expect(deviceAt(beside, out_s + HOUR)).toMatchObject({ pump: 'empty', delivered_mcg_day: 0 });
    expect(deviceAt(beside, out_s + HOUR).counted_mL).toBeCloseTo(34, 1);
    expect(alarms(beside, out_s + HOUR)).toEqual([]);
  });

  test.each([
    [15, 0.6, 0.7],
    [60, 0.35, 0.45],
  ])('a needle into the pocket after %i min recovers between %f and %f of it', (minutes, least, most) => {
    const at_s = fill_s + minutes * 60;
    const drawn = scenario(
      wishes,
      breaks(1, fill_s, 'pocket_fill', severity),
      refill(2, fill_s, 40),
      acts(3, at_s, 'pocket_aspiration'),
    );
    const recovered = (deviceAt(beside, at_s).pocket_mcg - deviceAt(drawn, at_s).pocket_mcg) / 68_000;
    expect(recovered).toBeGreaterThan(least);
    expect(recovered).toBeLessThan(most);
  });
});

describe('7, fifteen hours later: 2,000 filled, 500 programmed', () => {
  const fill_s = 10 * DAY;
  const wishes = { concentration: 500, catheter_cm: 70, running: simple(300, 500) };
  const log: readonly Entry[] = [
    breaks(1, fill_s, 'concentration_entered_low', 1),
    refill(2, fill_s, 20),
    { id: 3, at_s: fill_s, kind: 'prescription', prescription: simple(300, 2000) },
  ];
  const wrong = scenario(wishes, ...log);

  test('0.6 mL a day; after 14.1 h, which are 0.353 mL, 300 become 1,200 mcg/day', () => {
    expect(pieceAt(deliver(wrong, 0, 11 * DAY), fill_s).flow_mL_h * 24).toBeCloseTo(0.6, 9);
    const [before, after, ...more] = tipDoses(deliver(wrong, fill_s, fill_s + 3 * DAY));
    expect(before?.[1]).toBeCloseTo(300, 9);
    expect(((after?.[0] ?? 0) - fill_s / HOUR).toFixed(1)).toBe('14.1');
    expect(after?.[1]).toBeCloseTo(1200, 9);
    expect(more).toEqual([]);
  });

  test('the printout says 500, the label 2,000', () => {
    const at_s = fill_s + 15.5 * HOUR;
    expect(signs(wrong, 'interrogation', at_s)).toContain('prescription_differs');
    expect(deviceAt(wrong, at_s)).toMatchObject({
      label_mcg_mL: 2000,
      told: { concentration_mcg_mL: 500, dose_mcg_day: 300 },
      ordered: { concentration_mcg_mL: 2000, dose_mcg_day: 300 },
    });
  });

  test('the minimum rate of a pump that believes in 500 shows 24 and delivers 96 mcg/day', () => {
    const at_s = fill_s + 24 * HOUR;
    const slowed = scenario(wishes, ...log, {
      id: 4,
      at_s,
      kind: 'prescription',
      prescription: { concentration_mcg_mL: 500, mode: { kind: 'minimum_rate' } },
    });
    expect(deviceAt(slowed, at_s).programmed_mcg_day).toBeCloseTo(24, 9);
    expect(deviceAt(slowed, at_s).delivered_mcg_day).toBeCloseTo(96, 9);
    const emptied = scenario(wishes, ...log, acts(4, at_s, 'empty_reservoir'));
    expect(deviceAt(emptied, at_s)).toMatchObject({ pump: 'empty', delivered_mcg_day: 0, reservoir_mL: 0 });
    expect(account(emptied, at_s + HOUR).line_mcg).toBeGreaterThan(0);
  });
});

describe('8, sixty an hour: flex keyed per hour', () => {
  const keyed_s = DAY;
  const keyed = scenario(
    { concentration: 500, running: simple(60, 500) },
    breaks(1, keyed_s, 'flex_per_hour'),
  );

  test('1,440 mcg and 2.88 mL a day at once: 60, 120, 210, 300 and 420 mcg after 1, 2, 3.5, 5 and 7 h', () => {
    const delivery = deliver(keyed, 0, 3 * DAY);
    const piece = pieceAt(delivery, keyed_s);
    expect(piece.flow_mL_h * 24).toBeCloseTo(2.88, 9);
    expect(piece.ordered_mcg_h * 24).toBeCloseTo(60, 9);
    expect(piece.programmed_mcg_h * 24).toBeCloseTo(1440, 9);
    const given = [1, 2, 3.5, 5, 7].map((h) =>
      Math.round(deliveredBetween(delivery, keyed_s, keyed_s + h * HOUR)),
    );
    expect(given).toEqual([60, 120, 210, 300, 420]);
    expect(signs(keyed, 'interrogation', keyed_s + HOUR)).toContain('prescription_differs');
  });
});

describe('9, brain-dead? Contrast without aspirating first', () => {
  const flush_s = DAY;
  const wishes = { running: simple(450, 2000) };
  const stop: Entry = { id: 2, at_s: flush_s + HOUR / 2, kind: 'pump_stop' };

  test.each([
    [0, 352],
    [1, 632],
  ])('severity %d pushes %d mcg into spinal fluid in that second', (severity, mcg) => {
    const flushed = scenario(wishes, breaks(1, flush_s, 'side_port_flush', severity));
    const [dose, ...more] = deliver(flushed, 0, 2 * DAY).doses;
    expect(dose).toMatchObject({ at_s: flush_s, route: 'flush' });
    expect(dose?.amount_mcg).toBeCloseTo(mcg, 6);
    expect(more).toEqual([]);
    expect(account(flushed, 2 * DAY).flushed_mcg).toBeCloseTo(mcg, 6);
    expect(signs(flushed, 'interrogation', flush_s + HOUR)).toEqual(['clean_log']);
    // The empty catheter must fill again before anything arrives: 0.176 mL at 0.225 mL a day.
    expect(
      tipDoses(deliver(flushed, 0, 3 * DAY)).map(([h, d]) => [Math.round(h * 10) / 10, Math.round(d)]),
    ).toEqual([
      [0, 450],
      [24, 0],
      [24 + 18.8, 450],
    ]);
  });

  test('who aspirates first pushes nothing', () => {
    const drawn = scenario(
      wishes,
      breaks(1, flush_s + 60, 'side_port_flush', 0),
      looks(2, flush_s, 'side_port'),
    );
    const pushed = deliver(drawn, 0, 2 * DAY).doses.reduce((sum, { amount_mcg }) => sum + amount_mcg, 0);
    expect(pushed).toBeLessThan(1);
  });

  test('a pump that stays stopped sounds after 48 h', () => {
    const stopped = scenario(wishes, breaks(1, flush_s, 'side_port_flush'), stop);
    expect(deviceAt(stopped, stop.at_s)).toMatchObject({ pump: 'stopped', delivered_mcg_day: 0 });
    expect(alarms(stopped, stop.at_s + 48 * HOUR - 1)).toEqual([]);
    expect(alarms(stopped, stop.at_s + 48 * HOUR)).toEqual(['stopped_48_h']);
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
