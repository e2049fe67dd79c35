import { describe, expect, test } from 'vitest';
import type { Step } from '../../../src/evidence/file.ts';
import { mean } from '../../../src/population/index.ts';
import { armOf, bolus, readout, screening, value } from './files.ts';
import { RESPONDERS, run } from './running.ts';

describe('screening', () => {
  const mcg = (at: Step['id']) => readout('mcg', 'effective_bolus_mcg', value(0, at));

  test('the effective bolus is one of the ladder, and a dose may be twice it', () => {
    const arm = armOf(screening([50, 75, 100]), RESPONDERS, {
      kind: 'infusion',
      id: 'pump',
      for_h: 24,
      mcg_day: { kind: 'effective_bolus', times: 2 },
    });
    const get = run(arm, [mcg('select'), readout('dose', 'dose_mcg_day', value(12, 'pump'))], 20);
    for (const [i, dose] of get('dose').entries()) {
      const bolus_mcg = get('mcg')[i]!;
      if (Number.isNaN(dose)) continue;
      expect([50, 75, 100]).toContain(bolus_mcg);
      expect(dose).toBe(2 * bolus_mcg);
    }
  });

  test('stronger demands need larger boluses', () => {
    const wanted = [0.5, 1.5].map((fall) =>
      mean(
        run(
          armOf(screening([25, 50, 75, 100, 150], fall)),
          [mcg('screening')],
          40,
        )('mcg').filter(Number.isFinite),
      ),
    );
    expect(wanted[1]!).toBeGreaterThan(wanted[0]! + 5);
  });

  test('recruiting goes on until enough have passed, and those who fail are counted only before', () => {
    const arm = armOf(screening([10, 15], 1), RESPONDERS, bolus(50));
    const get = run(
      arm,
      [
        readout('passed', 'responder', value(0, 'screening')),
        readout('tone', 'ashworth_leg', value(4, 'bolus')),
        readout('fell', 'ashworth_leg', value(4, 'bolus'), { condition: { kind: 'at_most', limit: 5 } }),
      ],
      15,
    );
    const stayed = get('tone').filter(Number.isFinite);
    expect(stayed).toHaveLength(15);
    expect(get('passed').length).toBeGreaterThan(15);
    expect(get('passed').every(Number.isFinite)).toBe(true);
    expect(get('tone').map(Number.isFinite)).toEqual(get('passed').map((passed) => passed === 1));
    // Who left is no failure of the later share either.
    expect(get('fell').filter(Number.isFinite)).toEqual(Array(15).fill(1));
  });

  test('gives up after twenty candidates for each patient wanted', () => {
    const get = run(armOf(screening([1], 3.9), RESPONDERS), [mcg('screening')], 2);
    expect(get('mcg')).toHaveLength(40);
  });
});

describe('the automatic clinician', () => {
  const titrate: Step = {
    kind: 'titrate',
    id: 'titrate',
    for_h: 4383,
    goal: { ashworth_leg: 2, spasm_score: 1 },
  };
  const arm = armOf(screening([50, 75, 100]), RESPONDERS, titrate);

  test('starts at once or twice the effective bolus and raises until the goal is near', () => {
    const get = run(
      arm,
      [
        readout('mcg', 'effective_bolus_mcg', value(0, 'select')),
        readout('start', 'dose_mcg_day', value(0, 'titrate')),
        readout('dose', 'dose_mcg_day', value(4383, 'titrate')),
        readout('before', 'ashworth_leg', value(0, 'screening')),
        readout('tone', 'ashworth_leg', value(4383, 'titrate')),
      ],
      25,
    );
    const stayed = get('start').flatMap((start, i) => (Number.isFinite(start) ? [i] : []));
    for (const i of stayed) expect([1, 2]).toContain(get('start')[i]! / get('mcg')[i]!);
    const meanOf = (id: string) => mean(stayed.map((i) => get(id)[i]!));
    expect(meanOf('dose')).toBeGreaterThan(meanOf('start'));
    expect(meanOf('tone')).toBeLessThan(Math.min(2.6, meanOf('before') - 1));
  });

  test('nobody is titrated without a first dose', () => {
    expect(run(armOf(titrate), [readout('d', 'dose_mcg_day', value(100, 'titrate'))], 2)('d')).toEqual(
      Array(40).fill(Number.NaN),
    );
  });
});
