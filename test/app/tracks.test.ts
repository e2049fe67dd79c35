import { assert, double, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evenTrack, logTrack } from '../../src/app/parts/track.ts';

describe.each([
  ['tablets', evenTrack(0, 120, 5), 0, 120],
  ['pump', logTrack(24, 2000), 24, 2000],
  ['pump with 1,000 mcg/mL', logTrack(48, 2000), 48, 2000],
])('the %s slider', (_, track, lowest, highest) => {
  it('runs from end to end in rising stops', () => {
    expect(track.stops[0]).toBe(lowest);
    expect(track.stops.at(-1)).toBe(highest);
    expect([...track.stops].sort((a, b) => a - b)).toEqual(track.stops);
    expect(new Set(track.stops).size).toBe(track.stops.length);
    expect(track.place(lowest)).toBeCloseTo(0, 12);
    expect(track.place(highest)).toBeCloseTo(1, 12);
  });

  it('steps to a neighbour, also from between two stops, and never past an end', () => {
    assert(
      property(
        double({ min: lowest, max: highest, noNaN: true }),
        integer({ min: 1, max: 60 }),
        (value, n) => {
          const up = track.step(value, 1);
          const down = track.step(value, -1);
          expect(up > value || up === highest).toBe(true);
          expect(down < value || down === lowest).toBe(true);
          expect(track.step(value, n)).toBeLessThanOrEqual(highest);
          expect(track.step(value, -n)).toBeGreaterThanOrEqual(lowest);
        },
      ),
    );
    expect(track.step(lowest, Number.POSITIVE_INFINITY)).toBe(highest);
    expect(track.step(highest, Number.NEGATIVE_INFINITY)).toBe(lowest);
  });

  it('finds each stop again from its place', () => {
    for (const stop of track.stops) expect(track.stopAt(track.place(stop))).toBe(stop);
  });
});

it('doubling a pump dose moves the slider as far at 50 as at 500', () => {
  const { place } = logTrack(24, 2000);
  expect(place(100) - place(50)).toBeCloseTo(place(1000) - place(500), 12);
});

it('stops at round pump doses', () => {
  expect(logTrack(24, 2000).stops).toEqual(
    expect.arrayContaining([50, 100, 200, 250, 400, 500, 800, 1000, 1500]),
  );
});
