import { describe, expect, test } from 'vitest';
import type { Entry } from '../../../src/case/index.ts';
import { account, deliver, deviceAt } from '../../../src/delivery/index.ts';
import { DAY, deliveredBetween, HOUR, pieceAt, simple, tipDoses } from '../../delivery/cases.ts';
import { acts, alarms, breaks, looks, refill, scenario, signs } from './scenario.ts';

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
