import { describe, expect, test } from 'vitest';
import type { Play, Request } from '../../../src/rehearsal/index.ts';
import { begin, later, look, meant, ward } from './made.ts';

const HERE = ward({
  present: ['resident', 'second_nurse'],
  decisions: [],
  cues: [],
  ends: [],
  standing_orders: [],
});
const order = (action: string, amount?: number): Request => ({
  kind: 'order',
  action,
  ...(amount === undefined ? {} : { amount }),
});

/** The resident is asked, orders, and it is read back where there is something to read back. */
function ordered(play: Play, request: Extract<Request, { readonly kind: 'order' }>): Play {
  const told = later(meant(play, { kind: 'ask', to: 'resident', request }), 2);
  const waiting = told.orders.find(({ state }) => state === 'to_read_back');
  if (waiting === undefined) return told;
  const { action, amount } = request;
  const heard = { action, ...(amount === undefined ? {} : { amount }) };
  return later(meant(told, { kind: 'read_back', order: waiting.id, heard }), 2);
}
const asked = (play: Play, action: string, amount?: number) => {
  const request = order(action, amount);
  if (request.kind !== 'order') throw new Error('an order');
  return ordered(play, request);
};
const states = ({ orders }: Play) => orders.map(({ state, already }) => [state, already]);

describe('an order for what is so already', () => {
  test('who was moved is not moved again: it closes itself, and says so', () => {
    const moved = later(
      meant(asked(begin({ scenario: HERE }), 'monitored_bed'), look('act/monitored_bed')),
      30,
    );
    const again = asked(moved, 'monitored_bed');
    expect(states(again)).toEqual([
      ['used', undefined],
      ['used', true],
    ]);
    expect(again.feed.findLast(({ kind }) => kind === 'order_needless')).toMatchObject({
      key: 'monitored_bed',
      stops: true,
    });
  });

  test('a bed asked for in a call after the move brings no second move', () => {
    const moved = later(
      meant(asked(begin({ scenario: HERE }), 'monitored_bed'), look('act/monitored_bed')),
      30,
    );
    const bed = { kind: 'other', request: 'icu_bed' } as const;
    const called = later(meant(moved, { kind: 'ask', to: 'resident', request: bed }), 5);
    expect(called.orders.every(({ state }) => state === 'used')).toBe(true);
  });

  test('two orders for one drip: hung on the first, the second is closed', () => {
    const twice = asked(asked(begin({ scenario: HERE }), 'fluids'), 'fluids');
    expect(states(twice).map(([state]) => state)).toEqual(['stands', 'stands']);
    const hung = later(meant(twice, look('act/fluids')), 20);
    expect(states(hung)).toEqual([
      ['used', undefined],
      ['used', true],
    ]);
  });

  test('while it is being done it is not ordered once more', () => {
    const begun = meant(asked(begin({ scenario: HERE }), 'fluids'), look('act/fluids'));
    expect(states(asked(begun, 'fluids'))[1]).toEqual(['used', true]);
  });

  test('another dose, and the same dose after the first, are orders of their own', () => {
    const given = later(
      meant(asked(begin({ scenario: HERE }), 'lorazepam', 1), {
        kind: 'do',
        task: 'act/lorazepam',
        amount: 1,
      }),
      10,
    );
    expect(states(asked(given, 'lorazepam', 1))[1]).toEqual(['stands', undefined]);
    expect(states(asked(given, 'lorazepam', 2))[1]).toEqual(['stands', undefined]);
  });
});

test('compressions on a heart that beats end at once, and it is said that there is a pulse', () => {
  const play = later(meant(begin({ scenario: HERE }), look('act/cpr')), 2);
  const lines = play.feed.filter(({ id }) => id === play.tasks[0]?.id);
  expect(lines.map(({ kind }) => kind)).toEqual(['task_begun', 'task_done', 'task_ended']);
  expect(lines.at(-1)).toMatchObject({ why: 'recovered', stops: true });
  expect(play.people.every(({ bound_to }) => bound_to === undefined)).toBe(true);
});
