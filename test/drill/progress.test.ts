import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  answered,
  askedOf,
  itemOf,
  type Mark,
  needsMore,
  nextItem,
  type Progress,
  readProgress,
  startProgress,
  TOPICS,
  type Topic,
  writeProgress,
} from '../../src/drill/index.ts';

function after(...answers: readonly (readonly [Topic, Mark])[]): Progress {
  return answers.reduce((progress, [topic, mark]) => answered(progress, topic, mark), startProgress(7));
}

const ANSWERS = fc.array(
  fc.tuple(fc.constantFrom(...TOPICS), fc.constantFrom<Mark>('right', 'close', 'wrong')),
  {
    maxLength: 60,
  },
);

test('the streak counts answers that are not wrong, and the best one stays', () => {
  const progress = after(['flow', 'right'], ['flow', 'close'], ['bridge', 'wrong'], ['flow', 'right']);
  expect(progress).toMatchObject({ answered: 4, streak: 1, best_streak: 2 });
  expect(progress.topics.flow).toMatchObject({ right: 2, close: 1, wrong: 0, last: 'right' });
});

test('a topic answered wrong needs more until it was right twice in a row', () => {
  expect(needsMore(startProgress(1))).toEqual([]);
  const wrong = after(['flow', 'right'], ['bridge', 'wrong'], ['priming', 'wrong'], ['priming', 'right']);
  expect(needsMore(wrong)).toEqual(['bridge', 'priming']);
  expect(needsMore(answered(wrong, 'priming', 'right'))).toEqual(['bridge']);
});

describe('what comes next', () => {
  test('first every topic once, in the order of learning', () => {
    let progress = startProgress(7);
    for (const topic of TOPICS) {
      expect(nextItem(progress).topic).toBe(topic);
      progress = answered(progress, topic, 'right');
    }
    expect(nextItem(progress).topic).toBe(TOPICS[0]);
  });

  test('what was wrong comes back first, but not twice running', () => {
    const progress = after(['flow', 'right'], ['bridge', 'wrong'], ['oral_step', 'right']);
    expect(nextItem(progress, TOPICS, 'oral_step').topic).toBe('bridge');
    expect(nextItem(progress, TOPICS, 'bridge').topic).not.toBe('bridge');
  });

  test('right answers in a row are spaced out, a wrong one brings the topic back', () => {
    const gap = ({ topics, answered: count }: Progress) => topics.flow.due - count;
    let progress = startProgress(1);
    const gaps: number[] = [];
    for (let i = 0; i < 6; i++) {
      progress = answered(progress, 'flow', 'right');
      gaps.push(gap(progress));
    }
    expect(gaps).toEqual([1, 2, 4, 8, 16, 16]);
    expect(gap(answered(progress, 'flow', 'wrong'))).toBe(1);
  });

  test('one chosen topic goes on and on, with a new item each time', () => {
    let progress = startProgress(7);
    const texts = new Set<string>();
    for (let i = 0; i < 20; i++) {
      const { topic, seed, index } = nextItem(progress, ['residual'], 'residual');
      expect([topic, seed, index]).toEqual(['residual', 7, i]);
      texts.add(itemOf(topic, seed, index).text);
      progress = answered(progress, topic, 'wrong');
    }
    expect(texts.size).toBeGreaterThan(18);
  });

  test('nobody is kept from a topic for ever', () => {
    let progress = startProgress(3);
    let last: Topic | undefined;
    const seen = new Map<Topic, number>();
    for (let i = 0; i < 300; i++) {
      const { topic } = nextItem(progress, TOPICS, last);
      expect(topic).not.toBe(last);
      seen.set(topic, (seen.get(topic) ?? 0) + 1);
      progress = answered(progress, topic, topic === 'bridge' ? 'wrong' : 'right');
      last = topic;
    }
    expect(seen.size).toBe(TOPICS.length);
    const most = [...seen].sort((a, b) => b[1] - a[1])[0];
    expect(most?.[0]).toBe('bridge');
    for (const count of seen.values()) expect(count).toBeGreaterThan(5);
  });
});

test('any progress is read back as it was written, and leads to the same next item', () => {
  fc.assert(
    fc.property(ANSWERS, (answers) => {
      const progress = after(...answers);
      const read = readProgress(writeProgress(progress));
      expect(read).toEqual({ ok: true, value: progress });
      expect(read.ok && nextItem(read.value)).toEqual(nextItem(progress));
      expect(TOPICS.reduce((sum, topic) => sum + askedOf(progress.topics[topic]), 0)).toBe(progress.answered);
    }),
    { numRuns: 100 },
  );
});

describe('what no progress is, is refused', () => {
  const good = after(['flow', 'right'], ['bridge', 'wrong']);
  test.each([
    ['no JSON', '{'],
    ['nothing', 'null'],
    ['a list', '[]'],
    ['too long', ' '.repeat(30_000)],
    ['another schema', JSON.stringify({ ...good, schema: 'itb-case' })],
    ['a newer version', JSON.stringify({ ...good, version: 2 })],
    ['a negative count', JSON.stringify({ ...good, streak: -1 })],
    ['a broken count', JSON.stringify({ ...good, answered: 1.5 })],
    ['counts that do not add up', JSON.stringify({ ...good, answered: 9 })],
    ['a streak above the best', JSON.stringify({ ...good, streak: 2 })],
    ['a topic too few', JSON.stringify({ ...good, topics: { flow: good.topics.flow } })],
    ['a topic too many', JSON.stringify({ ...good, topics: { ...good.topics, dance: good.topics.flow } })],
    [
      'a box that does not exist',
      JSON.stringify({ ...good, topics: { ...good.topics, flow: { ...good.topics.flow, box: 9 } } }),
    ],
    ['a field of its own', JSON.stringify({ ...good, name: 'somebody' })],
  ])('%s', (_what, text) => {
    const read = readProgress(text, 'storage');
    expect(read.ok).toBe(false);
    if (read.ok) return;
    for (const { path, message, mend } of read.problems) {
      expect(path).toMatch(/^storage/);
      expect(message).toMatch(/\.$/);
      expect(mend).toContain('start anew');
    }
  });
});
