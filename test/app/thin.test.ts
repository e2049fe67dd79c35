import { array, assert, double, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heightIn, type Lane } from '../../src/app/charts/scale.ts';
import { type Point, thin } from '../../src/app/charts/thin.ts';

const W = 600;
const H = 100;

/** Height of a broken line at x. */
function at(line: readonly Point[], x: number): number {
  const i = Math.max(
    1,
    line.findIndex((point) => point.x >= x),
  );
  const a = line[i - 1];
  const b = line[i];
  if (a === undefined || b === undefined) return line[0]?.y ?? Number.NaN;
  return a.x === b.x ? b.y : a.y + ((b.y - a.y) * (x - a.x)) / (b.x - a.x);
}

describe('thinning a curve for the screen', () => {
  it('stays within its tolerance of every sample, spikes included', () => {
    assert(
      property(array(double({ min: 0, max: 1, noNaN: true }), { minLength: 2, maxLength: 200 }), (ys) => {
        const points = ys.map((y, i) => ({ x: i / (ys.length - 1), y }));
        const thinned = thin(points, W, H, 0.25);
        for (const { x, y } of points) expect(Math.abs(at(thinned, x) - y) * H).toBeLessThan(0.26);
      }),
    );
  });

  it('needs two points for a flat line, however long', () => {
    const flat = Array.from({ length: 500 }, (_, i) => ({ x: i / 499, y: 0.4 }));
    expect(thin(flat, W, H, 0.1)).toHaveLength(2);
  });

  it('keeps both ends of a jump', () => {
    const jump = [
      { x: 0, y: 0.2 },
      { x: 0.5, y: 0.2 },
      { x: 0.5, y: 0.8 },
      { x: 1, y: 0.8 },
    ];
    expect(thin(jump, W, H, 0.1)).toEqual(jump);
  });

  it('takes an empty curve', () => {
    expect(thin([], W, H, 0.1)).toEqual([]);
  });
});

describe('heights', () => {
  const log: Lane = { scale: { kind: 'log', min: 1, max: 100, ticks: [] }, from: 0, to: 1 };
  it('gives each decade of a log axis the same room', () => {
    expect(heightIn(log, 1)).toBeCloseTo(0);
    expect(heightIn(log, 10)).toBeCloseTo(0.5);
    expect(heightIn(log, 100)).toBeCloseTo(1);
  });
  it('puts nothing below the axis, as a number', () => {
    for (const value of [0, -1, 1e-300]) {
      expect(Number.isFinite(heightIn(log, value))).toBe(true);
      expect(heightIn(log, value)).toBeLessThan(0);
    }
  });
});
