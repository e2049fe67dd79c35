import { describe, expect, it } from 'vitest';
import type { Case } from '../../src/case/index.ts';
import { account, deliver } from '../../src/delivery/index.ts';
import { aCase, DAY, deliveredBetween, HOUR, pieceAt, simple, tipDoses } from './cases.ts';

const DEAD_VOLUME_mL = 0.375;

/** Refilled and reprogrammed at second 0, after years on `before`. */
function changedOver(
  before: [number, number],
  filled: number,
  told: [number, number],
  bridge?: number,
): Case {
  return aCase({
    concentration: before[1],
    running: simple(...before),
    log: [
      { id: 1, at_s: 0, kind: 'refill', volume_mL: 20, concentration_mcg_mL: filled, rinsed: true },
      { id: 2, at_s: 0, kind: 'prescription', prescription: simple(...told, bridge) },
    ],
  });
}

function expectDoses(document: Case, days: number, expected: readonly (readonly [number, number])[]) {
  const doses = tipDoses(deliver(document, 0, days * DAY));
  expect(doses.map(([hours]) => hours)).toEqual(expected.map(([hours]) => expect.closeTo(hours, 6)));
  expect(doses.map(([, dose]) => dose)).toEqual(expected.map(([, dose]) => expect.closeTo(dose, 6)));
}

describe('priming bolus of a new implant, 80 cm catheter', () => {
  for (const [concentration, mcg] of [
    [500, 187.5],
    [2000, 750],
  ] as const) {
    it(`fills the line with ${mcg} mcg at ${concentration} mcg/mL and brings the front to the tip`, () => {
      const document = aCase({
        concentration,
        log: [
          { id: 1, at_s: 0, kind: 'implant' },
          { id: 2, at_s: 0, kind: 'priming_bolus', volume_mL: DEAD_VOLUME_mL },
          { id: 3, at_s: 0, kind: 'prescription', prescription: simple(100, concentration) },
        ],
      });
      const { pieces } = deliver(document, 0, DAY);
      // 0.375 mL at the priming flow of 24 mL/day take 22.5 min.
      expect(pieces.map(({ from_s, to_s }) => [from_s, to_s])).toEqual([
        [0, 1350],
        [1350, DAY],
      ]);
      expect(pieces.map((piece) => piece.delivered_mcg_h * 24)).toEqual([0, expect.closeTo(100, 9)]);
      expect(pieces.map((piece) => piece.programmed_mcg_h * 24)).toEqual([0, expect.closeTo(100, 9)]);
      expect(account(document, 1350).line_mcg).toBeCloseTo(mcg, 9);
      expect(account(document, 1350).delivered_mcg).toBe(0);
    });
  }

  it('given twice puts a whole line of drug into the patient', () => {
    const document = aCase({
      concentration: 500,
      log: [
        { id: 1, at_s: 0, kind: 'implant' },
        { id: 2, at_s: 0, kind: 'priming_bolus', volume_mL: DEAD_VOLUME_mL },
        { id: 3, at_s: 0, kind: 'priming_bolus', volume_mL: DEAD_VOLUME_mL },
      ],
    });
    expect(account(document, 2700).delivered_mcg).toBeCloseTo(187.5, 9);
  });

  it('forgotten leaves the patient without drug until the dead volume is run out', () => {
    const document = aCase({
      concentration: 500,
      log: [
        { id: 1, at_s: 0, kind: 'implant' },
        { id: 2, at_s: 0, kind: 'prescription', prescription: simple(100, 500) },
      ],
    });
    expectDoses(document, 4, [
      [0, 0],
      [45, 100],
    ]);
  });
});

describe('change of concentration at 300 mcg/day, 80 cm catheter', () => {
  it('bridged 500 to 2,000: 15 h at the old rate and never a change of dose', () => {
    const delivery = deliver(changedOver([300, 500], 2000, [300, 2000], 500), 0, 3 * DAY);
    expect(tipDoses(delivery)).toEqual([[0, expect.closeTo(300, 9)]]);
    expect(delivery.pieces.map(({ from_s, to_s, flow_mL_h }) => [from_s, to_s, flow_mL_h * 24])).toEqual([
      [0, 15 * HOUR, expect.closeTo(0.6, 12)],
      [15 * HOUR, 3 * DAY, expect.closeTo(0.15, 12)],
    ]);
    expect(deliveredBetween(delivery, 0, 15 * HOUR)).toBeCloseTo(187.5, 9);
  });

  it('bridge forgotten, 500 to 2,000: a quarter of the dose for 60 h', () => {
    expectDoses(changedOver([300, 500], 2000, [300, 2000]), 5, [
      [0, 75],
      [60, 300],
    ]);
  });

  it('bridge forgotten, 2,000 to 500: four times the dose for 15 h, 750 mcg', () => {
    const document = changedOver([300, 2000], 500, [300, 500]);
    expectDoses(document, 5, [
      [0, 1200],
      [15, 300],
    ]);
    expect(deliveredBetween(deliver(document, 0, DAY), 0, 15 * HOUR)).toBeCloseTo(750, 9);
  });
});

