import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { measure } from '../../src/measurement/index.ts';
import { baclofen } from '../../src/model/index.ts';
import { fitted, momentsOf } from '../../src/population/clipped-normal.ts';
import {
  type Baseline,
  type BaselineOutput,
  mean,
  median,
  type PopulationCause,
  quantile,
  sd,
  virtualPatient,
} from '../../src/population/index.ts';
import { drawsOf } from '../../src/random/index.ts';

const COUNT = 3000;
const PARAMETER = {
  ashworth_leg: 'tone_leg_untreated',
  ashworth_arm: 'tone_arm_untreated',
  spasm_score: 'spasm_untreated',
} as const;

/** True and rated scores before treatment. */
function scores(
  baseline: Partial<Record<BaselineOutput, Baseline>>,
  output: BaselineOutput = 'ashworth_leg',
  cause: PopulationCause = 'spinal',
) {
  const truth = Array.from({ length: COUNT }, (_, index) => {
    const patient = virtualPatient(baclofen, { n: 20, causes: { [cause]: 1 }, baseline }, { seed: 2, index });
    return patient.values[PARAMETER[output]] ?? Number.NaN;
  });
  const rated = truth.map((value, index) =>
    measure(output, value, { treated: false, baseline: value }, drawsOf(2, index, `rated ${output}`)),
  );
  return { truth, rated };
}

describe('a published baseline comes out as it was published', () => {
  test.each([
    ['legs of penn-1989', 'ashworth_leg', { mean: 4, sd: 1 }],
    ['spasms of penn-1989', 'spasm_score', { mean: 3.3, sd: 1.2 }],
    ['legs of loubser-1991', 'ashworth_leg', { mean: 3.78, sd: 1.34 }],
    ['legs of meythaler-1996', 'ashworth_leg', { mean: 4.2, sd: 0.8 }],
    ['arm spasms of meythaler-1996', 'spasm_score', { mean: 1.8, sd: 1.3 }],
  ] as const)('%s', (_who, output, baseline) => {
    const { rated } = scores({ [output]: baseline }, output);
    expect(Math.abs(mean(rated) - baseline.mean)).toBeLessThan(0.06);
    expect(Math.abs(sd(rated) - baseline.sd)).toBeLessThan(0.05);
  });

  test('far from the ends of the scale the true SD is what is left without the error of the rater', () => {
    const { truth } = scores({ ashworth_leg: { mean: 3, sd: 0.5 } });
    expect(sd(truth)).toBeCloseTo(0.4, 1);
    expect(mean(truth)).toBeCloseTo(3, 1);
  });

  test('a median with quartiles', () => {
    const { truth, rated } = scores({ ashworth_leg: { median: 3.5, iqr: [3, 4] } });
    expect(Math.abs(median(truth) - 3.5)).toBeLessThan(0.05);
    expect(quantile(rated, 0.75)).toBeCloseTo(4, 1);
    expect(quantile(rated, 0.25)).toBeCloseTo(3, 1);
  });

  test('a quartile at the top of the scale tells nothing of the spread; the other one does', () => {
    const { rated } = scores({ ashworth_leg: { median: 4.5, iqr: [4, 5] } });
    expect(Math.abs(quantile(rated, 0.25) - 4)).toBeLessThan(0.08);
    expect(Math.abs(median(rated) - 4.5)).toBeLessThan(0.08);
  });

  test('an entry criterion is met by all, and the rest is as usual', () => {
    const all = scores({}).truth;
    const { truth } = scores({ ashworth_leg: { at_least: 4 } });
    expect(Math.min(...truth)).toBeGreaterThanOrEqual(4);
    expect(mean(truth)).toBeCloseTo(mean(all.filter((x) => x >= 4)), 1);
  });

  test('a criterion for arms that are usually spared is met just', () => {
    const { truth } = scores({ ashworth_arm: { at_least: 3 } }, 'ashworth_arm');
    expect(new Set(truth)).toEqual(new Set([3]));
  });

  test('from 3 to 4 is evenly between', () => {
    const { truth } = scores({ ashworth_leg: { from: 3, to: 4 } });
    expect(mean(truth)).toBeCloseTo(3.5, 1);
    expect(sd(truth)).toBeCloseTo(1 / Math.sqrt(12), 1);
  });

  test('an SD smaller than the error of a rater still leaves patients that differ', () => {
    const { truth } = scores({ ashworth_leg: { mean: 3, sd: 0.2 } });
    expect(sd(truth)).toBeCloseTo(0.1, 2);
  });

  test('a spread that the scale cannot hold stays on the scale, at its mean', () => {
    const { truth } = scores({ ashworth_leg: { mean: 4.5, sd: 3 } });
    expect(Math.max(...truth)).toBe(5);
    expect(Math.min(...truth)).toBe(1);
    expect(Math.abs(mean(truth) - 4.5)).toBeLessThan(0.15);
    expect(sd(truth)).toBeLessThan(Math.sqrt(3.5 * 0.5) + 0.1);
  });
});

describe('who is not described is usual', () => {
  test('legs 4 with an SD of 0.6 after cord injury, arms spared', () => {
    const { truth } = scores({});
    expect(mean(truth)).toBeCloseTo(4, 1);
    expect(sd(truth)).toBeCloseTo(0.6, 1);
    expect(new Set(scores({}, 'ashworth_arm').truth)).toEqual(new Set([1]));
  });

  test('arms are stiff after brain injury', () => {
    expect(mean(scores({}, 'ashworth_arm', 'tbi').truth)).toBeCloseTo(3.3, 1);
  });
});

test('who has stiff legs has stiff arms and spasms more often, by half', () => {
  const baseline = {
    ashworth_leg: { mean: 3, sd: 0.5 },
    ashworth_arm: { mean: 3, sd: 0.5 },
    spasm_score: { mean: 2, sd: 0.7 },
  };
  const [legs, arms, spasms] = (['ashworth_leg', 'ashworth_arm', 'spasm_score'] as const).map(
    (output) => scores(baseline, output).truth,
  );
  expect(correlation(legs ?? [], arms ?? [])).toBeCloseTo(0.5, 1);
  expect(correlation(legs ?? [], spasms ?? [])).toBeCloseTo(0.5, 1);
});

test('any mean and SD that a scale can hold is reached after clipping', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0.03, max: 0.97, noNaN: true }),
      fc.double({ min: 0.05, max: 0.95, noNaN: true }),
      (place, part) => {
        const wanted = 1 + 4 * place;
        const spread = part * Math.sqrt((wanted - 1) * (5 - wanted));
        const found = momentsOf(fitted(wanted, spread, 1, 5));
        expect(found.mean).toBeCloseTo(wanted, 6);
        expect(found.sd).toBeCloseTo(spread, 6);
      },
    ),
    { numRuns: 60 },
  );
});

function correlation(a: readonly number[], b: readonly number[]): number {
  const [ma, mb] = [mean(a), mean(b)];
  const products = a.map((x, i) => (x - ma) * ((b[i] ?? Number.NaN) - mb));
  return products.reduce((sum, x) => sum + x, 0) / (a.length - 1) / sd(a) / sd(b);
}
