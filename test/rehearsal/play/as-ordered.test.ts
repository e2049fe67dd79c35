import { describe, expect, test } from 'vitest';
import type { NewIntent, Play, PumpSetting, Scenario } from '../../../src/rehearsal/index.ts';
import { begin, later, MADE, meant, ward } from './made.ts';

function prescription(dose_mcg_day: number): PumpSetting {
  const { concentration_mcg_mL } = MADE.case.device;
  return {
    kind: 'prescription',
    prescription: { concentration_mcg_mL, mode: { kind: 'simple_continuous', dose_mcg_day } },
  };
}

const slip = (as_ordered: boolean): Scenario['harmfuls'][number] => ({
  key: as_ordered ? 'as_written' : 'otherwise',
  says: 'Made',
  when: { programmed: { as_ordered } },
  fatal: false,
  why: 'Made',
  source: 'Made',
});
const CLINIC = ward({
  present: ['itb_nurse', 'second_nurse'],
  decisions: [],
  harmfuls: [slip(true), slip(false)],
});

function program(setting: PumpSetting): NewIntent {
  return { kind: 'program', setting, read: true, checked: true };
}

/** A written order of so many mcg/day, each read back. */
function orderedFor(...doses: readonly number[]): Play {
  return doses.reduce(
    (play, dose) => {
      const request = { kind: 'pump_order', setting: prescription(dose) } as const;
      const told = later(meant(play, { kind: 'ask', to: 'itb_nurse', request }), 10);
      const order = told.orders.find(({ state }) => state === 'to_read_back')?.id ?? 0;
      return later(
        meant(told, { kind: 'read_back', order, heard: { action: 'reprogram', amount: dose } }),
        2,
      );
    },
    begin({ scenario: CLINIC }),
  );
}

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
