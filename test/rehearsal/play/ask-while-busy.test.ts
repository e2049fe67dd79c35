import { expect, test } from 'vitest';
import { begin, later, meant, ward } from './made.ts';

const BESIDE = ward({ present: ['resident'], decisions: [], cues: [] });
const ORDER = { kind: 'order', action: 'lorazepam', amount: 1 } as const;

test('whoever works with their hands asks the one beside them meanwhile', () => {
  const busy = meant(begin({ scenario: BESIDE }), { kind: 'do', task: 'observe/bloods', by: 'learner' });
  const asked = later(meant(busy, { kind: 'ask', to: 'resident', request: ORDER }), 2);
  expect(asked.tasks[0]?.state).toBe('under_way');
  expect(asked.orders.map(({ state }) => state)).toEqual(['to_read_back']);
});

test('whoever is on the telephone speaks to them afterwards', () => {
  const calling = meant(begin({ scenario: BESIDE }), {
    kind: 'call',
    to: 'itb_team',
    sbar: {
      situation: [],
      background: [],
      assessment: { facts: [] },
      requests: [{ kind: 'other', request: 'advice' }],
    },
  });
  const { busy_until_s = 0 } = calling.people.find(({ learner }) => learner) ?? {};
  expect(busy_until_s).toBeGreaterThan(calling.now_s + 120);
  const asked = later(meant(calling, { kind: 'ask', to: 'resident', request: ORDER }), 2);
  expect(asked.orders).toEqual([]);
});
