import { expect, test } from 'vitest';
import { reportOf } from '../../../src/rehearsal/index.ts';
import { at, call, critical, playWith, scenarioWith } from './plays.ts';

const criticals = [critical('team', { need: { called: { to: ['itb_team'] } } })];
const play = playWith(scenarioWith({ criticals }), { calls: [call('itb_team', 10, 5, 3)] });
const question = { id: 301, call: 3, asks: 'How hot?', facts: ['temperature'], at_s: at(11) };

test('a fact answered without having been looked at costs as much as one said so in the call', () => {
  const one = reportOf({
    ...play,
    questions: [{ ...question, answered_s: at(12), unseen: ['temperature'] }],
  });
  expect(one.sbar?.points).toBe(4.5);
  expect(one.calls[0]?.grade).toMatchObject({ score: 4.5, unseen: ['temperature'], parts: { honest: 0.5 } });
});

test('what was looked at before it was answered costs nothing', () => {
  const honest = reportOf({
    ...play,
    questions: [{ ...question, answered_s: at(12), said: ['temperature'] }],
  });
  expect(honest.sbar?.points).toBe(5);
});

test('to answer with a guess at a sign of life takes all of honesty and caps the call', () => {
  const guessed = reportOf({
    ...play,
    questions: [{ ...question, answered_s: at(12), unseen: ['breathing_rate'] }],
  });
  expect(guessed.calls[0]?.grade).toMatchObject({
    score: 3,
    parts: { honest: 0 },
    faults: [{ why: 'guessed', keys: ['breathing_rate'] }],
  });
});

test('answers to another call leave this one as it is', () => {
  const other = reportOf({ ...play, questions: [{ ...question, call: 4, unseen: ['temperature'] }] });
  expect(other.sbar?.points).toBe(5);
});
