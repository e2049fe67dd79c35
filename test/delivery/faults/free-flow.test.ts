import { describe, expect, test } from 'vitest';
import type { Case, Entry } from '../../../src/case/index.ts';
import { account, deliver, deviceAt } from '../../../src/delivery/index.ts';
import { aCase, DAY, HOUR, simple } from '../cases.ts';

const SCAN = DAY + 12 * HOUR;
const OPENED: Entry = { id: 1, at_s: SCAN, kind: 'fault', fault: 'valves_open_mri', severity: 0.5 };

/** 3 mL of 500 mcg/mL when she goes into the magnet. */
function scanned(...more: readonly Entry[]): Case {
  return aCase({
    pump: 'prometra-20',
    concentration: 500,
    volume: 4.05,
    days: 100,
    running: simple(350, 500),
    log: [OPENED, ...more],
  });
}

describe('a pump whose valves stand open in the magnet', () => {
  test('gives all that is in it to the spinal fluid within minutes', () => {
    const before = account(scanned(), SCAN);
    const after = account(scanned(), SCAN + 300);
    expect(before.reservoir_mcg).toBeCloseTo(1500, 6);
    expect(after.reservoir_mcg).toBe(0);
    expect(after.delivered_mcg - before.delivered_mcg).toBeCloseTo(1500, 4);
    expect(deviceAt(scanned(), SCAN + 300)).toMatchObject({ pump: 'empty', reservoir_mL: 0 });
  });

  test('conserves drug at every moment, and leaves the line full behind it', () => {
    for (const at_s of [SCAN, SCAN + 20, SCAN + 45, SCAN + 120, SCAN + HOUR, SCAN + DAY]) {
      const { filled_mcg, ...rest } = account(scanned(), at_s);
      const sum = Object.values(rest).reduce((total, mcg) => total + mcg, 0);
      expect(sum).toBeCloseTo(filled_mcg, 4);
      expect(rest.line_mcg).toBeCloseTo(500 * (0.199 + 80 * 0.0026), 6);
    }
  });

  test('does so too when it was told to stand, and the programmer goes on counting what it is told', () => {
    const stopped = scanned({ id: 2, at_s: SCAN - HOUR, kind: 'pump_stop' });
    expect(account(stopped, SCAN + 300).reservoir_mcg).toBe(0);
    const { counted_mL, ordered_mL, band_mL } = deviceAt(scanned(), SCAN + 300);
    expect(counted_mL).toBeCloseTo(3, 2);
    expect(ordered_mL - band_mL).toBeGreaterThan(1);
  });

  test('is shut again after the scan: what is filled then is given as ordered', () => {
    const fill = { kind: 'refill', volume_mL: 20, concentration_mcg_mL: 500, rinsed: true } as const;
    const filled = scanned({ id: 2, at_s: SCAN + DAY, ...fill });
    const { delivered_mcg_day, reservoir_mL } = deviceAt(filled, SCAN + 2 * DAY);
    expect(delivered_mcg_day).toBeCloseTo(350, 6);
    expect(reservoir_mL).toBeCloseTo(20 - 0.7, 6);
  });

  test('sounds nothing and writes nothing that nobody knows of it, though it is empty', () => {
    const { alarms, log, signals } = deviceAt(scanned(), SCAN + 40 * DAY);
    expect(signals).toBe('unknown');
    expect(alarms).toEqual([]);
    expect(log.filter(({ kind }) => kind !== 'programmed' && kind !== 'refilled')).toEqual([]);
  });

  test('before the magnet nothing of it is there', () => {
    const sound = { ...scanned(), log: [] };
    expect(deliver(scanned(), 0, SCAN)).toEqual(deliver(sound, 0, SCAN));
  });
});
