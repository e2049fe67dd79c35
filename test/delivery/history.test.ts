import { describe, expect, it } from 'vitest';
import { deliver, meanExposure } from '../../src/delivery/index.ts';
import { aCase, DAY, deliveredBetween, HOUR, simple } from './cases.ts';

const FLEX = {
  concentration_mcg_mL: 2000,
  mode: { kind: 'flex', base_mcg_h: 10, periods: [{ from: '22:00', to: '24:00', rate_mcg_h: 40 }] },
} as const;

describe('history', () => {
  it('repeats its prescription every day before second 0, with the reservoir as it stands at 0', () => {
    const document = aCase({ days: 3, running: FLEX, volume: 12 });
    const { pieces } = deliver(document, -2 * DAY, 2 * HOUR);
    expect(pieces.map((piece) => [piece.from_s / HOUR, piece.delivered_mcg_h, piece.reservoir_mL])).toEqual([
      [-48, 10, 12],
      [-26, 40, 12],
      [-24, 10, 12],
      [-2, 40, 12],
      [0, 10, 12],
    ]);
  });

  it('has no pump before its first day, and none without a prescription', () => {
    const before = deliver(aCase({ days: 3, running: simple(300, 2000) }), -5 * DAY, -2 * DAY);
    expect(before.pieces.map((piece) => [piece.from_s / DAY, piece.flow_mL_h > 0])).toEqual([
      [-5, false],
      [-3, true],
    ]);
    expect(deliveredBetween(deliver(aCase({ days: 3 }), -3 * DAY, DAY), -3 * DAY, DAY)).toBe(0);
  });

  it('has a daily mean that is what its days deliver: real concentration, real flow', () => {
    const oral = [
      { time: '08:00', mg: 10 },
      { time: '20:00', mg: 15 },
    ];
    const document = aCase({ days: 10, oral, running: FLEX, concentration: 500, accuracy: 0.1 });
    const delivered = deliveredBetween(deliver(document, -7 * DAY, 0), -7 * DAY, 0) / 7;
    expect(meanExposure(document).infusion_mcg_day).toBeCloseTo(delivered, 9);
    expect(meanExposure(document).infusion_mcg_day).toBeCloseTo((300 / 4) * 1.1, 9);
    expect(meanExposure(document).oral_mg_day).toBe(25);
    expect(meanExposure(aCase())).toEqual({ infusion_mcg_day: 0, oral_mg_day: 0 });
  });
});
