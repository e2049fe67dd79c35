import { expect, test } from 'vitest';
import { isLost } from '../../src/app/titrate/next/stage.ts';
import { standingAt } from '../../src/app/titrate/next/standing.ts';
import { planFor } from '../../src/app/titrate/plan/start.ts';
import { addEntry, type Case, type NewEntry } from '../../src/case/index.ts';
import { must } from '../../src/problem/index.ts';

const HOUR_S = 3600;
const NOW_S = 40 * HOUR_S;
const onPump = planFor('ms', 'on-pump') as Case;
const lost = (withdrawal: boolean, ...entries: readonly NewEntry[]) => {
  const plan = entries.reduce((all, entry) => must(addEntry(all, entry)), onPump);
  return isLost(standingAt(plan, NOW_S), NOW_S, withdrawal);
};
const raised: NewEntry = {
  kind: 'prescription',
  at_s: 2 * HOUR_S,
  prescription: {
    concentration_mcg_mL: onPump.device.concentration_mcg_mL,
    mode: { kind: 'simple_continuous', dose_mcg_day: 360 },
  },
};

test('signs of withdrawal call for a look at the device before any other dose, however young the last change', () => {
  expect(lost(false, raised)).toBe(false);
  expect(lost(true, raised)).toBe(true);
  expect(lost(true)).toBe(true);
});

test('once somebody has looked today, other steps come first again', () => {
  expect(lost(true, raised, { kind: 'check', of: 'device', at_s: NOW_S - HOUR_S })).toBe(false);
});
