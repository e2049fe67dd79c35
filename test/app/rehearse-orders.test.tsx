// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import { OrdersPanel } from '../../src/app/rehearse/orders/index.ts';
import type { Order, Play } from '../../src/rehearsal/index.ts';
import {
  benchOf,
  clear,
  click,
  find,
  found,
  missing,
  NOW_S,
  playOfHand,
  said,
  seen,
  show,
} from './rehearse-dialogs-bench.tsx';

afterEach(clear);

const LORAZEPAM: Order = {
  id: 7,
  by: 'resident',
  given_s: NOW_S - 60,
  request: { kind: 'order', action: 'lorazepam', amount: 2 },
  state: 'to_read_back',
};

async function open(part: Partial<Play>) {
  const bench = benchOf(playOfHand(part));
  await show(bench, OrdersPanel);
  return bench;
}
const heardChoices = (id: number) =>
  [...document.querySelectorAll(`[data-testid^="order-${id}-action-"]`)].map((input) =>
    input.getAttribute('data-testid')?.replace(`order-${id}-action-`, ''),
  );

test('an order is read back by picking what was heard among others that could have been', async () => {
  const { sent } = await open({ orders: [LORAZEPAM] });
  const choices = heardChoices(7);
  expect(choices).toContain('lorazepam');
  expect(choices.length).toBeGreaterThanOrEqual(3);
  await click('order-7-action-lorazepam');
  await click('order-7-amount-2');
  await click('order-7-read-back');
  expect(sent).toEqual([{ kind: 'read_back', order: 7, heard: { action: 'lorazepam', amount: 2 } }]);
});

test('a wrong amount is sent as it was heard: who ordered puts it right', async () => {
  const { sent } = await open({ orders: [LORAZEPAM] });
  await click('order-7-action-lorazepam');
  await click('order-7-amount-4');
  await click('order-7-read-back');
  expect(sent).toEqual([{ kind: 'read_back', order: 7, heard: { action: 'lorazepam', amount: 4 } }]);
});

test('nothing is read back before action and amount are chosen', async () => {
  const { sent } = await open({ orders: [LORAZEPAM] });
  await click('order-7-read-back');
  await click('order-7-action-lorazepam');
  await click('order-7-read-back');
  expect(sent).toEqual([]);
});

test('a pump order is read back with its dose a day, a factor of ten among the choices', async () => {
  const { sent } = await open({
    orders: [
      {
        ...LORAZEPAM,
        by: 'itb_team',
        request: {
          kind: 'pump_order',
          setting: {
            kind: 'prescription',
            prescription: {
              concentration_mcg_mL: 500,
              mode: { kind: 'simple_continuous', dose_mcg_day: 300 },
            },
          },
        },
      },
    ],
  });
  await click('order-7-action-reprogram');
  expect(missing('order-7-amount-3000')).toBe(false);
  await click('order-7-amount-300');
  await click('order-7-read-back');
  expect(sent).toEqual([]);
  await click('order-7-for-strength-500');
  await click('order-7-read-back');
  const heard = { action: 'reprogram', amount: 300, concentration_mcg_mL: 500 };
  expect(sent).toEqual([{ kind: 'read_back', order: 7, heard }]);
});

test('an order that stands is carried out as it was ordered', async () => {
  const { sent } = await open({ orders: [{ ...LORAZEPAM, state: 'stands' }] });
  await click('carry-out-7');
  expect(sent).toEqual([{ kind: 'do', task: 'act/lorazepam', amount: 2 }]);
});

test('a dose of the pump is not carried out by a button, but keyed in', async () => {
  await open({
    programmer: { present: true },
    orders: [{ ...LORAZEPAM, state: 'stands', request: { kind: 'order', action: 'restart' } }],
  });
  expect(missing('carry-out-7')).toBe(true);
  expect(missing('key-in-7')).toBe(false);
});

test('what has been carried out stands without a button', async () => {
  await open({ orders: [{ ...LORAZEPAM, state: 'used' }] });
  expect(missing('carry-out-7')).toBe(true);
  expect(said('standing-7')).toMatch(/taken up/);
});

