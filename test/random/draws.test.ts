import { describe, expect, test } from 'vitest';
import { type Draws, drawsOf } from '../../src/random/index.ts';

const many = (count: number, draw: (i: number) => number) =>
  Float64Array.from({ length: count }, (_, i) => draw(i));
const meanOf = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0) / values.length;

function correlation(a: Float64Array, b: Float64Array): number {
  const [ma, mb] = [meanOf(a), meanOf(b)];
  let [ab, aa, bb] = [0, 0, 0];
  a.forEach((x, i) => {
    const y = b[i] ?? Number.NaN;
    ab += (x - ma) * (y - mb);
    aa += (x - ma) ** 2;
    bb += (y - mb) ** 2;
  });
  return ab / Math.sqrt(aa * bb);
}

/** A new patient for each draw, as populations use them, and one long sequence. */
const WAYS: readonly (readonly [string, (draw: (draws: Draws) => number) => Float64Array])[] = [
  ['one draw each of 40,000 patients', (draw) => many(40_000, (i) => draw(drawsOf(3, i, 'sensitivity')))],
  [
    '40,000 draws of one patient',
    (draw) => {
      const draws = drawsOf(3, 0, 'sensitivity');
      return many(40_000, () => draw(draws));
    },
  ],
];

describe.each(WAYS)('%s', (_way, sample) => {
  test('uniforms fill 0 to 1 evenly', () => {
    const u = sample((draws) => draws.uniform());
    expect(Math.min(...u)).toBeGreaterThan(0);
    expect(Math.max(...u)).toBeLessThan(1);
    const bins = new Array<number>(20).fill(0);
    for (const x of u) bins[Math.floor(x * 20)]! += 1;
    const chi = bins.reduce((sum, n) => sum + (n - 2000) ** 2 / 2000, 0);
    expect(chi).toBeLessThan(43.8); // 19 degrees of freedom, 1 in 1,000
  });

  test('normals have the moments and tails of a normal', () => {
    const z = sample((draws) => draws.normal());
    const moment = (k: number) => meanOf(z.map((x) => x ** k));
    expect(moment(1)).toBeCloseTo(0, 1);
    expect(Math.abs(moment(1))).toBeLessThan(3 / Math.sqrt(40_000));
    expect(Math.abs(moment(2) - 1)).toBeLessThan(3 * Math.sqrt(2 / 40_000));
    expect(Math.abs(moment(3))).toBeLessThan(3 * Math.sqrt(15 / 40_000));
    expect(Math.abs(moment(4) - 3)).toBeLessThan(3 * Math.sqrt(96 / 40_000));
    const beyond3 = z.filter((x) => Math.abs(x) > 3).length;
    expect(Math.abs(beyond3 - 108)).toBeLessThan(3 * Math.sqrt(108));
  });
});

test.each([
  ['another parameter', (i: number) => drawsOf(3, i, 'ke0')],
  ['a name that differs in one letter', (i: number) => drawsOf(3, i, 'sensitivitz')],
  ['the next patient', (i: number) => drawsOf(3, i + 1, 'sensitivity')],
  ['the next seed', (i: number) => drawsOf(4, i, 'sensitivity')],
  ['seed and patient exchanged', (i: number) => drawsOf(i, 3, 'sensitivity')],
  ['a seed that differs beyond 32 bits', (i: number) => drawsOf(3 + 2 ** 40, i, 'sensitivity')],
])('%s draws independently', (_what, other) => {
  const here = many(20_000, (i) => drawsOf(3, i, 'sensitivity').normal());
  const there = many(20_000, (i) => other(i).normal());
  expect(Math.abs(correlation(here, there))).toBeLessThan(3.3 / Math.sqrt(20_000));
});

test('draws of one sequence do not foretell the next', () => {
  const draws = drawsOf(9, 9, 'noise');
  const u = many(20_001, () => draws.uniform());
  expect(Math.abs(correlation(u.slice(1), u.slice(0, -1)))).toBeLessThan(3.3 / Math.sqrt(20_000));
});

test('one bit of the seed moves about half of the bits', () => {
  const bits = (x: number) => Math.floor(x * 2 ** 32) >>> 0;
  let moved = 0;
  for (let bit = 0; bit < 32; bit++) {
    for (let i = 0; i < 50; i++) {
      let both = bits(drawsOf(1000, i, 'x').uniform()) ^ bits(drawsOf(1000 ^ (1 << bit), i, 'x').uniform());
      for (; both !== 0; both &= both - 1) moved++;
    }
  }
  expect(moved / (32 * 50 * 32)).toBeCloseTo(0.5, 1);
});

test('asking again gives the same bits, whatever was drawn in between', () => {
  const first = drawsOf(1, 2, 'ka');
  const before = [first.uniform(), first.normal(), first.uniform()];
  drawsOf(1, 2, 'cl_plasma').normal();
  const again = drawsOf(1, 2, 'ka');
  expect([again.uniform(), again.normal(), again.uniform()]).toEqual(before);
});

// The uniforms were computed a second time in another language, with whole numbers of any size.
test('known values, so that published cohorts stay what they are', () => {
  const draws = drawsOf(1, 0, 'sensitivity');
  expect([draws.uniform(), draws.uniform(), draws.normal(), draws.normal()]).toEqual([
    0.7954922150201728, 0.5651570223520185, -0.02520185407657742, 0.37785575698334656,
  ]);
});
