import { describe, expect, it } from 'vitest';
import type { Case, Entry } from '../../../src/case/index.ts';
import { account, deliver } from '../../../src/delivery/index.ts';
import { aCase, DAY, deliveredBetween, HOUR, pieceAt, simple, tipDoses } from '../cases.ts';
import { breaks, withLog } from './broken.ts';

/** The arithmetic of pumps and catheters as the shipped faults bring it about, 80 cm of catheter unless said otherwise. */
function expectDoses(document: Case, days: number, expected: readonly (readonly [number, number])[]) {
  const doses = tipDoses(deliver(document, 0, days * DAY));
  expect(doses.map(([hours]) => hours)).toEqual(expected.map(([hours]) => expect.closeTo(hours, 6)));
  expect(doses.map(([, dose]) => dose)).toEqual(expected.map(([, dose]) => expect.closeTo(dose, 6)));
}

describe('bridge forgotten at 300 mcg/day', () => {
  it('500 to 2,000: a quarter of the dose for 60 h', () => {
    const sound = aCase({ concentration: 500, running: simple(300, 500) });
    const broken = withLog(sound, breaks(1, 0, 'bridge_forgotten_stronger'));
    expectDoses(broken, 5, [
      [0, 75],
      [60, 300],
    ]);
    const piece = pieceAt(deliver(broken, 0, DAY), 0);
    expect([piece.ordered_mcg_h * 24, piece.programmed_mcg_h * 24]).toEqual([300, 300]);
  });

  it('2,000 to 500: four times the dose for 15 h, 750 mcg', () => {
    const sound = aCase({ concentration: 2000, running: simple(300, 2000) });
    const broken = withLog(sound, breaks(1, 0, 'bridge_forgotten_weaker'));
    expectDoses(broken, 5, [
      [0, 1200],
      [15, 300],
    ]);
    expect(deliveredBetween(deliver(broken, 0, DAY), 0, 15 * HOUR)).toBeCloseTo(750, 9);
  });

  it('in a change of drug that the log bridges, only the bridge is missing', () => {
    const change: Entry[] = [
      { id: 1, at_s: HOUR, kind: 'refill', volume_mL: 20, concentration_mcg_mL: 1000, rinsed: true },
      { id: 2, at_s: HOUR, kind: 'prescription', prescription: simple(300, 1000, 500) },
    ];
    const bridged = aCase({ concentration: 500, running: simple(300, 500), log: change });
    expectDoses(bridged, 5, [[0, 300]]);
    expectDoses(withLog(bridged, breaks(3, HOUR, 'bridge_forgotten_stronger')), 5, [
      [0, 300],
      [1, 150],
      [31, 300],
    ]);
  });
});

describe('another drug in the reservoir than the programmer believes, at 300 mcg/day', () => {
  for (const [catheter_cm, hours] of [
    [80, 15],
    [70, 14.12],
  ] as const) {
    it(`2,000 instead of 500 in ${catheter_cm} cm: nothing for ${hours} h, then 1,200 mcg/day`, () => {
      const sound = aCase({ concentration: 500, catheter_cm, running: simple(300, 500) });
      expectDoses(withLog(sound, breaks(1, 0, 'stronger_drug_filled')), 5, [
        [0, 300],
        [hours, 1200],
      ]);
    });
  }

  it('500 instead of 2,000: normal for 60 h, then 75 mcg/day', () => {
    const sound = aCase({ running: simple(300, 2000) });
    expectDoses(withLog(sound, breaks(1, 0, 'weaker_drug_filled')), 5, [
      [0, 300],
      [60, 75],
    ]);
  });
});

describe('side port flushed without drawing first', () => {
  for (const [concentration, severity, mcg] of [
    [2000, 0, 352],
    [2000, 1, 632],
    [500, 0, 88],
    [500, 1, 158],
  ] as const) {
    it(`${concentration} mcg/mL, ${severity === 0 ? 'port without drug' : 'port full of drug'}: ${mcg} mcg at once`, () => {
      const sound = aCase({ concentration, running: simple(300, concentration) });
      const broken = withLog(sound, breaks(1, HOUR, 'side_port_flush', severity));
      const { doses } = deliver(broken, 0, DAY);
      expect(doses).toEqual([{ at_s: HOUR, route: 'flush', amount_mcg: expect.closeTo(mcg, 9), entry: 1 }]);
      // Then the catheter holds none, and nothing arrives until its volume is filled anew.
      const empty_h = (0.176 * concentration * 24) / 300;
      expectDoses(broken, 3, [
        [0, 300],
        [1, 0],
        [1 + empty_h, 300],
      ]);
    });
  }
});

