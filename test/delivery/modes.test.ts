import { describe, expect, it } from 'vitest';
import type { Entry, PumpMode } from '../../src/case/index.ts';
import { account, deliver } from '../../src/delivery/index.ts';
import { aCase, DAY, deliveredBetween, HOUR, pieceAt, simple } from './cases.ts';

function running(mode: PumpMode, log: readonly Entry[] = []) {
  return aCase({ running: { concentration_mcg_mL: 2000, mode }, log });
}

describe('simple continuous', () => {
  it('is one piece however many days it runs', () => {
    expect(
      deliver(running({ kind: 'simple_continuous', dose_mcg_day: 300 }), 0, 100 * DAY).pieces,
    ).toHaveLength(1);
  });

  it('delivers what the pump really moves, and programmes what the programmer says', () => {
    const [piece] = deliver(aCase({ running: simple(240, 2000), accuracy: -0.1 }), 0, DAY).pieces;
    expect(piece?.programmed_mcg_h).toBe(10);
    expect(piece?.delivered_mcg_h).toBeCloseTo(9, 12);
    expect(piece?.flow_mL_h).toBeCloseTo(0.0045, 12);
  });
});

describe('flex', () => {
  const night = {
    kind: 'flex',
    base_mcg_h: 10,
    periods: [
      { from: '00:00', to: '06:00', rate_mcg_h: 20 },
      { from: '22:30', to: '24:00', rate_mcg_h: 20 },
    ],
  } as const;

  it('runs each period by the clock every day, the base between, and does not cut at midnight', () => {
    const { pieces } = deliver(running(night), DAY, 3 * DAY);
    expect(pieces.map((piece) => [(piece.from_s - DAY) / HOUR, piece.programmed_mcg_h])).toEqual([
      [0, 20],
      [6, 10],
      [22.5, 20],
      [30, 10],
      [46.5, 20],
    ]);
  });

  it('begins in the middle of a period when prescribed then', () => {
    const document = running({ kind: 'minimum_rate' }, [
      {
        id: 1,
        at_s: 5 * HOUR,
        kind: 'prescription',
        prescription: { concentration_mcg_mL: 2000, mode: night },
      },
    ]);
    const delivery = deliver(document, 0, DAY);
    expect([pieceAt(delivery, 5 * HOUR), pieceAt(delivery, 6 * HOUR)].map((p) => p.programmed_mcg_h)).toEqual(
      [20, 10],
    );
  });

  it('bridges at the old rate of each period until the line is run out', () => {
    const document = aCase({
      concentration: 500,
      running: { concentration_mcg_mL: 500, mode: night },
      log: [
        { id: 1, at_s: 0, kind: 'refill', volume_mL: 20, concentration_mcg_mL: 2000, rinsed: true },
        {
          id: 2,
          at_s: 0,
          kind: 'prescription',
          prescription: { concentration_mcg_mL: 2000, mode: night, bridge_from_mcg_mL: 500 },
        },
      ],
    });
    const { pieces } = deliver(document, 0, DAY);
    // 187.5 mcg of old drug: 120 in the first 6 h, the rest at 10 mcg/h in 6.75 h.
    expect(pieces.map((piece) => [piece.from_s / HOUR, piece.delivered_mcg_h, piece.tip_mcg_mL])).toEqual([
      [0, expect.closeTo(20, 9), 500],
      [6, expect.closeTo(10, 9), 500],
      [12.75, expect.closeTo(10, 9), 2000],
      [22.5, expect.closeTo(20, 9), 2000],
    ]);
  });
});

describe('periodic bolus', () => {
  it('gives its boluses at clock times, past midnight too, and the minimum rate between', () => {
    const mode = { kind: 'periodic_bolus', bolus_mcg: 50, minutes: 20, times: ['08:00', '23:50'] } as const;
    const { pieces } = deliver(running(mode), 0, 2 * DAY);
    expect(pieces.map((piece) => [piece.from_s / 60, piece.to_s / 60, piece.delivered_mcg_h])).toEqual([
      [0, 10, 150],
      [10, 480, 4],
      [480, 500, 150],
      [500, 1430, 4],
      [1430, 1450, 150],
      [1450, 1920, 4],
      [1920, 1940, 150],
      [1940, 2870, 4],
      [2870, 2880, 150],
    ]);
  });
});

