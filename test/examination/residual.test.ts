import { describe, expect, test } from 'vitest';
import { aspirateReservoir } from '../../src/examination/residual.ts';
import { aDevice, DAY, event, NOW, STEADY, shareOf, thousand } from './states.ts';

const signs = (parts: Parameters<typeof aDevice>[0]) => aspirateReservoir(aDevice(parts), STEADY).signs;

test('is held against the order', () => {
  expect(signs({})).toEqual(['as_expected']);
  expect(signs({ reservoir_mL: 16 })).toEqual(['high']);
  expect(signs({ reservoir_mL: 12 })).toEqual(['low']);
});

test('shows what was drawn, both expectations and the band', () => {
  const { numbers } = aspirateReservoir(aDevice({ reservoir_mL: 19, counted_mL: 13 }), STEADY);
  expect(numbers.map(({ name, value }) => [name, value])).toEqual([
    ['aspirated_mL', 19],
    ['expected_by_programmer_mL', 13],
    ['expected_from_order_mL', 14],
    ['band_mL', 1.4],
  ]);
});

describe('the two expectations tell a wrong order from a wrong delivery', () => {
  const facts = (parts: Parameters<typeof aDevice>[0]) =>
    aspirateReservoir(aDevice(parts), STEADY).why.map(({ fact }) => fact);

  test('a pump left stopped matches the programmer and misses the order', () => {
    expect(facts({ reservoir_mL: 20, counted_mL: 20 })).toEqual(['more_than_ordered', 'as_counted']);
  });

  test('a stall of a month misses both', () => {
    expect(facts({ reservoir_mL: 20 })).toEqual(['more_than_ordered', 'misses_count']);
  });
});

test('a stall of three days hides inside the band', () => {
  // 20 mL at 0.15 mL/day for 90 days: 6.5 mL are expected, the stall leaves 0.45 mL more.
  const device = aDevice({
    reservoir_mL: 6.95,
    counted_mL: 6.5,
    ordered_mL: 6.5,
    band_mL: 0.145 * 13.5 + 0.5,
    log: [event('stall', NOW - 10 * DAY), event('recovery', NOW - 7 * DAY)],
  });
  const shown = aspirateReservoir(device, STEADY);
  expect(shown.signs).toEqual(['as_expected']);
  expect(shown.why.map(({ fact }) => fact)).toContain('stall_inside_band');
});

test('a needle measures volume, not strength', () => {
  const shown = aspirateReservoir(aDevice({ reservoir_mcg_mL: 2000 }), STEADY);
  expect(shown.signs).toEqual(['as_expected']);
  expect(shown.why).toContainEqual({ link: 'method', fact: 'strength_unseen', value: 2000 });
});

test('no needle finds the septum of a pump on its face', () => {
  const shown = aspirateReservoir(aDevice({ flipped: true }), STEADY);
  expect(shown.signs).toEqual(['septum_not_found']);
  expect(shown.numbers).toEqual([]);
});

describe('a syringe is read with an error', () => {
  test('of about 0.25 mL, never below nothing', () => {
    const read = thousand((chance) => aspirateReservoir(aDevice(), chance).numbers[0]?.value ?? 0);
    const mean = read.reduce((sum, mL) => sum + mL, 0) / read.length;
    const sd = Math.sqrt(read.reduce((sum, mL) => sum + (mL - mean) ** 2, 0) / read.length);
    expect(mean).toBeCloseTo(14, 1);
    expect(sd).toBeGreaterThan(0.23);
    expect(sd).toBeLessThan(0.27);
    const empty = thousand((chance) => aspirateReservoir(aDevice({ reservoir_mL: 0 }), chance).numbers[0]);
    expect(empty.every((number) => number !== undefined && number.value >= 0)).toBe(true);
  });

  test('which misleads near the edge of the band only', () => {
    const misled = (reservoir_mL: number) =>
      shareOf(
        thousand((chance) => aspirateReservoir(aDevice({ reservoir_mL }), chance)),
        (shown) => shown.misled,
      );
    expect(misled(14)).toBe(0);
    expect(misled(15.35)).toBeGreaterThan(0.3);
    expect(misled(18)).toBe(0);
  });
});
