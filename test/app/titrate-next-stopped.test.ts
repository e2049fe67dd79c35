import { expect, test } from 'vitest';
import { actionsAt, isWatched, planWith, valuesOf } from '../../src/app/titrate/next/actions/index.ts';
import { standingAt } from '../../src/app/titrate/next/standing.ts';
import { planFor } from '../../src/app/titrate/plan/start.ts';
import { addEntry, type Case, type NewEntry, PUMPS } from '../../src/case/index.ts';
import { must } from '../../src/problem/index.ts';
import { kindOf, PRACTICE } from '../../src/titration/index.ts';

const HOUR_S = 3600;
const onPump = planFor('ms', 'on-pump') as Case;
const UNWELL = { met: false, hurt: false, lost: false };

function after(plan: Case, at_s: number, ...entries: readonly NewEntry[]) {
  const ordered = entries.reduce((all, entry) => must(addEntry(all, entry)), plan);
  const standing = standingAt(ordered, at_s);
  const pump = PUMPS.get(ordered.device.pump);
  if (pump === undefined) throw new Error('no pump');
  const moment = {
    plan: ordered,
    at_s,
    standing,
    kind: kindOf(ordered),
    pump,
    practice: PRACTICE,
    sheet: undefined,
  };
  const stage = standing.prescription === undefined ? 'screening' : 'titrate';
  return { ordered, standing, actions: actionsAt(stage, moment, UNWELL) };
}

test('a pump that was stopped is started again with what it gave, not raised from nothing', () => {
  const { ordered, standing, actions } = after(onPump, 10 * HOUR_S, { kind: 'pump_stop', at_s: 8 * HOUR_S });
  expect(standing.paused?.mcg_day).toBe(300);
  expect(actions.main.map(({ key }) => key)).not.toContain('raise_pump');
  const [restart] = actions.main;
  expect(restart?.key).toBe('restart_pump');
  if (restart === undefined) return;
  expect(restart.why).toMatch(/timid restart/);
  const planned = must(planWith(ordered, restart, valuesOf(restart, {}), 10 * HOUR_S, ''));
  expect(planned.log.at(-1)).toMatchObject({
    kind: 'prescription',
    prescription: { mode: { kind: 'simple_continuous', dose_mcg_day: 300 } },
  });
});

test('after a long stop the former dose comes with a warning', () => {
  const { actions } = after(onPump, 80 * HOUR_S, { kind: 'pump_stop', at_s: 8 * HOUR_S });
  expect(actions.main[0]?.why).toMatch(/can overdose/);
});

test('a pump at its minimum rate is paused, too, and one that runs again is not', () => {
  const rest: NewEntry = {
    kind: 'prescription',
    at_s: 8 * HOUR_S,
    prescription: { concentration_mcg_mL: 1000, mode: { kind: 'minimum_rate' } },
  };
  expect(after(onPump, 9 * HOUR_S, rest).standing.paused?.mcg_day).toBe(300);
  const again: NewEntry = {
    kind: 'prescription',
    at_s: 9 * HOUR_S,
    prescription: { concentration_mcg_mL: 1000, mode: { kind: 'simple_continuous', dose_mcg_day: 300 } },
  };
  expect(after(onPump, 10 * HOUR_S, rest, again).standing.paused).toBeUndefined();
});

test('a pump that was filled today is not offered to be filled again', () => {
  const refill: NewEntry = {
    kind: 'refill',
    at_s: 8 * HOUR_S,
    volume_mL: 40,
    concentration_mcg_mL: 1000,
    rinsed: false,
  };
  const keys = (at_s: number) => after(onPump, at_s, refill).actions.main.map(({ key }) => key);
  expect(keys(9 * HOUR_S)).not.toContain('refill');
  expect(keys(40 * HOUR_S)).toContain('refill');
});

test('a bolus that is still being watched opens no pump', () => {
  const untreated = planFor('ms', 'untreated') as Case;
  const bolus: NewEntry = { kind: 'lumbar_bolus', at_s: 8 * HOUR_S, mcg: 50 };
  const early = after(untreated, 9 * HOUR_S, bolus);
  expect(isWatched({ standing: early.standing, at_s: 9 * HOUR_S })).toBe(false);
  expect(early.actions.main.map(({ key }) => key)).toEqual(['bolus']);
  const late = after(untreated, 17 * HOUR_S, bolus);
  expect(late.actions.main.map(({ key }) => key)).toContain('implant');
});
