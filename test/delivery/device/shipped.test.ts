import { expect, test } from 'vitest';
import { FAULTS } from '../../../src/case/catalogue/index.ts';
import type { Case, Entry, Fault } from '../../../src/case/index.ts';
import { deliver, deviceAt, deviceLog } from '../../../src/delivery/index.ts';
import { aCase, DAY, HOUR, pieceAt, simple } from '../cases.ts';

const ONSET = 20 * DAY;
const TIMES = [0, HOUR, 7.5 * HOUR, 3 * DAY, 15 * DAY, 95 * DAY].map((after) => ONSET + after);

function broken({ key, usual_severity }: Fault, ...more: Entry[]): Case {
  const fault: Entry = { id: 1, at_s: ONSET, kind: 'fault', fault: key, severity: usual_severity };
  return aCase({ running: simple(300, 2000), days: 100, log: [fault, ...more] });
}

const ALL = [...FAULTS.values()];

test.each(ALL)('every number is there and none below 0: $key', (fault) => {
  const plan = broken(fault);
  for (const at_s of TIMES) {
    const state = deviceAt(plan, at_s);
    for (const [name, value] of Object.entries(state)) {
      if (typeof value === 'number') expect(value, name).toBeGreaterThanOrEqual(0);
    }
    expect(state.log.every((event, i) => event.at_s >= (state.log[i - 1]?.at_s ?? 0))).toBe(true);
  }
});

test.each(ALL)('the rates are those of what is delivered at that second: $key', (fault) => {
  const plan = broken(fault);
  const delivery = deliver(plan, 0, ONSET + 100 * DAY);
  for (const at_s of TIMES) {
    const state = deviceAt(plan, at_s);
    const piece = pieceAt(delivery, at_s);
    expect(state.ordered_mcg_day).toBe(piece.ordered_mcg_h * 24);
    expect(state.programmed_mcg_day).toBe(piece.programmed_mcg_h * 24);
    expect(state.delivered_mcg_day).toBe(piece.delivered_mcg_h * 24);
    expect(state.pocket_mcg_day).toBe(piece.pocket_mcg_h * 24);
    expect(state.tissue_mcg_day).toBe(piece.tissue_mcg_h * 24);
  }
});

const BEYOND_THE_PUMP = ALL.filter(({ place }) => ['connector', 'catheter', 'tip'].includes(place));

test.each(BEYOND_THE_PUMP)('a clean log does not prove delivery: $key', (fault) => {
  const { log, alarms } = deviceLog(broken(fault), ONSET + 60 * DAY);
  expect([log, alarms]).toEqual([[], []]);
  const { reservoir_mL, counted_mL, ordered_mL } = deviceAt(broken(fault), ONSET + 60 * DAY);
  expect(reservoir_mL).toBeCloseTo(ordered_mL, 9);
  expect(reservoir_mL).toBeCloseTo(counted_mL, 9);
});

test.each(ALL)('asking late first and early then says the same as asking in turn: $key', (fault) => {
  const plan = broken(fault);
  const inTurn = TIMES.map((at_s) => deviceAt(plan, at_s));
  const again = broken(fault);
  const backwards = [...TIMES].reverse().map((at_s) => deviceAt(again, at_s));
  expect(backwards.reverse()).toEqual(inTurn);
});

test('a pump that was exchanged begins a log of its own, and nothing sounds any more', () => {
  const stall = FAULTS.get('motor_stall');
  if (stall === undefined) throw new Error('no stall');
  const exchanged = ONSET + 6 * DAY;
  const plan = broken(stall, { id: 2, at_s: exchanged, kind: 'treatment', action: 'pump_replacement' });
  expect(deviceAt(plan, exchanged - 1)).toMatchObject({ pump: 'stalled' });
  expect(deviceAt(plan, exchanged + DAY)).toMatchObject({ pump: 'running', log: [], alarms: [] });
  const { log, alarms } = deviceLog(plan, exchanged + DAY);
  expect(log.map(({ kind }) => kind)).toEqual(['stall', 'recovery', 'stall', 'recovery', 'stall']);
  expect(alarms.at(-1)).toMatchObject({ why: 'stall', to_s: exchanged });
});

test('fluid drawn out of the pocket is gone from there, and its drug with it', () => {
  const spill = FAULTS.get('pocket_fill');
  if (spill === undefined) throw new Error('no pocket fill');
  const drawn: Entry = {
    id: 2,
    at_s: ONSET + HOUR,
    kind: 'treatment',
    action: 'pocket_aspiration',
    amount: 1,
  };
  const [left, all] = [broken(spill, drawn), broken(spill)].map((plan) => deviceAt(plan, ONSET + HOUR));
  expect(left?.pocket_mcg).toBeCloseTo(0.3 * (all?.pocket_mcg ?? 0), 6);
  expect(left?.pocket_mL).toBeCloseTo(0.3 * (all?.pocket_mL ?? 0), 6);
});

test('who empties the reservoir enters it: nothing is left, expected or counted', () => {
  const plan = aCase({
    running: simple(300, 2000),
    log: [{ id: 1, at_s: ONSET, kind: 'treatment', action: 'empty_reservoir' }],
  });
  expect(deviceAt(plan, ONSET)).toMatchObject({
    pump: 'empty',
    reservoir_mL: 0,
    counted_mL: 0,
    ordered_mL: 0,
  });
  expect(deviceAt(plan, ONSET).alarms).toMatchObject([{ why: 'empty_reservoir', tones: 2 }]);
});
