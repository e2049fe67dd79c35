import { beforeAll, describe, expect, test } from 'vitest';
import { findingsOf } from '../../src/diagnosis/findings.ts';
import {
  type Debrief,
  debriefOf,
  isSame,
  type Mystery,
  mysteryOf,
  type Prepared,
  prepare,
  runOf,
} from '../../src/diagnosis/index.ts';
import { shortestPath } from '../../src/diagnosis/path.ts';
import { EXAMINATION_FILES } from '../../src/examination/index.ts';

describe.each([2, 5])('the shortest sensible path of seed %i', (seed) => {
  let mystery: Mystery;
  let prepared: Prepared;
  let debrief: Debrief;
  beforeAll(() => {
    mystery = mysteryOf(seed);
    prepared = prepare(mystery);
    const moves = [
      { kind: 'order', examination: 'interrogation' },
      { kind: 'order', examination: 'film' },
    ] as const;
    debrief = debriefOf(runOf(mystery, moves), { diagnosis: mystery.truth, confidence: 1 }, prepared);
  }, 60_000);

  test('ends with the true diagnosis among what is left, and with what it calls alike', () => {
    const last = prepared.path.steps.at(-1)?.left ?? prepared.candidates;
    expect(last.some(({ is_truth }) => is_truth)).toBe(true);
    const others = last.filter(({ diagnosis }) => !isSame(diagnosis, mystery.truth));
    for (const { diagnosis } of others) {
      expect(prepared.path.alike.some((each) => isSame(each, diagnosis))).toBe(true);
    }
  });

  test('never leaves more after a step than before', () => {
    const sizes = [prepared.candidates.length, ...prepared.path.steps.map(({ left }) => left.length)];
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
  });

  test('interrogates before it needles, and injects only what was aspirated', () => {
    const keys = prepared.path.steps.map(({ examination }) => examination);
    if (keys.includes('side_port'))
      expect(keys.slice(0, keys.indexOf('side_port'))).toContain('interrogation');
    if (keys.includes('dye_study')) expect(keys.slice(0, keys.indexOf('dye_study'))).toContain('side_port');
    expect(debrief.path.steps.flatMap(({ signs }) => signs)).not.toContain('not_injected');
  });

  test('costs no more than looking with everything', () => {
    const all = [...EXAMINATION_FILES.values()].reduce((sum, file) => sum + file.answer_after_minutes, 0);
    expect(prepared.path.minutes).toBeLessThanOrEqual(all);
  });

  test('the learner is told what each of his findings meant', () => {
    expect(debrief.right).toBe(true);
    expect(debrief.brier).toBe(0);
    expect(debrief.meant.map(({ shown }) => shown.examination)).toEqual(['interrogation', 'film']);
    for (const { after } of debrief.meant) {
      expect(after.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
    }
  });
});

test('an examination that tells nothing apart is no step', () => {
  const mystery = mysteryOf(5);
  const truth = { key: 'x', diagnosis: mystery.truth, document: mystery.document, is_truth: true };
  const table = new Map([['film', findingsOf([truth], 'film', mystery.seen_s)] as const]);
  expect(shortestPath([truth], table).steps).toEqual([]);
});

describe('a noxious trigger', () => {
  const found = Array.from({ length: 60 }, (_, seed) => seed).find(
    (seed) => mysteryOf(seed).cause.kind === 'trigger',
  );
  const seed = found ?? Number.NaN;

  test('is found by whoever looks at the patient first, and then every path ends there', () => {
    const mystery = mysteryOf(seed);
    const run = runOf(mystery, [{ kind: 'look' }]);
    const debrief = debriefOf(run, { diagnosis: mystery.truth, confidence: 1 }, prepare(mystery));
    expect(run.looks.map(({ found: seen }) => seen)).toEqual([debrief.path.found]);
    expect(debrief.path.found).toHaveLength(1);
    expect([debrief.path.steps.length, debrief.path.alike.length]).toEqual([0, 0]);
    expect(debrief.path.minutes).toBe(debrief.path.look_min);
  });

  test('is not found in somebody with a broken device', () => {
    expect(runOf(mysteryOf(5), [{ kind: 'look' }]).looks[0]?.found).toEqual([]);
  });
});
