import { describe, expect, test } from 'vitest';
import { stretchesOf } from '../../src/course/exposure.ts';
import type { Delivery, DeliveryPiece } from '../../src/delivery/index.ts';

const DAY = 86_400;

function piece(from_s: number, to_s: number, parts: Partial<DeliveryPiece> = {}): DeliveryPiece {
  return {
    from_s,
    to_s,
    ordered_mcg_h: 10,
    ordered_mL_h: 0.005,
    programmed_mcg_h: 10,
    programmed_mL_h: 0.005,
    flow_mL_h: 0.005,
    delivered_mcg_h: 10,
    pocket_mcg_h: 0,
    tissue_mcg_h: 0,
    pocket_mL_h: 0,
    tip_mcg_mL: 2000,
    reservoir_mL: 10,
    reservoir_leak_mL_h: 0,
    reservoir_mcg_mL: 2000,
    ...parts,
  };
}

function delivery(pieces: readonly DeliveryPiece[], parts: Partial<Delivery> = {}): Delivery {
  return { from_s: 0, to_s: DAY, pieces, doses: [], rescues: [], noxious: [], inputs: [], ...parts };
}

const inputsOf = (each: Delivery) =>
  stretchesOf(each).map(({ from_s, inputs }) => [from_s, Object.fromEntries(inputs)]);

describe('what the body notices', () => {
  test('what only programmer and reservoir show is one stretch: two faults with one delivered rate are one body', () => {
    const stalled = delivery([piece(0, 100), piece(100, DAY, { programmed_mcg_h: 25, reservoir_mL: 3 })]);
    expect(stretchesOf(stalled)).toEqual(stretchesOf(delivery([piece(0, DAY, { flow_mL_h: 0.02 })])));
    expect(stretchesOf(stalled)).toHaveLength(1);
  });

  test('drug that leaks beside the pump or along the catheter is taken up from there, as long as it leaks', () => {
    const leak = delivery([
      piece(0, 100),
      piece(100, 200, { delivered_mcg_h: 4, pocket_mcg_h: 5, tissue_mcg_h: 1 }),
      piece(200, DAY),
    ]);
    expect(inputsOf(leak)).toEqual([
      [0, { infusion: 240, noxious: 0 }],
      [100, { infusion: 96, noxious: 0, pocket_infusion: 120, tissue_infusion: 24 }],
      [200, { infusion: 240, noxious: 0 }],
    ]);
  });

  test('inputs begin and end where they say, and one that goes on to another value has no gap', () => {
    const cooled = delivery([piece(0, DAY)], {
      inputs: [
        { from_s: 50, to_s: 80, input: 'cooling', value: 0.5 },
        { from_s: 80, to_s: 90, input: 'cooling', value: 1 },
        { from_s: 60, to_s: DAY, input: 'ventilated', value: 1 },
      ],
    });
    expect(inputsOf(cooled)).toEqual([
      [0, { infusion: 240, noxious: 0 }],
      [50, { infusion: 240, noxious: 0, cooling: 0.5 }],
      [60, { infusion: 240, noxious: 0, cooling: 0.5, ventilated: 1 }],
      [80, { infusion: 240, noxious: 0, cooling: 1, ventilated: 1 }],
      [90, { infusion: 240, noxious: 0, ventilated: 1 }],
    ]);
  });

  test('doses of every route and rescues come in the order of their entries', () => {
    const [, given] = stretchesOf(
      delivery([piece(0, DAY)], {
        doses: [
          { at_s: 30, route: 'pocket', amount_mcg: 68_000, entry: 3 },
          { at_s: 30, route: 'flush', amount_mcg: 352, entry: 1 },
        ],
        rescues: [
          { at_s: 30, dose: 'pocket_aspiration', amount: 0.7, entry: 4 },
          { at_s: 30, dose: 'lorazepam', amount: 2, entry: 2 },
        ],
      }),
    );
    expect(given?.doses.map(({ dose, amount }) => [dose, amount])).toEqual([
      ['catheter_flush', 352],
      ['lorazepam', 2],
      ['pocket_fill', 68_000],
      ['pocket_aspiration', 0.7],
    ]);
  });
});
