import { describe, expect, test } from 'vitest';
import { FAULTS } from '../../src/case/catalogue/index.ts';
import { type Move, mysteryOf, runOf, viewOf } from '../../src/diagnosis/index.ts';
import { beginsOf, diagnosisOf, MECHANISMS } from '../../src/diagnosis/mechanism.ts';

const SEEDS = [0, 1, 2, 5, 7];
const order = (examination: 'listen' | 'interrogation' | 'nuclear_scan'): Move => ({
  kind: 'order',
  examination,
});

test('the same seed gives the same case, findings and observations', () => {
  const moves = [order('interrogation'), order('listen')];
  const once = JSON.stringify([mysteryOf(5), viewOf(runOf(mysteryOf(5), moves))]);
  expect(JSON.stringify([mysteryOf(5), viewOf(runOf(mysteryOf(5), moves))])).toBe(once);
});

test('another seed gives another case', () => {
  const told = SEEDS.map((seed) => JSON.stringify(mysteryOf(seed).story));
  expect(new Set(told).size).toBe(SEEDS.length);
});

describe.each(SEEDS)('the patient of seed %i', (seed) => {
  const mystery = mysteryOf(seed);
  const view = viewOf(runOf(mystery, []));

  test('is seen alive, and with something to complain of or an alarm', () => {
    expect(view.chart.died_s).toBeUndefined();
    expect(mystery.complaints.length > 0 || mystery.story.alarm_tones !== undefined).toBe(true);
    expect(mystery.seen_s).toBeGreaterThanOrEqual(mystery.begins_s);
  });

  test('gives nothing away: no name of a fault, no place, no mechanism', () => {
    const told = JSON.stringify(view);
    for (const { key, title, says } of FAULTS.values()) {
      for (const secret of [`"${key}"`, title, says]) expect(told).not.toContain(secret);
    }
    for (const mechanism of MECHANISMS) expect(told).not.toContain(`"${mechanism}"`);
  });
});

describe('time', () => {
  const mystery = mysteryOf(5);

  test('passes with every examination, and the patient goes on', () => {
    const { now_s, seen_s, chart } = viewOf(runOf(mystery, [order('interrogation'), order('listen')]));
    expect((now_s - seen_s) / 60).toBe(21);
    expect(chart.rows.map(({ at_s }) => (at_s - seen_s) / 60)).toEqual([0, 20, 21]);
  });

  test('a slow answer is not there before it comes', () => {
    const early = viewOf(runOf(mystery, [order('nuclear_scan')]));
    expect([early.results.length, early.pending.length]).toEqual([0, 1]);
    const minutes = ((early.pending[0]?.answer_s ?? 0) - early.now_s) / 60;
    const late = viewOf(runOf(mystery, [order('nuclear_scan'), { kind: 'wait', minutes }]));
    expect([late.results.length, late.pending.length]).toEqual([1, 0]);
  });

  test('a finding has no reasons and no verdict on itself before the answer', () => {
    const { results } = viewOf(runOf(mystery, [order('interrogation')]));
    expect(results.map(({ why, misled }) => [why, misled])).toEqual([[[], false]]);
  });
});

test('every fault of the library has a diagnosis with words of its own', () => {
  for (const fault of FAULTS.values()) expect(MECHANISMS).toContain(diagnosisOf(fault).mechanism);
});

test('what begins with a fill or a program begins at the visit, a missed refill when it is due', () => {
  const begins = (kind: string) =>
    [...FAULTS.values()].filter((fault) => fault.effects[0]?.kind === kind).map(beginsOf);
  expect(new Set([...begins('fill_beside'), ...begins('told_dose')])).toEqual(new Set(['visit']));
  expect(new Set(begins('refill_missed'))).toEqual(new Set(['due']));
  expect(new Set(begins('explant'))).toEqual(new Set(['told']));
});
