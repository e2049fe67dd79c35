import { describe, expect, test } from 'vitest';
import file from '../../models/measurement.yaml';
import { checkMeasurement, measure, scoreOf } from '../../src/measurement/index.ts';
import { baclofen } from '../../src/model/index.ts';
import { drawsOf } from '../../src/random/index.ts';

const COUNT = 4000;

/** Mean and SD of many ratings of the same patient. */
function ratings(output: string, value: number, belief: { treated: boolean; baseline: number }) {
  const all = Array.from({ length: COUNT }, (_, i) => measure(output, value, belief, drawsOf(1, i, output)));
  const mean = all.reduce((sum, x) => sum + x, 0) / COUNT;
  return { all, mean, sd: Math.sqrt(all.reduce((sum, x) => sum + (x - mean) ** 2, 0) / (COUNT - 1)) };
}

describe('a rater', () => {
  test('scatters around the true Ashworth by the error of a mean over joints', () => {
    const { mean, sd } = ratings('ashworth_leg', 3, { treated: false, baseline: 3 });
    expect(mean).toBeCloseTo(3, 1);
    expect(sd).toBeCloseTo(scoreOf('ashworth_leg')?.error ?? Number.NaN, 1);
  });

  test('never writes down a score that is not on the scale', () => {
    const low = ratings('ashworth_leg', 1, { treated: true, baseline: 4 }).all;
    const high = ratings('spasm_score', 4, { treated: false, baseline: 4 }).all;
    expect(Math.min(...low)).toBe(1);
    expect(Math.max(...high)).toBe(4);
  });

  test('gives the same score when asked again with the same draws', () => {
    const once = () => measure('spasm_score', 2, { treated: true, baseline: 3 }, drawsOf(4, 4, 'day 3'));
    expect(once()).toBe(once());
  });
});

describe('placebo', () => {
  test('a saline infusion takes a tenth of the excess tone', () => {
    const { mean } = ratings('ashworth_leg', 4, { treated: true, baseline: 4 });
    expect(mean).toBeCloseTo(3.7, 1);
  });

  test('on drug it takes a tenth of what is left', () => {
    const { mean } = ratings('spasm_score', 2, { treated: true, baseline: 3.5 });
    expect(mean).toBeCloseTo(1.8, 1);
  });

  test('in withdrawal it eases what was there before, not the rebound', () => {
    const rebound = ratings('ashworth_leg', 4, { treated: true, baseline: 2 }).mean;
    expect(rebound).toBeCloseTo(3.9, 1);
    expect(rebound).toBeGreaterThan(3.85);
  });

  test('nothing happens to a healthy limb but rater error', () => {
    const believes = ratings('ashworth_arm', 1, { treated: true, baseline: 1 });
    expect(believes.mean).toBe(ratings('ashworth_arm', 1, { treated: false, baseline: 1 }).mean);
  });
});

test.each(['csf_lumbar_level', 'plasma_level', 'h_reflex', 'heart_rate', 'temperature_core', 'gcs'])(
  '%s is read by an instrument: no belief and no rater moves it',
  (output) => {
    expect(baclofen.outputs.some(({ name }) => name === output)).toBe(true);
    expect(measure(output, 12.5, { treated: true, baseline: 50 }, drawsOf(1, 1, output))).toBe(12.5);
    expect(scoreOf(output)).toBeUndefined();
  },
);

test('a score keeps to the range that the model gives it', () => {
  for (const name of ['ashworth_leg', 'ashworth_arm', 'spasm_score'] as const) {
    const range = baclofen.outputs.find((output) => output.name === name)?.range;
    expect([scoreOf(name)?.lowest, scoreOf(name)?.highest]).toEqual(range);
  }
});

describe('a measurement file', () => {
  const codes = (change: (copy: ReturnType<typeof copied>) => void) => {
    const copy = copied();
    change(copy);
    const checked = checkMeasurement(copy, 'x.yaml');
    return checked.ok ? [] : checked.problems.map(({ path, code }) => `${path} ${code}`);
  };

  test('that is shipped is good', () => expect(checkMeasurement(file, 'x.yaml').ok).toBe(true));

  test('with an error that nobody defined', () => {
    expect(
      codes(({ scores }) => {
        scores.spasm_score = { scale: [0, 4], normal: 0, error: 'pen', placebo: true };
      }),
    ).toEqual(['x.yaml: scores.spasm_score.error measurement.error']);
  });

  test('with a value outside its range, a normal score off the scale', () => {
    expect(
      codes((copy) => {
        copy.placebo.value = 0.9;
        copy.scores.ashworth_leg = { scale: [1, 5], normal: 0, error: 'ashworth', placebo: true };
      }),
    ).toEqual(['x.yaml: placebo measurement.range', 'x.yaml: scores.ashworth_leg measurement.scale']);
  });

  test('without a unit', () => {
    const { unit: _, ...placebo } = copied().placebo;
    const checked = checkMeasurement({ ...copied(), placebo }, 'x.yaml');
    expect(checked.ok ? [] : checked.problems.map(({ path }) => path)).toEqual(['x.yaml: placebo.unit']);
  });

  function copied() {
    const checked = checkMeasurement(structuredClone(file), 'x.yaml');
    if (!checked.ok) throw new Error('the shipped file is bad');
    return checked.value;
  }
});
