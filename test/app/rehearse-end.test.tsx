// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openEnds } from '../../src/app/rehearse/run/open-ends.ts';
import { change } from '../../src/app/rehearse/settings.ts';
import { type Play, scenarios } from '../../src/rehearsal/index.ts';
import { at, doAction, has, leave, press, saysOf, startRun } from './rehearse-bench.tsx';
import { MIN, NOW_S, playOfHand } from './rehearse-dialogs-bench.tsx';

const KEY = scenarios()[0]?.key ?? '';
const plain = (says: string) => says.replaceAll('\u00a0', ' ');
const endsOf = (part: Partial<Play>) => openEnds(playOfHand(part)).map(plain);

const NOTE: Play['charts'] = [{ chart: 'handover', at_s: NOW_S - MIN, items: ['pump_facts'], unseen: [] }];
const TASKS: Play['tasks'] = [
  { id: 1, task: 'observe/vital_signs', asked_s: NOW_S - MIN, state: 'under_way', to_s: NOW_S + 4 * MIN },
  { id: 2, task: 'observe/bloods', asked_s: NOW_S, state: 'answer_due', answer_s: NOW_S + 38 * MIN - 20 },
  { id: 3, task: 'observe/tone_spasms', asked_s: NOW_S, state: 'waiting' },
  { id: 4, task: 'act/oxygen', asked_s: NOW_S - 9 * MIN, state: 'goes_on' },
  { id: 5, task: 'observe/quick_look', asked_s: NOW_S - 9 * MIN, state: 'done' },
  { id: 6, task: 'act/cooling', asked_s: NOW_S - 9 * MIN, state: 'left_off' },
];

beforeEach(() => {
  localStorage.clear();
  location.hash = '';
  change({ mode: 'practice', audience: 'all', hold: false, letters: true, sound: false });
});
afterEach(leave);

test('what is under way is named with what is left of it, and what is over is not', () => {
  expect(endsOf({ tasks: TASKS, charts: NOTE })).toEqual([
    'Under way: Full observations, 4 min left',
    'Answer to come: Bloods, in 38 min',
    'Waits for hands: Tone and spasms',
  ]);
});

test('that nothing was written is said, until something was', () => {
  expect(endsOf({})).toEqual(['Nothing was written down.']);
  expect(endsOf({ charts: NOTE })).toEqual([]);
});

test('orders that nobody read back and questions that nobody answered are counted', () => {
  const order: Play['orders'][number] = {
    id: 101,
    by: 'resident',
    given_s: NOW_S - MIN,
    request: { kind: 'order', action: 'lorazepam', amount: 2 },
    state: 'to_read_back',
  };
  const question = { id: 201, call: 2, asks: 'Tone?', facts: ['tone_legs'], at_s: NOW_S };
  expect(
    endsOf({
      charts: NOTE,
      orders: [order, { ...order, id: 102 }, { ...order, id: 103, state: 'stands' }],
      questions: [question, { ...question, id: 202, answered_s: NOW_S }],
    }),
  ).toEqual(['2 orders are not read back.', 'One question is not answered.']);
});

test('the dialog says it before anything ends, and the run can go on', async () => {
  await startRun(KEY);
  await press('pause');
  await doAction('observe/vital_signs');
  await press('end');
  const says = plain(saysOf('end-open'));
  expect(says).toContain('Under way: Full observations, 5 min left');
  expect(says).toContain('Nothing was written down.');
  await press('end-no');
  expect(has('end-dialog')).toBe(false);
  expect(at('under-way').textContent).toContain('Full observations');
});