describe('single bolus', () => {
  const bolus = (id: number, at_s: number): Entry => ({
    id,
    at_s,
    kind: 'single_bolus',
    mcg: 60,
    minutes: 6,
  });

  it('adds exactly its dose on top of what runs', () => {
    const without = running({ kind: 'simple_continuous', dose_mcg_day: 240 });
    const delivery = deliver({ ...without, log: [bolus(1, HOUR)] }, 0, DAY);
    expect(deliveredBetween(delivery, 0, DAY)).toBeCloseTo(300, 9);
    expect(pieceAt(delivery, HOUR)).toMatchObject({ to_s: HOUR + 360, programmed_mcg_h: 610 });
    expect(pieceAt(delivery, HOUR + 360).programmed_mcg_h).toBe(10);
  });

  it('given while another runs adds to it', () => {
    const document = running({ kind: 'simple_continuous', dose_mcg_day: 240 }, [
      bolus(1, HOUR),
      bolus(2, HOUR + 60),
    ]);
    expect(deliveredBetween(deliver(document, 0, DAY), 0, DAY)).toBeCloseTo(360, 9);
  });

  it('goes on to its end when a prescription changes meanwhile', () => {
    const document = running({ kind: 'simple_continuous', dose_mcg_day: 240 }, [
      bolus(1, HOUR),
      { id: 2, at_s: HOUR + 60, kind: 'prescription', prescription: simple(480, 2000) },
    ]);
    expect(pieceAt(deliver(document, 0, DAY), HOUR + 60)).toMatchObject({
      to_s: HOUR + 360,
      programmed_mcg_h: 620,
    });
  });
});

describe('pump stop', () => {
  const stop: Entry = { id: 1, at_s: HOUR, kind: 'pump_stop' };
  const bolusWhileStopped: Entry = { id: 2, at_s: 2 * HOUR, kind: 'single_bolus', mcg: 60, minutes: 600 };
  const restart: Entry = { id: 3, at_s: 5 * HOUR, kind: 'prescription', prescription: simple(240, 2000) };

  it('delivers and programmes nothing until the next prescription, boluses ordered meanwhile included', () => {
    const document = running({ kind: 'simple_continuous', dose_mcg_day: 240 }, [
      stop,
      bolusWhileStopped,
      restart,
    ]);
    const { pieces } = deliver(document, 0, DAY);
    expect(
      pieces.map((piece) => [piece.from_s / HOUR, piece.programmed_mcg_h, piece.delivered_mcg_h]),
    ).toEqual([
      [0, 10, 10],
      [1, 0, 0],
      [5, 10, 10],
    ]);
    expect(pieces[2]?.reservoir_mL).toBeCloseTo(20 - 0.005, 12);
  });

  it('ends a bolus that runs', () => {
    const early: Entry = { id: 9, at_s: 0, kind: 'single_bolus', mcg: 60, minutes: 120 };
    const document = running({ kind: 'simple_continuous', dose_mcg_day: 240 }, [early, stop, restart]);
    expect(account(document, 5 * HOUR).delivered_mcg).toBeCloseTo(40, 9);
  });

  it('and a prescription in the same second: the one entered later stands', () => {
    for (const [id, programmed_mcg_h] of [
      [1, 10],
      [9, 0],
    ] as const) {
      const document = running({ kind: 'minimum_rate' }, [
        { id: 5, at_s: HOUR, kind: 'prescription', prescription: simple(240, 2000) },
        { id, at_s: HOUR, kind: 'pump_stop' },
      ]);
      expect(pieceAt(deliver(document, 0, DAY), HOUR).programmed_mcg_h).toBe(programmed_mcg_h);
    }
  });
});

describe('implant', () => {
  it('nothing exists before; then the minimum rate with a line free of drug, even when filled in the same second', () => {
    const document = aCase({
      log: [
        { id: 1, at_s: DAY, kind: 'refill', volume_mL: 10, concentration_mcg_mL: 500, rinsed: true },
        { id: 2, at_s: DAY, kind: 'implant' },
      ],
    });
    const delivery = deliver(document, 0, 2 * DAY);
    expect(pieceAt(delivery, 0)).toEqual({
      from_s: 0,
      to_s: DAY,
      ordered_mcg_h: 0,
      ordered_mL_h: 0,
      programmed_mcg_h: 0,
      programmed_mL_h: 0,
      flow_mL_h: 0,
      delivered_mcg_h: 0,
      pocket_mcg_h: 0,
      tissue_mcg_h: 0,
      pocket_mL_h: 0,
      tip_mcg_mL: 0,
      reservoir_leak_mL_h: 0,
      reservoir_mL: 0,
      reservoir_mcg_mL: 0,
    });
    expect(pieceAt(delivery, DAY)).toMatchObject({
      reservoir_mL: 10,
      reservoir_mcg_mL: 500,
      delivered_mcg_h: 0,
    });
    expect(pieceAt(delivery, DAY).flow_mL_h * 24).toBeCloseTo(0.048, 12);
  });
});
