import { describe, expect, test } from 'vitest';
import type { Play } from '../../../src/rehearsal/index.ts';
import { begin, later, meant } from './made.ts';
import { CLINIC, orderedFor, prescription, program } from './ordered.ts';

function marked({ truth: { marks } }: Play): readonly string[] {
  return [...marks.keys()].filter((name) => name.startsWith('harmful/'));
}

describe('a written order for the pump', () => {
  test('told as it is written, the record says so and keeps which order it was', () => {
    const play = later(meant(orderedFor(200), program(prescription(200))), 15);
    expect(play.programmed).toMatchObject([{ as_ordered: true, order: play.orders[0]?.id }]);
    expect(marked(play)).toEqual(['harmful/as_written']);
  });

  test('the programmer takes another dose: the slip runs, and is on record', () => {
    const play = later(meant(orderedFor(200), program(prescription(2000))), 15);
    expect(play.programmed).toMatchObject([{ as_ordered: false, setting: prescription(2000) }]);
    expect(play.truth.document.log.at(-1)).toMatchObject({ kind: 'prescription' });
    expect(marked(play)).toEqual(['harmful/otherwise']);
  });

  test('of two orders the one that says this dose is taken up', () => {
    const play = later(meant(orderedFor(200, 300), program(prescription(300))), 15);
    expect(play.programmed).toMatchObject([{ as_ordered: true }]);
    expect(play.orders.map(({ state }) => state)).toEqual(['stands', 'used']);
  });

  test('on a standing order nobody wrote a dose down: it is neither', () => {
    const standing = { ...CLINIC, standing_orders: ['reprogram'] };
    const play = later(meant(begin({ scenario: standing }), program(prescription(200))), 15);
    expect(play.programmed).toHaveLength(1);
    expect(play.programmed[0]?.as_ordered).toBeUndefined();
    expect(marked(play)).toEqual([]);
  });
});
