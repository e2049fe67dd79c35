import { describe, expect, test } from 'vitest';
import type { Arm, EvidenceFile, Readout } from '../../../src/evidence/file.ts';
import { scoreFile } from '../../../src/evidence/score/index.ts';
import { simulateFile } from '../../../src/evidence/simulate/simulate-file.ts';
import { otherArmId } from '../../../src/evidence/versus.ts';
import { baclofen } from '../../../src/model/index.ts';
import { mean } from '../../../src/population/index.ts';
import { armOf, bolus, COHORT, fileOf, infusion, moment, readout, tablets, value } from './files.ts';

const SEED = 3;

function run(file: EvidenceFile, patients: number) {
  const results = simulateFile(baclofen, file, { patients, seed: SEED });
  return (id: string) => Array.from(results.get(id) ?? []);
}

describe('arms with populations of their own', () => {
  const area = (arm: string, more: Partial<Readout> = {}): Readout => ({
    ...readout(`area-${arm}`, 'plasma_level', { kind: 'auc', in: { after: 'once', from_h: 0, to_h: 96 } }),
    arm,
    ...more,
  });
  const once = { kind: 'oral_once', id: 'once', for_h: 96, mg: { kind: 'fixed', amount: 5 } } as const;
  const well: Arm = { ...armOf(once), id: 'well' };
  const ill: Arm = { ...well, id: 'ill', population: { ...COHORT, kidney_function: 0.4 } };

  test('kidney disease doubles the area of everyone, who are otherwise the same people', () => {
    const get = run(fileOf([well, ill], [area('well'), area('ill')]), 8);
    const ratios = get('area-ill').map((each, i) => each / get('area-well')[i]!);
    expect(new Set(get('area-well')).size).toBe(8);
    for (const ratio of ratios) expect(ratio).toBeCloseTo(2, 0);
  });

  test('a ratio of arms is that of their medians, and its error is small because people are paired', () => {
    const versus = { arm: 'well', compare: 'ratio', feature: area('well').feature } as const;
    const file = fileOf([well, ill], [area('ill', { versus }), area('well')]);
    const values = simulateFile(baclofen, file, { patients: 20, seed: SEED });
    expect(values.get(otherArmId('area-ill'))).toEqual(values.get('area-well'));
    const [ratio, single] = scoreFile(file, values);
    expect(ratio?.predicted).toBeCloseTo(2, 0);
    expect(ratio).toMatchObject({ kind: 'ratio', statistic: 'median', patients: 20 });
    expect(ratio!.monteCarloError / ratio!.predicted).toBeLessThan(
      0.3 * (single!.monteCarloError / single!.predicted),
    );
  });
});

describe('one typical patient', () => {
  const typical = { n: 1, causes: { sci_incomplete: 1 }, typical: true } as const;
  const arm = armOf({
    ...infusion(0, 48),
    kind: 'infusion',
    mcg_day: { kind: 'uniform', from: 50, to: 150 },
  });
  const readouts = [
    readout('before', 'ashworth_leg', value(0, 'infusion')),
    readout('dose', 'dose_mcg_day', value(24, 'infusion')),
  ];

  test('is simulated once, with the score of the model, rated without error, on the middle dose', () => {
    const get = run(fileOf(arm, readouts, typical), 50);
    const tone = baclofen.parameters.find(({ name }) => name === 'tone_leg_untreated');
    expect(get('before')).toEqual([expect.closeTo(tone!.value / tone!.factor, 2)]);
    expect(get('dose')).toEqual([100]);
  });

  test('has the baseline that is printed, whatever its SD', () => {
    const population = { ...typical, baseline: { ashworth_leg: { mean: 4.6, sd: 0.7 } } };
    expect(run(fileOf(arm, readouts, population), 50)('before')[0]).toBeCloseTo(4.6, 2);
  });

  test('does not depend on the seed', () => {
    const file = fileOf(armOf(bolus(50)), [readout('tone', 'ashworth_leg', value(4, 'bolus'))], typical);
    const [one, other] = [1, 2].map((seed) =>
      simulateFile(baclofen, file, { patients: 3, seed }).get('tone'),
    );
    expect(one).toEqual(other);
  });
});

