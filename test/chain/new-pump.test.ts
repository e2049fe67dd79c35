import { describe, expect, test } from 'vitest';
import { type Case, checkCase, type Entry } from '../../src/case/index.ts';
import { account, deliver, deviceAt } from '../../src/delivery/index.ts';
import { must } from '../../src/problem/index.ts';
import { aCase, DAY, HOUR, simple } from '../delivery/cases.ts';

const broken_s = 5 * DAY;
const exchanged_s = 8 * DAY;

function rescued(log: readonly Entry[], action = 'pump_replacement', concentration = 500): Case {
  const operation: Entry = { id: 99, at_s: exchanged_s, kind: 'treatment', action };
  const running = simple(150, concentration);
  return must(checkCase(aCase({ days: 540, concentration, running, log: [...log, operation] })));
}
function breaks(fault: string): Entry {
  return { id: 50, at_s: broken_s, kind: 'fault', fault, severity: 1 };
}

describe('a new pump in place of a broken one is full of the drug that was ordered', () => {
  test.each([
    ['missed_refill', 'nothing was left in the old one'],
    ['stronger_drug_filled', 'the old one held four times the strength'],
    ['septum_leak', 'the old one had lost drug into the pocket'],
    ['pocket_fill', 'the old one had got none of the last fill'],
    ['battery_end', 'the old one had come to its end'],
  ])('%s: %s', (fault) => {
    const mended = rescued([breaks(fault)]);
    const { reservoir_mL, reservoir_mcg_mL, counted_mL, ordered_mL } = deviceAt(mended, exchanged_s);
    expect([reservoir_mL, counted_mL, ordered_mL]).toEqual([20, 20, 20]);
    expect(reservoir_mcg_mL).toBe(500);
    // The catheter still holds what the old pump had moved; in two days it has run out.
    expect(deviceAt(mended, exchanged_s + 3 * DAY)).toMatchObject({
      pump: 'running',
      delivered_mcg_day: 150,
      alarms: [],
    });
  });

  test('after an explant too, also when the strength was changed before', () => {
    const stronger: readonly Entry[] = [
      { id: 1, at_s: DAY, kind: 'refill', volume_mL: 20, concentration_mcg_mL: 2000, rinsed: true },
      { id: 2, at_s: DAY, kind: 'prescription', prescription: simple(150, 2000, 500) },
    ];
    const mended = rescued([...stronger, breaks('explant_without_cover')], 'system_replacement');
    expect(deviceAt(mended, exchanged_s)).toMatchObject({ pump: 'running', reservoir_mcg_mL: 2000 });
    expect(deviceAt(mended, exchanged_s + 8 * DAY).delivered_mcg_day).toBeCloseTo(150, 9);
  });

  test('a catheter that is operated on leaves the pump as it is', () => {
    const mended = rescued([breaks('catheter_occlusion')], 'catheter_surgery');
    expect(deviceAt(mended, exchanged_s).reservoir_mL).toBeCloseTo(20 - 8 * 0.3, 9);
  });

  test.each(['pump_replacement', 'system_replacement'])('%s loses no drug from the books', (action) => {
    const { filled_mcg, ...where } = account(rescued([breaks('motor_stall')], action), 20 * DAY);
    expect(Object.values(where).reduce((sum, mcg) => sum + mcg, 0)).toBeCloseTo(filled_mcg, 6);
  });

  test('until the second of the operation nothing is otherwise', () => {
    const { log, ...rest } = rescued([breaks('motor_stall')]);
    const alone: Case = { ...rest, log: log.filter(({ id }) => id !== 99) };
    expect(deliver({ ...rest, log }, 0, exchanged_s)).toEqual(deliver(alone, 0, exchanged_s));
    expect(deviceAt({ ...rest, log }, exchanged_s - HOUR)).toEqual(deviceAt(alone, exchanged_s - HOUR));
  });
});