describe('programming', () => {
  it('a daily dose of 60 mcg keyed in every hour is 1,440 mcg/day, without any delay', () => {
    const sound = aCase({ concentration: 500, running: simple(60, 500) });
    expectDoses(withLog(sound, breaks(1, 7 * HOUR, 'flex_per_hour')), 2, [
      [0, 60],
      [7, 1440],
    ]);
  });

  it('left at the minimum rate, 2,000 mcg/mL still gives 96 mcg/day, and the order is not forgotten', () => {
    const broken = withLog(aCase({ running: simple(300, 2000) }), breaks(1, HOUR, 'pump_left_at_minimum'));
    const piece = pieceAt(deliver(broken, 0, DAY), HOUR);
    expect(
      [piece.ordered_mcg_h, piece.programmed_mcg_h, piece.delivered_mcg_h].map((rate) => rate * 24),
    ).toEqual([300, expect.closeTo(96, 9), expect.closeTo(96, 9)]);
  });

  it('priming a full line a second time pushes the 750 mcg that it holds into the patient in 22.5 min', () => {
    const broken = withLog(aCase({ running: simple(300, 2000) }), breaks(1, HOUR, 'double_priming'));
    expect(deliveredBetween(deliver(broken, 0, DAY), HOUR, HOUR + 1350)).toBeCloseTo(750, 6);
  });
});

describe('reservoir', () => {
  it('a fill wholly beside a 20 mL pump is 40 mg under the skin', () => {
    const broken = withLog(aCase({ volume: 5, running: simple(300, 2000) }), breaks(1, DAY, 'pocket_fill'));
    const delivery = deliver(broken, 0, 2 * DAY);
    expect(delivery.doses).toEqual([
      { at_s: DAY, route: 'pocket', amount_mcg: expect.closeTo(40_000, 6), entry: 1 },
    ]);
    expect(pieceAt(delivery, DAY)).toMatchObject({ reservoir_mL: 0, flow_mL_h: 0 });
  });

  it('85 % of 40 mL beside the pump is 68 mg', () => {
    const sound = aCase({ pump: 'synchromed-ii-40', volume: 5, running: simple(300, 2000) });
    const refill: Entry = {
      id: 1,
      at_s: DAY,
      kind: 'refill',
      volume_mL: 40,
      concentration_mcg_mL: 2000,
      rinsed: true,
    };
    const { doses, pieces } = deliver(
      withLog(sound, refill, breaks(2, DAY, 'pocket_fill', 0.75 / 0.9)),
      0,
      2 * DAY,
    );
    expect(doses).toEqual([{ at_s: DAY, route: 'pocket', amount_mcg: expect.closeTo(68_000, 6), entry: 1 }]);
    expect(pieces.at(-1)?.reservoir_mL).toBeCloseTo(6, 9);
  });

  it('three days of stall in 90 leave 0.45 mL more than expected', () => {
    const sound = aCase({ running: simple(300, 2000) });
    const stalled = withLog(sound, breaks(1, 40 * DAY, 'motor_stall', 1, 'sudden'), {
      id: 2,
      at_s: 43 * DAY,
      kind: 'fault_ends',
      fault: 'motor_stall',
    });
    const residual = (document: Case) =>
      pieceAt(deliver(document, 90 * DAY, 91 * DAY), 90 * DAY).reservoir_mL;
    expect(residual(sound)).toBeCloseTo(6.5, 9);
    expect(residual(stalled) - residual(sound)).toBeCloseTo(0.45, 9);
    expect(account(stalled, 90 * DAY).delivered_mcg).toBeCloseTo(87 * 300, 6);
  });
});