test('a chance in % that is compared with a count is a share of 1', () => {
  const feature = { kind: 'highest', in: { after: 'oral', from_h: 0, to_h: 72 } } as const;
  const count = { kind: 'share', count: 9, n: 35 } as const;
  const get = run(
    fileOf(armOf(tablets(80, 72)), [
      readout('percent', 'side_sedation', feature),
      { ...readout('share', 'side_sedation', feature), observed: count, unit: '%' },
    ]),
    5,
  );
  expect(mean(get('percent'))).toBeGreaterThan(1);
  for (const [i, share] of get('share').entries()) expect(share).toBeCloseTo(get('percent')[i]! / 100, 12);
});

test('fluctuation of tablets is larger over the trough than over the mean', () => {
  const fluctuation = (over: 'mean' | 'trough') =>
    readout(over, 'plasma_level', {
      kind: 'peak_to_trough',
      in: { after: 'oral', from_h: 72, to_h: 80 },
      over,
    });
  const level = (kind: 'lowest' | 'highest' | 'mean') =>
    readout(`level-${kind}`, 'plasma_level', { kind, in: { after: 'oral', from_h: 72, to_h: 80 } });
  const get = run(
    fileOf(armOf(tablets(60, 96)), [
      fluctuation('mean'),
      fluctuation('trough'),
      level('lowest'),
      level('highest'),
      level('mean'),
    ]),
    1,
  );
  const [low, high, middle] = ['lowest', 'highest', 'mean'].map((kind) => get(`level-${kind}`)[0]!);
  expect(get('mean')[0]).toBeCloseTo((100 * (high! - low!)) / middle!, 6);
  expect(get('trough')[0]).toBeCloseTo((100 * (high! - low!)) / low!, 6);
});

test('drug drawn out of the pocket early hardly reaches the plasma', () => {
  const fill = (for_h: number) => ({ kind: 'pocket_fill', id: 'fill', for_h, mg: 60 }) as const;
  const peak = readout('peak', 'plasma_level', {
    kind: 'highest',
    in: { after: 'fill', from_h: 0, to_h: 24 },
  });
  const left = run(fileOf(armOf(fill(24)), [peak]), 1)('peak')[0]!;
  const drawn = armOf(fill(0.25), { kind: 'aspirate_pocket', id: 'out', for_h: 24, share: 0.7 });
  expect(run(fileOf(drawn, [peak]), 1)('peak')[0]!).toBeLessThan(0.5 * left);
});

test('two screenings: each moment tells of the one before it', () => {
  const ladder = (id: string, ladder_mcg: readonly number[]) =>
    ({
      kind: 'screening',
      id,
      for_h: 0,
      ladder_mcg,
      every_h: 24,
      watch_h: 8,
      response: [{ of: 'ashworth_leg', fall: 1 }],
      by: 'lumbar_puncture',
    }) as const;
  const arm = armOf(ladder('first', [1]), { kind: 'wait', id: 'wait', for_h: 48 }, ladder('second', [200]));
  const get = run(
    fileOf(arm, [
      readout('then', 'responder', value(0, 'wait')),
      readout('now', 'responder', value(24, 'second')),
      readout('mcg', 'effective_bolus_mcg', value(0, 'second')),
    ]),
    10,
  );
  expect(mean(get('then'))).toBeLessThan(0.3);
  expect(mean(get('now'))).toBeGreaterThan(0.8);
  expect(new Set(get('mcg').filter(Number.isFinite))).toEqual(new Set([200]));
});

test('a dose at the end of a step is the one that ran, at the start of a step the one ordered', () => {
  const arm = armOf(infusion(100, 48, 'low'), infusion(300, 48, 'high'));
  const get = run(
    fileOf(arm, [
      readout('end', 'dose_mcg_day', value(48, 'low')),
      readout('start', 'dose_mcg_day', value(0, 'high')),
      readout('rise', 'dose_mcg_day', { kind: 'change', at: moment(0, 'high'), from: moment(48, 'low') }),
    ]),
    1,
  );
  expect([get('end'), get('start'), get('rise')]).toEqual([[100], [300], [200]]);
});
