import { expect, test } from 'vitest';
import type { Play } from '../../../src/rehearsal/index.ts';
import { begin, later, meant, ward } from './made.ts';

const NURSE = ward({ present: ['itb_nurse', 'second_nurse'], decisions: [], cues: [] });
const DOSE = {
  kind: 'pump_order',
  setting: {
    kind: 'prescription',
    prescription: { concentration_mcg_mL: 500, mode: { kind: 'simple_continuous', dose_mcg_day: 300 } },
  },
} as const;

function readBack(concentration_mcg_mL: number): Play {
  const ordered = later(
    meant(begin({ scenario: NURSE }), { kind: 'ask', to: 'itb_nurse', request: DOSE }),
    30,
  );
  const heard = { action: 'reprogram', amount: 300, concentration_mcg_mL };
  return meant(ordered, { kind: 'read_back', order: ordered.orders[0]?.id ?? 0, heard });
}

test('a daily dose is read back with the strength it is for', () => {
  expect(readBack(500).orders).toMatchObject([{ state: 'stands' }]);
  expect(readBack(500).orders[0]?.corrected).toBeUndefined();
});

test('the same dose for another strength is another rate, and is put right', () => {
  expect(readBack(2000).orders).toMatchObject([{ state: 'stands', corrected: true }]);
});
