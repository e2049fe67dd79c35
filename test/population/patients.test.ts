import { describe, expect, test } from 'vitest';
import { parametersOf } from '../../src/course/index.ts';
import { baclofen } from '../../src/model/index.ts';
import {
  mean,
  median,
  type Population,
  quantile,
  sd,
  share,
  type VirtualPatient,
  virtualPatient,
} from '../../src/population/index.ts';
import { PENN } from '../course/bodies.ts';

const COUNT = 2000;
const SPINAL: Population = { n: 20, causes: { sci_complete: 1 } };

function drawn(population: Partial<Population>, values = {}, seed = 1): readonly VirtualPatient[] {
  const whole = { ...SPINAL, ...population };
  return Array.from({ length: COUNT }, (_, index) =>
    virtualPatient(baclofen, whole, { seed, index, values }),
  );
}

const valuesOf = (patients: readonly VirtualPatient[], name: string) =>
  patients.map(({ values }) => values[name] ?? Number.NaN);
const factsOf = (name: string) => {
  const facts = baclofen.parameters.find((parameter) => parameter.name === name);
  if (!facts) throw new Error(name);
  return facts;
};
const shown = (name: string) => factsOf(name).value / factsOf(name).factor;

describe('every patient differs, around the value of the model', () => {
  test.each(['ke0', 'cl_plasma', 'csf_volume_factor'])('%s: median and spread', (name) => {
    const values = valuesOf(drawn({}), name);
    const cv = factsOf(name).spread?.size ?? 0;
    expect(median(values) / shown(name)).toBeGreaterThan(1 - (4 * cv) / Math.sqrt(COUNT));
    expect(median(values) / shown(name)).toBeLessThan(1 + (4 * cv) / Math.sqrt(COUNT));
    const logs = values.map(Math.log);
    expect(sd(logs) / Math.sqrt(Math.log(1 + cv * cv))).toBeCloseTo(1, 1);
  });

  test('one in twenty hardly answers, and their cord is all that is special about them', () => {
    const patients = drawn({});
    const poor = patients.filter(({ values }) => (values.sensitivity ?? 1) < 0.2);
    expect(poor.length / COUNT).toBeGreaterThan(0.02);
    expect(poor.length / COUNT).toBeLessThan(0.06);
    expect(median(valuesOf(poor, 'cl_plasma')) / shown('cl_plasma')).toBeCloseTo(1, 0);
  });

  test('draws are not cut at the plausible range of a slider', () => {
    const [least, most] = factsOf('csf_volume_factor').range;
    const beyond = share(valuesOf(drawn({}), 'csf_volume_factor'), (x) => x < least || x > most);
    expect(beyond).toBeGreaterThan(0.1);
  });

  test('a parameter without a spread is the same in all', () => {
    expect(new Set(valuesOf(drawn({}), 'k_surface')).size).toBe(1);
  });

  test('clearance says nothing of sensitivity', () => {
    const patients = drawn({});
    const r = correlation(valuesOf(patients, 'cl_plasma'), valuesOf(patients, 'sensitivity'));
    expect(Math.abs(r)).toBeLessThan(0.1);
  });
});

test('a patient is the same with another number of patients, baseline or value beside it', () => {
  const one = (population: Partial<Population>, values = {}) =>
    virtualPatient(baclofen, { ...SPINAL, ...population }, { seed: 5, index: 7, values }).values;
  const plain = one({});
  expect(one({ n: 500 })).toEqual(plain);
  const { tone_leg_untreated: _, ...rest } = plain;
  expect(one({ baseline: { ashworth_leg: { mean: 3 } } })).toMatchObject(rest);
  const moved = one({}, { cl_plasma: 2 * shown('cl_plasma') });
  expect((moved.cl_plasma ?? 0) / (plain.cl_plasma ?? 0)).toBeCloseTo(2, 12);
  expect(moved.sensitivity).toBe(plain.sensitivity);
});

describe('tolerance is a mixture', () => {
  test('a quarter stable, a seventh tolerant', () => {
    const values = valuesOf(drawn({}), 'tolerance_max');
    expect(share(values, (x) => x < 0.8)).toBeCloseTo(0.25, 1);
    expect(share(values, (x) => x > 3.6)).toBeCloseTo(0.15, 1);
    expect(median(values)).toBeGreaterThan(1);
  });

  test('a new centre moves all types alike', () => {
    const before = valuesOf(drawn({}), 'tolerance_max');
    const after = valuesOf(drawn({}, { tolerance_max: 1.5 * shown('tolerance_max') }), 'tolerance_max');
    for (const [i, x] of after.entries()) expect(x / (before[i] ?? 0)).toBeCloseTo(1.5, 9);
  });
});

