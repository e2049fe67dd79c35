import { describe, expect, test } from 'vitest';
import type { Readout } from '../../../src/evidence/file.ts';
import { missesOf, scoreFile, totalsOf } from '../../../src/evidence/score/index.ts';
import { bolus, file, patients, readout } from '../readouts.ts';

function scoreOf(own: Readout, values: Float64Array) {
  const [score] = scoreFile(file('planted', [own]), new Map([['planted', values]]));
  if (score === undefined) throw new Error('There is no score.');
  return score;
}

describe('one readout', () => {
  test('a printed mean is compared with the mean, and SD with SD', () => {
    const score = scoreOf(readout({ kind: 'mean', mean: 2, sd: 0.5, n: 10 }), patients(1, 2, 3, 4));
    expect(score).toMatchObject({ id: 'planted/planted', statistic: 'mean', predicted: 2.5, inside: true });
    expect(score.error).toBeCloseTo(0.5, 12);
    const sd = Math.sqrt((4 * 2 * (1.5 ** 2 + 0.5 ** 2)) / 15);
    expect(score.sdRatio).toBeCloseTo(sd / 0.5, 9);
    expect(score.monteCarloError).toBeCloseTo(sd / 4, 9);
  });

  test('a printed median is compared with the median, whatever lies far out', () => {
    const score = scoreOf(readout({ kind: 'median', median: 2, iqr: [1, 3], n: 9 }), patients(1, 2, 2, 400));
    expect(score).toMatchObject({ statistic: 'median', predicted: 2, inside: true });
  });

  test('a printed share is compared with the percentage of patients', () => {
    const own = readout(
      { kind: 'share', count: 10, n: 10 },
      { unit: '%', condition: { kind: 'below', limit: 0 } },
    );
    const score = scoreOf(own, patients(1, 1, 1, 0));
    expect(score).toMatchObject({
      statistic: 'share',
      predicted: 75,
      observed: 100,
      error: -25,
      inside: true,
    });
    expect(score.monteCarloError).toBeGreaterThan(5);
    expect(score.sdRatio).toBeNull();
  });

  test('a bare number: mean of scores, median of concentrations', () => {
    const values = patients(1, 1, 4);
    expect(scoreOf(readout({ kind: 'value', value: 2 }), values).predicted).toBe(2);
    const level = readout({ kind: 'value', value: 2 }, { of: 'plasma_level', unit: 'ng/mL' });
    expect(scoreOf(level, values).predicted).toBe(1);
  });

  test('error of a range is the distance outside it', () => {
    const own = readout({ kind: 'range', from: 2, to: 3 });
    expect(scoreOf(own, patients(2.4))).toMatchObject({ inside: true, error: 0, observed: 2.5 });
    expect(scoreOf(own, patients(3.5))).toMatchObject({ inside: false, error: 0.5 });
    expect(scoreOf(own, patients(1))).toMatchObject({ inside: false, error: -1 });
  });

  test('what only rounding takes out of a range is no distance away', () => {
    const own = readout(
      { kind: 'range', from: 25 / 60, to: 2 },
      {
        feature: {
          kind: 'onset',
          in: { after: 'bolus', from_h: 0, to_h: 8 },
          fall: { points: 1 },
          from: { after: 'bolus', at_h: 0 },
        },
        unit: 'h',
      },
    );
    expect(scoreOf(own, patients(0.43))).toMatchObject({ inside: false, error: 0 });
    expect(scoreOf(own, patients(2.2)).error).toBeCloseTo(0.2, 12);
  });

  test('inside is decided at the resolution of the output', () => {
    const own = readout({ kind: 'value', value: 2 });
    expect(scoreOf(own, patients(2.54)).inside).toBe(true);
    expect(scoreOf(own, patients(2.56)).inside).toBe(false);
  });

  test('a chance of each patient is compared as a share', () => {
    const own = readout({ kind: 'share', count: 4, n: 10 }, { of: 'side_sedation', unit: '%' });
    expect(scoreOf(own, patients(0.2, 0.4))).toMatchObject({
      statistic: 'share',
      predicted: expect.closeTo(30),
      // They lie between 20 and 40%, so their mean is known better than a share of yes and no.
      monteCarloError: expect.closeTo(100 * Math.sqrt((8 * 0.1 ** 2) / 7 / 8)),
    });
  });

  test('fewer than half of the patients with a value predict nothing', () => {
    const none = Number.NaN;
    const score = scoreOf(readout({ kind: 'value', value: 2 }), patients(2, none, none));
    expect(score).toMatchObject({
      inside: false,
      predicted: none,
      note: 'only 4 of 12 patients have a value',
    });
    expect(scoreOf(readout({ kind: 'value', value: 2 }), patients(2, none)).inside).toBe(true);
  });

  test('behind a selection only those who stayed count', () => {
    const own = readout(
      { kind: 'value', value: 2 },
      { feature: { kind: 'value', at: { after: 'later', at_h: 0 } } },
    );
    const steps = [
      bolus,
      { id: 'select', kind: 'select', who: 'non_responders', for_h: 0 },
      { id: 'later', kind: 'wait', for_h: 1 },
    ] as const;
    const arms = [{ id: 'main', tip_level: 'T10', steps }];
    const values = new Map([['planted', patients(2, Number.NaN, Number.NaN, Number.NaN)]]);
    expect(scoreFile(file('planted', [own], { arms }), values)[0]?.inside).toBe(true);
  });

  test('a readout that nobody simulated is a miss', () => {
    const [score] = scoreFile(file('planted', [readout({ kind: 'value', value: 2 })]), new Map());
    expect(score?.inside).toBe(false);
  });
});

