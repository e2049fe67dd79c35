import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  attemptOf,
  mergeProgress,
  NO_PROGRESS,
  type Progress,
  readProgress,
  reportOf,
  withAttempt,
  writeProgress,
} from '../../../src/rehearsal/index.ts';
import { ROOT } from '../../../tools/files.mjs';
import { critical, harmful, playWith, scenarioWith } from '../score/plays.ts';
import { attempt } from './runs.ts';

const progressOf = (...ids: readonly string[]): Progress =>
  ids.reduce((all, id) => withAttempt(all, attempt(id)), NO_PROGRESS);

test('progress is read as it was written, also that of version 1', () => {
  const progress = progressOf('one', 'two');
  expect(readProgress(writeProgress(progress))).toEqual({ ok: true, value: progress });
  const text = readFileSync(join(ROOT, 'test/fixtures/rehearsal-progress-v1.json'), 'utf8');
  expect(readProgress(text)).toEqual({ ok: true, value: progress });
});

test.each([
  ['', 'progress.empty'],
  ['nonsense', 'progress.not-json'],
  ['{"schema": "itb-drill-progress", "version": 1}', 'progress.not-progress'],
  ['{"schema": "itb-progress", "version": 9, "attempts": []}', 'progress.other-version'],
])('%j is refused', (text, code) => {
  const read = readProgress(text);
  expect(read.ok ? [] : read.problems.map((problem) => problem.code)).toEqual([code]);
});

test('every mistake of a broken progress is at its place', () => {
  const broken = {
    ...attempt('x'),
    percent: 130,
    objectives: [{ key: 'recognise', points: 30, possible: 20 }],
  };
  const read = readProgress(JSON.stringify({ ...NO_PROGRESS, attempts: [attempt('a'), broken] }));
  expect(read.ok ? [] : read.problems.map(({ path }) => path)).toEqual([
    'progress: attempts[1].percent',
    'progress: attempts[1].objectives[0]',
  ]);
});

test('an attempt is remembered once, as it was last', () => {
  const twice = withAttempt(progressOf('one', 'two'), attempt('one', { percent: 90 }));
  expect(twice.attempts.map(({ id, percent }) => [id, percent]).sort()).toEqual([
    ['one', 90],
    ['two', 84],
  ]);
});

test('two progresses become one without losing or doubling an attempt, whichever comes first', () => {
  const some = fc
    .uniqueArray(fc.record({ id: fc.integer({ min: 0, max: 9 }), day: fc.integer({ min: 1, max: 28 }) }), {
      selector: ({ id }) => id,
    })
    .map((all) =>
      all.reduce(
        (progress, { id, day }) =>
          withAttempt(
            progress,
            attempt(`a${id}`, { ended: `2026-11-${String(day).padStart(2, '0')}T06:00:00Z`, percent: day }),
          ),
        NO_PROGRESS,
      ),
    );
  fc.assert(
    fc.property(some, some, (one, other) => {
      const merged = mergeProgress(one, other);
      expect(mergeProgress(other, one)).toEqual(merged);
      expect(mergeProgress(merged, one)).toEqual(merged);
      const ids = [...one.attempts, ...other.attempts].map(({ id }) => id);
      expect(merged.attempts.map(({ id }) => id).sort()).toEqual([...new Set(ids)].sort());
      for (const { id, percent } of merged.attempts) {
        const both = [...one.attempts, ...other.attempts].filter((each) => each.id === id);
        expect(percent).toBe(Math.max(...both.map((each) => each.percent)));
      }
    }),
  );
});

test('an attempt holds what the progress needs of a report, and no name', () => {
  const scenario = scenarioWith({
    criticals: [critical('call'), critical('cover')],
    harmfuls: [harmful('haloperidol'), harmful('discharge')],
  });
  const play = playWith(scenario, { marks: { 'critical/call': 10, 'harmful/haloperidol': 20 } });
  expect(attemptOf(reportOf(play), play, ['No idea.'], '2026-11-23T08:00:00Z')).toEqual({
    id: 'run-1',
    scenario: 'by_hand',
    scenario_version: 2,
    draw: 3,
    variant: 'off',
    role: 'ward_nurse',
    mode: 'assessed',
    ended: '2026-11-23T08:00:00Z',
    percent: 0,
    passed: false,
    objectives: [
      { key: 'recognise', points: 10, possible: 20 },
      { key: 'restore', points: 0, possible: 0 },
    ],
    criticals: [
      { key: 'call', result: 'met' },
      { key: 'cover', result: 'missed' },
    ],
    harmfuls: ['haloperidol'],
    answers: ['No idea.'],
  });
});
