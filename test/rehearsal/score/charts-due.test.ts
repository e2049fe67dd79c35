import { describe, expect, test } from 'vitest';
import { chartsDue, reportOf, saidInsteadOf, saidOf } from '../../../src/rehearsal/index.ts';
import { at, chart, playWith, scenarioWith } from './plays.ts';

const SCENARIO = scenarioWith({
  charting: [
    { chart: 'early_warning', within_min: 30 },
    { chart: 'handover' },
    { chart: 'incident', from: {} },
  ],
});

describe('charts that were due', () => {
  const dueWith = (...charts: ReturnType<typeof chart>[]) => chartsDue(playWith(SCENARIO, { charts }));

  test('say by when, and what came of each; what was never asked for is not among them', () => {
    const [score, note, ...others] = dueWith(chart('early_warning', 45, { points: 3, right_points: 3 }));
    expect(score).toMatchObject({ by_s: at(30), result: 'late', time_points: 1, right_points: 3, points: 4 });
    expect(note).toMatchObject({ chart: 'handover', result: 'missing', points: 0, possible: 5 });
    expect(note).not.toHaveProperty('by_s');
    expect(others).toEqual([]);
  });

  test('an empty one counts as none, and the best of several stands for all', () => {
    expect(dueWith(chart('handover', 10, { items: [] }))[1]).toMatchObject({ result: 'empty', points: 0 });
    const both = dueWith(
      chart('handover', 10, { unseen: ['a', 'b'] }),
      chart('handover', 20, { unseen: ['a'] }),
    );
    expect(both[1]).toMatchObject({ points: 4, written: { at_s: at(20) } });
  });

  test('add up to what the report counts', () => {
    const play = playWith(SCENARIO, { charts: [chart('handover', 10, { unseen: ['a'] })] });
    expect(reportOf(play).charting).toEqual({ points: 4, possible: 10 });
  });
});

describe('what was heard', () => {
  const fact = (key: 'complaint_itchy' | 'itch', minute: number, from: 'heard' | 'observation') =>
    ({ fact: key, at_s: at(minute), says: '', from }) as const;

  test('is what the patient said of a sign, from then on, and not what was looked for', () => {
    const facts = [
      fact('complaint_itchy', 9, 'heard'),
      fact('complaint_itchy', 4, 'heard'),
      fact('itch', 1, 'observation'),
    ];
    expect(saidOf(facts, 'itch', at(60))?.at_s).toBe(at(4));
    expect(saidOf(facts, 'itch', at(3))).toBeUndefined();
    expect(saidOf(facts, 'spo2', at(60))).toBeUndefined();
    expect(saidInsteadOf(facts, 'observe/itch_tingling', at(60))?.at_s).toBe(at(4));
    expect(saidInsteadOf(facts, 'observe/bloods', at(60))).toBeUndefined();
  });
});
