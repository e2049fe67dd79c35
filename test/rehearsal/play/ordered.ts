import type { NewIntent, Play, PumpSetting, Scenario } from '../../../src/rehearsal/index.ts';
import { begin, later, MADE, meant, ward } from './made.ts';

/** A clinic in which written orders for the pump are given in the room and carried out, or not. */

export function prescription(dose_mcg_day: number): PumpSetting {
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
export const CLINIC = ward({
  present: ['itb_nurse', 'second_nurse'],
  decisions: [],
  harmfuls: [slip(true), slip(false)],
});

export function program(setting: PumpSetting): NewIntent {
  return { kind: 'program', setting, read: true, checked: true };
}

/** A written order of so many mcg/day, each read back. */
export function orderedFor(...doses: readonly number[]): Play {
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
