import { expect, test } from 'vitest';
import { itemOf, TOPICS } from '../../src/drill/index.ts';
import { run } from './surroundings.ts';

const FLOW = ['drill', '--topic', 'flow', '--seed', '3'] as const;

test('without words the topics are listed, one a line', async () => {
  const { code, out, err } = await run('drill');
  expect([code, err]).toEqual([0, '']);
  expect(
    out
      .trimEnd()
      .split('\n')
      .map((line) => line.split(' ')[0]),
  ).toEqual([...TOPICS]);
});

test('a topic gives an item, the same for the same seed, and nothing of its answer', async () => {
  const { code, out, err } = await run(...FLOW);
  expect([code, err]).toEqual([0, '']);
  expect(out).toBe(`${itemOf('flow', 3, 0).text}\n`);
  expect((await run(...FLOW)).out).toBe(out);
  expect((await run('drill', '--topic', 'refill-date')).out).toBe(`${itemOf('refill_date', 1, 0).text}\n`);
});

test('several items, from the one named on', async () => {
  const { out } = await run(...FLOW, '--item', '2', '--count', '3');
  expect(out).toBe([2, 3, 4].map((index) => `${itemOf('flow', 3, index).text}\n`).join('\n'));
});

test('an answer is judged, then the working and what its numbers rest on are shown', async () => {
  const item = itemOf('flow', 3, 1);
  const right = await run(...FLOW, '--item', '1', '--answer', `${item.answer} ${item.unit}`);
  expect(right.code).toBe(0);
  expect(right.out).toMatch(/^Right: /m);
  for (const line of item.working) expect(right.out).toContain(line);
  expect(right.out).toContain('gablofen-strengths');
  const wrong = await run(...FLOW, '--item', '1', '--answer', `${item.answer * 1000} ${item.unit}`);
  expect(wrong.code).toBe(0);
  expect(wrong.out).toMatch(/^Not right: .*\n.*1,000/m);
});

test('an answer that cannot be read is a problem, and gives nothing away', async () => {
  const { code, out, err } = await run(...FLOW, '--answer', '0.4');
  expect([code, out]).toEqual([1, '']);
  expect(err).toBe('answer\n  0.4 has no unit.\n  Write the unit too, for example mcg/day.\n');
});

test('--working shows the way, --json everything', async () => {
  const item = itemOf('flow', 3, 0);
  expect((await run(...FLOW, '--working')).out).toContain(item.working[0]);
  expect(JSON.parse((await run(...FLOW, '--json', '--count', '2')).out)).toEqual(
    [0, 1].map((index) => JSON.parse(JSON.stringify(itemOf('flow', 3, index)))),
  );
});

test.each([
  ['an unknown topic', ['--topic', 'dance']],
  ['a topic with a meaning to objects', ['--topic', 'constructor']],
  ['a seed without a topic', ['--seed', '3']],
  ['a seed that is no whole number', ['--topic', 'flow', '--seed', '1.5']],
  ['a seed beyond what is exact', ['--topic', 'flow', '--seed', '9999999999999999']],
  ['no items', ['--topic', 'flow', '--count', '0']],
  ['too many items', ['--topic', 'flow', '--count', '5000']],
  ['an answer to two items', ['--topic', 'flow', '--count', '2', '--answer', '1 mL/day']],
  ['an answer in JSON', ['--topic', 'flow', '--json', '--answer', '1 mL/day']],
])('%s is wrong usage', async (_what, words) => {
  const { code, out, err } = await run('drill', ...words);
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain('Usage: itb drill');
});

test('help names the drill', async () => {
  expect((await run('help')).out).toContain('  drill [--topic TOPIC');
});
