import { describe, expect, it } from 'vitest';
import { deliver, HISTORY_ENTRY } from '../../src/delivery/index.ts';
import { aCase, DAY, HOUR } from './cases.ts';

const THRICE = [
  { time: '20:00', mg: 20 },
  { time: '08:00', mg: 10 },
] as const;

describe('oral doses', () => {
  it('of the history go on by the clock from its first day until the log has another regimen', () => {
    const document = aCase({
      days: 2,
      oral: THRICE,
      log: [{ id: 7, at_s: 20 * HOUR, kind: 'oral_regimen', doses: [{ time: '20:00', mg: 5 }] }],
    });
    const { doses } = deliver(document, -5 * DAY, 2 * DAY);
    expect(doses.map((dose) => [dose.at_s / HOUR, dose.amount_mcg, dose.entry])).toEqual([
      [-40, 10_000, HISTORY_ENTRY],
      [-28, 20_000, HISTORY_ENTRY],
      [-16, 10_000, HISTORY_ENTRY],
      [-4, 20_000, HISTORY_ENTRY],
      [8, 10_000, HISTORY_ENTRY],
      [20, 5000, 7],
      [44, 5000, 7],
    ]);
  });

  it('stop when the regimen is emptied', () => {
    const document = aCase({ oral: THRICE, log: [{ id: 1, at_s: DAY, kind: 'oral_regimen', doses: [] }] });
    expect(deliver(document, DAY, 9 * DAY).doses).toEqual([]);
  });

  it('and lumbar boluses fall in the window that holds their second, its end excluded', () => {
    const document = aCase({
      log: [
        { id: 2, at_s: 100, kind: 'lumbar_bolus', mcg: 50 },
        { id: 1, at_s: 100, kind: 'oral_dose', mg: 10 },
      ],
    });
    expect(deliver(document, 0, 100).doses).toEqual([]);
    expect(deliver(document, 100, 101).doses).toEqual([
      { at_s: 100, route: 'oral', amount_mcg: 10_000, entry: 1 },
      { at_s: 100, route: 'lumbar', amount_mcg: 50, entry: 2 },
    ]);
  });
});