describe('wrong concentration in the reservoir', () => {
  it('filled 2,000, programmed 500 at 300: normal for 15 h, then 1,200 mcg/day; the programmer never knows', () => {
    const document = changedOver([300, 500], 2000, [300, 500]);
    expectDoses(document, 5, [
      [0, 300],
      [15, 1200],
    ]);
    const programmed = new Set(
      deliver(document, 0, 5 * DAY).pieces.map((piece) => piece.programmed_mcg_h * 24),
    );
    expect([...programmed]).toEqual([300]);
  });

  it('filled 500, programmed 2,000 at 300: normal for 60 h, then 75 mcg/day', () => {
    expectDoses(changedOver([300, 2000], 500, [300, 2000]), 5, [
      [0, 300],
      [60, 75],
    ]);
  });

  it('not rinsed: the fill mixes with the 1.4 mL that cannot be aspirated', () => {
    const document = aCase({
      concentration: 500,
      running: simple(300, 500),
      log: [{ id: 1, at_s: 0, kind: 'refill', volume_mL: 20, concentration_mcg_mL: 2000, rinsed: false }],
    });
    const [first] = deliver(document, 0, DAY).pieces;
    expect(first?.reservoir_mcg_mL).toBeCloseTo((20 * 2000 + 1.4 * 500) / 21.4, 9);
    expect(first?.reservoir_mL).toBe(20);
  });
});

describe('minimum rate', () => {
  it('still delivers 96 mcg/day of 2,000 mcg/mL, also when the programmer was told 500', () => {
    const running = { concentration_mcg_mL: 500, mode: { kind: 'minimum_rate' } } as const;
    const piece = pieceAt(deliver(aCase({ running }), 0, DAY), 0);
    expect(piece.delivered_mcg_h * 24).toBeCloseTo(96, 9);
    expect(piece.programmed_mcg_h * 24).toBeCloseTo(24, 9);
  });
});

describe('reservoir', () => {
  const table = [
    {
      pump: 'synchromed-ii-20',
      volume: 20,
      alarm: 2,
      c: 2000,
      d: 300,
      nominal: 120,
      earliest: 105,
      left: 13.3,
    },
    {
      pump: 'synchromed-ii-40',
      volume: 40,
      alarm: 2,
      c: 2000,
      d: 600,
      nominal: 127,
      earliest: 111,
      left: 6.7,
    },
    {
      pump: 'synchromed-ii-40',
      volume: 40,
      alarm: 4,
      c: 2000,
      d: 600,
      nominal: 120,
      earliest: 105,
      left: 13.3,
    },
    { pump: 'synchromed-ii-20', volume: 20, alarm: 2, c: 500, d: 250, nominal: 36, earliest: 31, left: 4 },
  ];
  for (const { pump, volume, alarm, c, d, nominal, earliest, left } of table) {
    it(`${volume} mL of ${c} at ${d} mcg/day: alarm at ${alarm} mL on day ${nominal}, empty ${left} days later`, () => {
      const daysTo = (accuracy: number) => {
        const document = aCase({ pump, volume, concentration: c, running: simple(d, c), accuracy });
        const [full, dry] = deliver(document, 0, 400 * DAY).pieces;
        if (full === undefined || dry === undefined) throw new RangeError('the pump never ran dry');
        expect([full.delivered_mcg_h > 0, dry.delivered_mcg_h, dry.reservoir_mL]).toEqual([true, 0, 0]);
        const alarm_days = ((full.reservoir_mL - alarm) / full.flow_mL_h) * (HOUR / DAY);
        return { alarm: alarm_days, left: full.to_s / DAY - alarm_days };
      };
      expect(Math.round(daysTo(0).alarm)).toBe(nominal);
      expect(daysTo(0).left).toBeCloseTo(left, 1);
      expect(Math.round(daysTo(0.145).alarm)).toBe(earliest);
    });
  }

  it('of 6 mL at 0.25 mL/day is empty after 24 days exactly, and drug in the line stays there', () => {
    const document = aCase({ volume: 6, running: simple(500, 2000) });
    const delivery = deliver(document, 0, 40 * DAY);
    expect(delivery.pieces.map(({ from_s, to_s }) => [from_s, to_s])).toEqual([
      [0, 24 * DAY],
      [24 * DAY, 40 * DAY],
    ]);
    expect(delivery.pieces[1]).toMatchObject({ flow_mL_h: 0, delivered_mcg_h: 0, tip_mcg_mL: 2000 });
    expect(delivery.pieces[1]?.programmed_mcg_h).toBeCloseTo(500 / 24, 12);
    expect(account(document, 40 * DAY).line_mcg).toBeCloseTo(750, 9);
  });

  it('runs empty between two whole seconds, and delivers until then and no longer', () => {
    const document = aCase({ volume: 1, running: simple(317, 2000), accuracy: 0.03 });
    const [full] = deliver(document, 0, 40 * DAY).pieces;
    expect(full?.to_s).toBeCloseTo((1 / ((317 / 2000) * 1.03)) * DAY, 5);
    expect(Number.isInteger(full?.to_s)).toBe(false);
    expect(account(document, 40 * DAY).delivered_mcg).toBeCloseTo(2000, 6);
  });

  it('residual after 90 days at 0.15 mL/day is 6.5 mL, and a fast pump leaves 4.5', () => {
    const residual = (accuracy: number) =>
      pieceAt(deliver(aCase({ running: simple(300, 2000), accuracy }), 90 * DAY, 91 * DAY), 90 * DAY)
        .reservoir_mL;
    expect(residual(0)).toBeCloseTo(6.5, 9);
    expect(residual(0.145)).toBeCloseTo(20 - 13.5 * 1.145, 9);
  });
});
