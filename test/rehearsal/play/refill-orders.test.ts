import { describe, expect, test } from 'vitest';
import {
  act,
  availability,
  type HeardFill,
  type NewIntent,
  type Play,
} from '../../../src/rehearsal/index.ts';
import { begin, later, meant, ward } from './made.ts';

const FILL = { volume_mL: 20, concentration_mcg_mL: 2000 };
const CLINIC = ward({ present: ['itb_nurse', 'second_nurse'], decisions: [] });

function asked(fill?: typeof FILL): NewIntent {
  const request = { kind: 'order', action: 'refill', ...(fill === undefined ? {} : { fill }) } as const;
  return { kind: 'ask', to: 'itb_nurse', request };
}

/** The nurse of the pump team rings her physician, and says what was ordered. */
function ordered(): Play {
  return later(meant(begin({ scenario: CLINIC }), asked(FILL)), 10);
}

function readBack(fill?: HeardFill): Play {
  const heard = { action: 'refill', ...(fill === undefined ? {} : { fill }) };
  return meant(ordered(), { kind: 'read_back', order: 101, heard });
}

describe('an order for a refill', () => {
  test('names what goes in, or it cannot be asked for', () => {
    expect(act(begin({ scenario: CLINIC }), asked())).toMatchObject({
      problems: [{ code: 'play.needs-fill' }],
    });
    expect(ordered().orders).toMatchObject([{ state: 'to_read_back', request: { fill: FILL } }]);
  });

  test('is right when drug, concentration and volume are read back', () => {
    const [order] = readBack({ drug: 'baclofen', ...FILL }).orders;
    expect(order).toMatchObject({ state: 'stands' });
    expect(order?.corrected).toBeUndefined();
  });

  test.each<readonly [string, HeardFill | undefined]>([
    ['nothing of what goes in', undefined],
    ['another drug', { drug: 'morphine', ...FILL }],
    ['another strength', { drug: 'baclofen', ...FILL, concentration_mcg_mL: 500 }],
    ['another volume', { drug: 'baclofen', ...FILL, volume_mL: 40 }],
  ])('%s is corrected, and stays noted', (_, heard) => {
    const play = readBack(heard);
    expect(play.orders).toMatchObject([{ state: 'stands', corrected: true }]);
    expect(play.feed.at(-1)).toMatchObject({ kind: 'order_corrected', key: 'refill' });
  });

  test('covers that fill and no other', () => {
    const play = later(readBack({ drug: 'baclofen', ...FILL }), 5);
    const other = { kind: 'do', task: 'act/refill', fill: { ...FILL, concentration_mcg_mL: 500 } } as const;
    expect(act(play, other)).toMatchObject({ problems: [{ code: 'play.needs-order' }] });
    const done = later(meant(play, { kind: 'do', task: 'act/refill' }), 45);
    expect(done.truth.document.log.at(-1)).toMatchObject({ kind: 'refill', ...FILL });
  });

  test('holds the aspiration of the reservoir, and still stands after it', () => {
    const read = later(meant(begin({ scenario: CLINIC }), { kind: 'do', task: 'examine/interrogation' }), 20);
    expect(availability(read, 'examine/residual')).toMatchObject({
      can: false,
      why: 'needs_order',
      of: 'itb_team',
    });
    const told = later(meant(read, asked(FILL)), 10);
    const [order] = told.orders;
    const heard = { action: 'refill', fill: { drug: 'baclofen', ...FILL } } as const;
    const stands = later(meant(told, { kind: 'read_back', order: order?.id ?? 0, heard }), 2);
    const drawn = later(meant(stands, { kind: 'do', task: 'examine/residual' }), 20);
    expect(drawn.tasks.find(({ task }) => task === 'examine/residual')?.state).toBe('done');
    expect(drawn.orders[0]?.state).toBe('stands');
  });
});
