import { describe, expect, it } from 'vitest';
import { deliver } from '../../src/delivery/index.ts';
import { DAY } from './cases.ts';
import { eventful, implanted } from './sound.ts';
import kept from './sound-pieces.json' with { type: 'json' };

/** As version 0.4.0 worked them out, before anything could break: where nothing breaks, nothing may change. */
describe('without faults', () => {
  for (const [name, document, pieces] of [
    ['a flex pump with a change of drug', eventful(), kept.eventful],
    ['a new implant that runs dry', implanted, kept.implanted],
  ] as const) {
    it(`${name} delivers what it did before there were faults, to the last bit`, () => {
      const now = deliver(document, -DAY, 20 * DAY).pieces.map((piece) => [
        piece.from_s,
        piece.to_s,
        piece.programmed_mcg_h,
        piece.delivered_mcg_h,
        piece.flow_mL_h,
        piece.tip_mcg_mL,
        piece.reservoir_mcg_mL,
      ]);
      expect(now).toEqual(pieces.map((each) => each.filter((_, i) => kept.fields[i] !== 'reservoir_mL')));
    });

    it(`${name} orders, programmes and moves the same, and nothing goes astray`, () => {
      for (const piece of deliver(document, -DAY, 20 * DAY).pieces) {
        expect([piece.ordered_mcg_h, piece.ordered_mL_h]).toEqual([
          piece.programmed_mcg_h,
          piece.programmed_mL_h,
        ]);
        expect([
          piece.pocket_mcg_h,
          piece.tissue_mcg_h,
          piece.pocket_mL_h,
          piece.reservoir_leak_mL_h,
        ]).toEqual([0, 0, 0, 0]);
      }
    });
  }

  it('the reservoir holds the same to a billionth of a millilitre', () => {
    const now = deliver(eventful(), -DAY, 20 * DAY).pieces.map(({ reservoir_mL }) => reservoir_mL);
    const before = kept.eventful.map((each) => each[kept.fields.indexOf('reservoir_mL')] ?? Number.NaN);
    now.forEach((volume_mL, i) => {
      expect(Math.abs(volume_mL - (before[i] ?? Number.NaN))).toBeLessThan(1e-9);
    });
  });
});
