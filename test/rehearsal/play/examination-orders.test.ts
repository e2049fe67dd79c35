import { describe, expect, test, vi } from 'vitest';
import { act, availability, type Play } from '../../../src/rehearsal/index.ts';
import { begin, later, look, meant, ward } from './made.ts';

/** With the rule that no shipped scenario has been written for yet. */
vi.mock('../../../src/rehearsal/shipped.ts', async (original) => {
  const real = await original<typeof import('../../../src/rehearsal/shipped.ts')>();
  const frame = { grade: 'assumption', source: 'Made' } as const;
  const examination_orders = [
    { examination: 'side_port', ordered_by: 'itb_physician', ...frame },
    { examination: 'film', ordered_by: 'resident', ...frame },
  ] as const;
  return { ...real, bedside: () => ({ ...real.bedside(), examination_orders }) };
});

const OPEN = { present: ['itb_nurse', 'resident', 'second_nurse'], decisions: [], criticals: [] } as const;

function answered(play: Play): Play {
  return play.questions.reduce(
    (now, { id }) => later(meant(now, { kind: 'reply', question: id, facts: [] }), 1),
    play,
  );
}

describe('an examination that needs an order', () => {
  test('is refused without one, and covered by a standing one', () => {
    expect(availability(begin({ scenario: ward(OPEN) }), 'examine/side_port')).toEqual({
      can: false,
      why: 'needs_order',
      of: 'itb_team',
    });
    const standing = ward({ ...OPEN, standing_orders: ['side_port'] });
    expect(availability(begin({ scenario: standing }), 'examine/side_port').can).toBe(true);
  });

  test('is ordered by telephone, read back, and used up', () => {
    const asked = later(
      meant(begin({ scenario: ward(OPEN) }), {
        kind: 'call',
        to: 'itb_team',
        sbar: {
          situation: [],
          background: [],
          assessment: { facts: [] },
          requests: [{ kind: 'order', action: 'side_port' }],
        },
      }),
      25,
    );
    const given = answered(asked);
    expect(given.orders).toMatchObject([{ by: 'itb_team', state: 'to_read_back' }]);
    const read = meant(given, { kind: 'read_back', order: 101, heard: { action: 'side_port' } });
    const drawn = meant(later(read, 1), look('examine/side_port'));
    expect(drawn.orders[0]?.state).toBe('used');
    expect(act(drawn, look('examine/side_port'))).toMatchObject({ problems: [{ code: 'play.needs-order' }] });
  });

  test('a resident asks for films on their own order, a nurse on theirs', () => {
    const scenario = ward(OPEN);
    expect(availability(begin({ scenario, role: 'resident' }), 'examine/film').can).toBe(true);
    expect(availability(begin({ scenario }), 'examine/film')).toMatchObject({ why: 'needs_order' });
  });
});
