import { describe, expect, test } from 'vitest';
import type { Arm, Feature } from '../../../src/evidence/file.ts';
import { planOf } from '../../../src/evidence/simulate/arm-plan.ts';
import { simulateFile, simulatePatient } from '../../../src/evidence/simulate/simulate-file.ts';
import { baclofen } from '../../../src/model/index.ts';
import { mean, sd, virtualPatient } from '../../../src/population/index.ts';
import { armOf, bolus, fileOf, moment, readout, value } from './files.ts';
import { run, SEED } from './running.ts';

describe('scores are measured', () => {
  const placebo = armOf({ kind: 'placebo', id: 'placebo', for_h: 72 });

  test('placebo eases tone without any drug', () => {
    const get = run(
      placebo,
      [
        readout('change', 'ashworth_leg', {
          kind: 'change',
          at: moment(72, 'placebo'),
          from: moment(0, 'placebo'),
        }),
        readout('level', 'csf_lumbar_level', value(72, 'placebo')),
      ],
      100,
    );
    expect(mean(get('change'))).toBeLessThan(-0.1);
    expect(mean(get('change'))).toBeGreaterThan(-1);
    expect(new Set(get('level'))).toEqual(new Set([0]));
  });

  test('one rating has an error, one score at one instant has one rating, a mean over time has none', () => {
    const still = armOf({ kind: 'wait', id: 'wait', for_h: 24 });
    const change = (at_h: number): Feature => ({
      kind: 'change',
      at: moment(at_h, 'wait'),
      from: moment(0, 'wait'),
    });
    const get = run(
      still,
      [
        readout('same', 'ashworth_leg', change(0)),
        readout('later', 'ashworth_leg', change(24)),
        readout('fall', 'ashworth_leg', {
          kind: 'greatest_fall',
          in: { after: 'wait', from_h: 0, to_h: 24 },
          from: moment(0, 'wait'),
        }),
      ],
      200,
    );
    expect(new Set(get('same'))).toEqual(new Set([0]));
    expect(sd(get('later'))).toBeGreaterThan(0.2);
    expect(sd(get('later'))).toBeLessThan(0.6);
    expect(Math.max(...get('fall').map(Math.abs))).toBeLessThan(1e-3);
  });
});

describe('crossover and shards', () => {
  const arms: readonly Arm[] = [
    { ...armOf(bolus(50)), id: 'a' },
    { ...armOf(bolus(50)), id: 'b' },
  ];
  const readouts = arms.flatMap(({ id }) => [
    readout(`level-${id}`, 'csf_lumbar_level', value(4, 'bolus'), { arm: id }),
    readout(`tone-${id}`, 'ashworth_leg', value(4, 'bolus'), { arm: id }),
  ]);

  test('the same index is the same person in both arms, rated anew', () => {
    const get = run(arms, readouts, 10);
    expect(get('level-a')).toEqual(get('level-b'));
    expect(new Set(get('level-a')).size).toBe(10);
    expect(get('tone-a')).not.toEqual(get('tone-b'));
  });

  test('a patient alone has the values of the cohort, to the last bit', () => {
    const file = fileOf(arms, readouts);
    const all = simulateFile(baclofen, file, { patients: 6, seed: SEED });
    const plan = planOf(arms[1]!, file);
    for (const index of [5, 0, 3]) {
      const patient = virtualPatient(baclofen, file.population, { seed: SEED, index });
      const { values } = simulatePatient(baclofen, plan, patient, SEED);
      expect(values).toEqual(plan.readouts.map(({ id }) => all.get(id)?.[index]));
    }
  });

  test('another seed is another cohort, and parameter values hold for everyone', () => {
    expect(run(arms, readouts, 4)('level-a')).not.toEqual(run(arms, readouts, 4, SEED + 1)('level-a'));
    const slow = simulateFile(baclofen, fileOf(arms, readouts), {
      patients: 20,
      seed: SEED,
      values: { cl_plasma: 1 },
    });
    expect(slow.get('level-a')).toHaveLength(20);
  });
});