describe('causes', () => {
  test('come in their shares, which need not sum to 1', () => {
    const patients = drawn({ causes: { sci_complete: 59, ms: 31, hereditary_paraparesis: 3 } });
    expect(share(patients, ({ cause }) => cause === 'sci_complete')).toBeCloseTo(59 / 93, 1);
    expect(share(patients, ({ cause }) => cause === 'hereditary_paraparesis')).toBeGreaterThan(0.01);
    expect(patients.every(({ origin }) => origin === 'spinal')).toBe(true);
  });

  test.each(['tbi', 'stroke', 'cp', 'anoxic', 'cerebral'] as const)(
    '%s is cerebral, with its values',
    (cause) => {
      const [patient] = drawn({ causes: { [cause]: 1 } });
      expect(patient?.origin).toBe('cerebral');
      expect(patient?.values.emax_tone).toBeCloseTo(factsOf('emax_tone').cerebral ?? 0, 12);
    },
  );

  test('the healthy have normal tone and no spasms', () => {
    const patients = drawn({ causes: { healthy: 1 } });
    for (const { values, origin } of patients) {
      expect(values).toMatchObject({ tone_leg_untreated: 1, tone_arm_untreated: 1, spasm_untreated: 0 });
      expect(origin).toBe('spinal');
    }
  });

  test('a population without any is refused', () => {
    expect(() => drawn({ causes: {} })).toThrow(RangeError);
  });
});

describe('who they are', () => {
  test('adults, children, an interval, a mean', () => {
    const ages = (ages: NonNullable<Population['ages']>) => drawn({ ages }).map(({ age_years }) => age_years);
    expect(Math.min(...ages('adult'))).toBeGreaterThanOrEqual(18);
    expect(Math.max(...ages('child'))).toBeLessThan(18);
    expect(Math.min(...ages('child'))).toBeGreaterThanOrEqual(4);
    expect(mean(ages({ from_years: 20, to_years: 40 }))).toBeCloseTo(30, 0);
    const drawnAges = ages({ mean_years: 43, sd_years: 10 });
    expect(Math.abs(mean(drawnAges) - 43)).toBeLessThan(1);
    expect(Math.abs(sd(drawnAges) - 10)).toBeLessThan(1);
  });

  test('kidneys: one value, or a spread around it, between next to none and half more than normal', () => {
    expect(new Set(valuesOf(drawn({ kidney_function: 0.4 }), 'kidney_function'))).toEqual(new Set([0.4]));
    const healthy = valuesOf(drawn({ kidney_function: { mean: 1, sd: 0.1 } }), 'kidney_function');
    expect(Math.abs(mean(healthy) - 1)).toBeLessThan(0.02);
    const spread = valuesOf(drawn({ kidney_function: { mean: 0.8, sd: 0.6 } }), 'kidney_function');
    expect(Math.max(...spread)).toBe(1.5);
    expect(Math.min(...spread)).toBe(0.05);
  });

  test('a case report sets what its patient is known for', () => {
    const patients = drawn({ parameters: { brain_sensitivity: 8, sensitivity: 1 } });
    expect(new Set(valuesOf(patients, 'brain_sensitivity'))).toEqual(new Set([8]));
    expect(new Set(valuesOf(patients, 'sensitivity'))).toEqual(new Set([1]));
  });

  test('a value for cerebral origin moves those patients and nobody else', () => {
    const halves = (cause: 'cerebral' | 'spinal', values: Record<string, number>) =>
      virtualPatient(baclofen, { n: 1, causes: { [cause]: 1 } }, { seed: 1, index: 0, values }).values
        .half_tone_leg;
    const usual = halves('spinal', {});
    expect(halves('cerebral', { 'half_tone_leg@cerebral': 44 })).toBeCloseTo(44, 9);
    expect(halves('spinal', { 'half_tone_leg@cerebral': 44 })).toBe(usual);
    expect(halves('spinal', { half_tone_leg: 55 })).toBeCloseTo(55, 9);
    expect(halves('cerebral', { half_tone_leg: 55 })).toBe(halves('cerebral', {}));
    expect(() => halves('cerebral', { 'ke0@cerebral': 1 })).toThrow('ke0@cerebral');
  });

  test('an unknown parameter is named', () => {
    expect(() => drawn({ parameters: { sensitivty: 1 } })).toThrow(/no parameter sensitivty/);
    expect(() => drawn({}, { kaa: 1 })).toThrow(/no parameter kaa/);
  });
});

test('a patient with every spread taken out is the patient of a case', () => {
  const still = { ...baclofen, parameters: baclofen.parameters.map(({ spread: _, ...rest }) => rest) };
  const { p } = virtualPatient(still, { ...SPINAL, parameters: { tolerance_max: 2 } }, { seed: 1, index: 0 });
  const { patient } = PENN;
  const own = { ...patient, tone_leg: shown('tone_leg_untreated'), spasm: shown('spasm_untreated') };
  expect([...p]).toEqual([...parametersOf(baclofen, own)]);
});

test('half of the patients lie between the quartiles', () => {
  const values = valuesOf(drawn({}), 'ka');
  const [low, high] = [quantile(values, 0.25), quantile(values, 0.75)];
  expect(share(values, (x) => x > low && x < high)).toBeCloseTo(0.5, 2);
});

function correlation(a: readonly number[], b: readonly number[]): number {
  const [ma, mb] = [mean(a), mean(b)];
  const products = a.map((x, i) => (x - ma) * ((b[i] ?? Number.NaN) - mb));
  return products.reduce((sum, x) => sum + x, 0) / (a.length - 1) / sd(a) / sd(b);
}