describe('totals', () => {
  const hit = (id: string) => readout({ kind: 'value', value: 2 }, { id });
  const miss = (id: string, value = 4) => readout({ kind: 'value', value }, { id });
  const scored = (id: string, readouts: readonly Readout[], use: 'fit' | 'check' = 'fit') =>
    scoreFile(file(id, readouts, { use }), new Map(readouts.map((each) => [each.id, patients(2)])));

  test('each study weighs one, however many readouts it has', () => {
    const large = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map(hit);
    const scores = [...scored('large', large), ...scored('small', [miss('a')])];
    expect(totalsOf(scores, 'fit').all).toEqual({ studies: 2, readouts: 9, inside: 8, share: 0.5 });
  });

  test('two files of one paper are one study', () => {
    const twin = scored('second', [miss('a')]).map((score) => ({ ...score, study: 'first' }));
    expect(totalsOf([...scored('first', [hit('a')]), ...twin], 'fit').all).toMatchObject({
      studies: 1,
      share: 0.5,
    });
  });

  test('fit and check are kept apart', () => {
    const scores = [...scored('one', [hit('a')]), ...scored('two', [miss('a')], 'check')];
    expect(totalsOf(scores, 'fit').all.share).toBe(1);
    expect(totalsOf(scores, 'check').all.share).toBe(0);
    expect(totalsOf(scores, 'target').all.readouts).toBe(0);
  });

  test('mean absolute error counts points of one scale only', () => {
    const spasm = readout({ kind: 'value', value: 3 }, { id: 'spasm', of: 'spasm_score' });
    const level = readout({ kind: 'value', value: 300 }, { id: 'level', of: 'plasma_level', unit: 'ng/mL' });
    const totals = totalsOf(scored('one', [hit('a'), miss('b'), spasm, level]), 'fit');
    expect(totals.ashworth).toEqual({ readouts: 2, points: 1 });
    expect(totals.spasm).toEqual({ readouts: 1, points: 1 });
  });

  test('the worst miss comes first, by half widths of its interval', () => {
    const level = readout({ kind: 'value', value: 3 }, { id: 'level', of: 'plasma_level', unit: 'ng/mL' });
    const nothing = readout({ kind: 'value', value: 2 }, { id: 'nothing' });
    const scores = [
      ...scored('one', [hit('hit'), level, miss('near', 3), miss('far', 4.5)]),
      ...scoreFile(file('two', [nothing]), new Map([['nothing', patients(Number.NaN)]])),
    ];
    expect(missesOf(scores).map(({ id }) => id)).toEqual(['two/nothing', 'one/far', 'one/near', 'one/level']);
  });
});