test('a question that was asked back is answered with facts, those not checked marked', async () => {
  const { sent } = await open({
    facts: [seen('temperature', 'core temperature 38.2 degC', 5)],
    questions: [
      {
        id: 301,
        call: 3,
        asks: 'What are the observations?',
        facts: ['temperature', 'heart_rate'],
        at_s: NOW_S,
      },
    ],
  });
  expect(said('question-301')).toMatch(/What are the observations\?/);
  expect(said('answer-heart_rate')).toMatch(/not checked/);
  await click('answer-temperature');
  await click('answer-301');
  expect(sent).toEqual([{ kind: 'reply', question: 301, facts: ['temperature'] }]);
});

test('not to know is an answer', async () => {
  const { sent } = await open({
    questions: [{ id: 301, call: 3, asks: 'Tone?', facts: ['tone_legs'], at_s: NOW_S }],
  });
  expect(said('answer-301')).toBe('I do not know');
  await click('answer-301');
  expect(sent).toEqual([{ kind: 'reply', question: 301, facts: [] }]);
});

test('says who answered what, and when nobody answers', async () => {
  const sbar = { situation: [], background: [], assessment: { facts: [] }, requests: [] };
  const grade = {
    score: 0,
    parts: { situation: 0, background: 0, assessment: 0, request: 0, honest: 0 },
    missing: [],
    unseen: [],
    stale: [],
  };
  await open({
    calls: [
      { id: 1, to: 'itb_team', sbar, grade, at_s: NOW_S - 900, reply_s: NOW_S - 60 },
      { id: 2, to: 'neurosurgery', sbar, grade, at_s: NOW_S - 900 },
    ],
    feed: [
      {
        at_s: NOW_S - 60,
        kind: 'call_answered',
        of: 'team',
        key: 'itb_team',
        id: 1,
        says: 'I am coming.',
        stops: true,
      },
      { at_s: NOW_S - 30, kind: 'nobody_answers', of: 'team', key: 'neurosurgery', id: 2, stops: true },
    ],
  });
  expect(said('replies')).toMatch(/I am coming\./);
  expect(said('replies')).toMatch(/Nobody answers/);
  expect(find('orders')?.textContent).not.toMatch(/0 of 5|grade/);
});

test('says that nobody has been called while nobody has', async () => {
  await open({});
  expect(found('orders').textContent).toMatch(/Nobody has been called yet/);
});

const REFILL: Order = {
  id: 9,
  by: 'itb_team',
  given_s: NOW_S - 60,
  request: { kind: 'order', action: 'refill', fill: { volume_mL: 20, concentration_mcg_mL: 2000 } },
  state: 'to_read_back',
};

test('a refill is read back with drug, concentration and volume, none of them preset', async () => {
  const { sent } = await open({ orders: [REFILL] });
  expect(said('order-9')).toMatch(/20 mL of baclofen 2,000 mcg\/mL/);
  await click('order-9-action-refill');
  await click('order-9-volume-20');
  await click('order-9-read-back');
  expect(sent).toEqual([]);
  expect(said('order-9')).toMatch(/Choose everything you heard/);
  await click('order-9-strength-500');
  await click('order-9-drug-baclofen');
  await click('order-9-read-back');
  expect(sent).toEqual([
    {
      kind: 'read_back',
      order: 9,
      heard: { action: 'refill', fill: { drug: 'baclofen', volume_mL: 20, concentration_mcg_mL: 500 } },
    },
  ]);
});

test('an order for an examination is read back among examinations, and done as one', async () => {
  const request = { kind: 'order', action: 'side_port' } as const;
  const port: Order = { ...REFILL, id: 11, request };
  const { sent } = await open({ orders: [port, { ...port, id: 12, state: 'stands' }] });
  expect(said('order-11')).toMatch(/Aspirate the side port/);
  expect(heardChoices(11)).toContain('side_port');
  expect(heardChoices(11).length).toBeGreaterThanOrEqual(3);
  await click('order-11-action-side_port');
  await click('order-11-read-back');
  await click('carry-out-12');
  expect(sent).toEqual([
    { kind: 'read_back', order: 11, heard: { action: 'side_port' } },
    { kind: 'do', task: 'examine/side_port' },
  ]);
});
