import { describe, expect, test } from 'vitest';
import { type Condition, partsOf, type Task } from '../../../src/rehearsal/index.ts';
import { at, call, chart, type Lived, playWith, scenarioWith } from './plays.ts';

function task(key: Task['task'], minutes: number, changes: Partial<Task> = {}): Task {
  const asked_s = at(minutes - 5);
  return { id: 1, task: key, asked_s, from_s: asked_s, state: 'done', ended_s: at(minutes), ...changes };
}
/** Minutes from the handover at which each part was done; undefined: not done. */
function doneAt(need: Condition, lived: Lived = {}) {
  return partsOf(playWith(scenarioWith(), lived), need).map(({ at_s }) => at_s && (at_s - at(0)) / 60);
}

const BUNDLE: Condition = {
  all: [
    { done: ['observe/vital_signs'] },
    { called: { to: ['itb_team'] } },
    { charted: ['handover'], told: ['think_pump'] },
  ],
};

describe('parts of a critical action', () => {
  test('are each thing that it needs, those done with the first time, the others without', () => {
    const tasks = [task('observe/vital_signs', 12), task('observe/vital_signs', 40)];
    expect(doneAt(BUNDLE, { tasks })).toEqual([12, undefined, undefined, undefined]);
    const calls = [call('pharmacy', 5, 3), call('itb_team', 20, 3, 2)];
    expect(doneAt(BUNDLE, { tasks, calls, charts: [chart('handover', 33)] })).toEqual([
      12,
      20,
      33,
      undefined,
    ]);
  });

  test('are not done by what was left off, is still under way, or came after the end', () => {
    const over = { ended: { at_s: at(30), why: 'learner' } } as const;
    for (const state of ['left_off', 'under_way', 'waiting'] as const) {
      expect(doneAt(BUNDLE, { tasks: [task('observe/vital_signs', 12, { state })] })[0]).toBeUndefined();
    }
    expect(doneAt(BUNDLE, { calls: [call('itb_team', 20, 3)], ...over })[1]).toBe(20);
    expect(doneAt(BUNDLE, { calls: [call('itb_team', 31, 3)], ...over })[1]).toBeUndefined();
  });

  test('any of several ways will do, and a way is done with its last leaf', () => {
    const either: Condition = {
      any: [
        { called: { to: ['resident'] } },
        { all: [{ begun: ['act/oxygen'] }, { done: ['observe/bloods'] }] },
      ],
    };
    const tasks = [task('act/oxygen', 10), task('observe/bloods', 50)];
    expect(partsOf(playWith(scenarioWith()), either)).toHaveLength(1);
    expect(doneAt(either, { tasks: tasks.slice(0, 1) })).toEqual([undefined]);
    expect(doneAt(either, { tasks })).toEqual([50]);
    expect(doneAt(either, { tasks, calls: [call('resident', 55, 3)] })).toEqual([50]);
    expect(doneAt(either, { tasks, calls: [call('resident', 25, 3)] })).toEqual([25]);
  });

  test('a way of another draw is none of them', () => {
    const either: Condition = {
      any: [
        { variant: ['stall'], done: ['examine/rotor_study'] },
        { variant: ['off'], done: ['examine/film'] },
      ],
    };
    const [part] = partsOf(playWith(scenarioWith()), either);
    expect(part?.ways.map((way) => way.map(({ keys }) => keys))).toEqual([[['examine/film']]]);
  });

  test('what was told at the handover was not found out', () => {
    const play = playWith(scenarioWith());
    const fact = { fact: 'temperature', says: 'core temperature 38', at_s: at(0) } as const;
    const known = (from: 'handover' | 'observation') =>
      partsOf({ ...play, facts: [{ ...fact, from }] }, { knows: ['temperature'] })[0]?.at_s;
    expect(known('handover')).toBeUndefined();
    expect(known('observation')).toBe(at(0));
  });

  test('a call without the request that it had to hold is not that call', () => {
    const asking: Condition = { called: { to: ['itb_team'], asked: ['come_now'] } };
    const made = call('itb_team', 20, 3);
    const requests = [{ kind: 'other', request: 'come_now' }] as const;
    expect(doneAt(asking, { calls: [made] })).toEqual([undefined]);
    expect(doneAt(asking, { calls: [{ ...made, sbar: { ...made.sbar, requests } }] })).toEqual([20]);
  });

  test('is silent where it asks for more than its name says: an amount, or something before it', () => {
    expect(doneAt({ done: ['act/lorazepam'], amount: { least: 1 } })).toEqual([]);
    expect(doneAt({ done: ['act/lorazepam'], after: 'observe/vital_signs' })).toEqual([]);
  });
});
