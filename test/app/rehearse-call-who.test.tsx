// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import type { Play } from '../../src/rehearsal/index.ts';
import { open, sbarOf } from './rehearse-call-bench.tsx';
import { choose, clear, click, MIN, missing, NOW_S, said } from './rehearse-dialogs-bench.tsx';

afterEach(clear);

const CALLED: Play['calls'][number] = {
  id: 1,
  to: 'resident',
  at_s: NOW_S - 10 * MIN,
  sbar: {
    situation: ['heart_rate'],
    background: ['has_pump'],
    assessment: { facts: [], thinks: 'withdrawal' },
    requests: [],
  },
  grade: {
    score: 3,
    parts: { situation: 1, background: 1, assessment: 1, request: 0, honest: 0 },
    missing: [],
    unseen: [],
    stale: [],
  },
};

test('whoever stands in the room is asked there first, without a report; the telephone is one press away', async () => {
  const people: Play['people'] = [
    { key: 'learner', role: 'ward_nurse', learner: true, from_s: 0 },
    { key: 'resident', role: 'resident', learner: false, from_s: 0 },
  ];
  const { sent, session } = await open({ people });
  expect(said('ask-here')).toMatch(/Resident is beside you: ask now/);
  expect(missing('request-come_now')).toBe(true);
  await click('ask-now');
  expect(sent).toEqual([]);
  await click('request-advice');
  await choose('order-action', 'lorazepam');
  await choose('order-amount', '2');
  await click('order-add');
  await click('ask-now');
  expect(sent).toEqual([
    { kind: 'ask', to: 'resident', request: { kind: 'other', request: 'advice' } },
    { kind: 'ask', to: 'resident', request: { kind: 'order', action: 'lorazepam', amount: 2 } },
  ]);
  expect(session.dialog.value).toBeUndefined();
  await clear();
  await open({ people });
  await click('call-phone');
  expect(missing('call-make')).toBe(false);
  await click('call-here');
  expect(missing('ask-here')).toBe(false);
});

test('a team of which only one is here has to be called', async () => {
  await open({
    people: [
      { key: 'learner', role: 'ward_nurse', learner: true, from_s: 0 },
      { key: 'resident', role: 'resident', learner: false, from_s: 0 },
    ],
  });
  await click('call-to-emergency_team');
  expect(missing('ask-here')).toBe(true);
});

test('what was told before, and what is new, is said again in one press', async () => {
  const { sent } = await open({ calls: [{ ...CALLED, reply_s: NOW_S - 5 * MIN }] });
  await click('as-told');
  expect(said('call-said')).toMatch(/I think: Withdrawal/);
  await click('call-make');
  const { sbar } = sbarOf(sent);
  expect(sbar.situation).toEqual(['temperature', 'heart_rate']);
  expect(sbar.background).toEqual(['has_pump']);
  expect(sbar.assessment).toEqual({ facts: ['itch'], thinks: 'withdrawal' });
});

test('a call that has not been answered, and what the learner is busy with, are said before the next', async () => {
  await open({
    calls: [{ ...CALLED, reply_s: NOW_S + 3 * MIN }],
    people: [
      {
        key: 'learner',
        role: 'ward_nurse',
        learner: true,
        from_s: 0,
        busy_with: 7,
        busy_until_s: NOW_S + 6 * MIN,
      },
    ],
    tasks: [{ id: 7, task: 'act/cooling', asked_s: NOW_S, state: 'under_way', by: 'learner' }],
  });
  expect(said('call-before')).toMatch(/not called back yet, about 3 min/);
  expect(said('call-before')).toMatch(/busy with active cooling: the call begins in 6 min/);
});
