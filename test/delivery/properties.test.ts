import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Case, checkCase, type Entry, pumpNamed, sortedLog } from '../../src/case/index.ts';
import { account, type DeliveryPiece, deliver } from '../../src/delivery/index.ts';
import { anyCase, busyCase, LOG_END_S } from './arbitrary-case.ts';
import { aCase, DAY, HOUR, pieceAt } from './cases.ts';

const anySecond = fc.oneof(
  fc.integer({ min: 0, max: LOG_END_S }),
  fc.double({ min: 0, max: LOG_END_S, noNaN: true }),
);

/** Pieces cut down to a window, as the contract of a Delivery says. */
function cut(pieces: readonly DeliveryPiece[], from_s: number, to_s: number): DeliveryPiece[] {
  return pieces
    .filter((piece) => piece.to_s > from_s && piece.from_s < to_s)
    .map((piece) => {
      const end = { ...piece, to_s: Math.min(piece.to_s, to_s) };
      if (piece.from_s >= from_s) return end;
      // Before second 0 the reservoir stands still.
      if (piece.from_s < 0) return { ...end, from_s };
      const reservoir_mL = piece.reservoir_mL - (piece.flow_mL_h * (from_s - piece.from_s)) / HOUR;
      return { ...end, from_s, reservoir_mL: Math.max(0, reservoir_mL) };
    });
}

describe('for any log', () => {
  it('no drug is made or lost: filled = delivered + line + reservoir + residue + discarded', () => {
    fc.assert(
      fc.property(anyCase, anySecond, (document, at_s) => {
        const drug = account(document, at_s);
        const found =
          drug.delivered_mcg + drug.line_mcg + drug.reservoir_mcg + drug.residue_mcg + drug.discarded_mcg;
        expect(Math.abs(found - drug.filled_mcg)).toBeLessThanOrEqual(1e-9 * drug.filled_mcg);
        for (const mcg of Object.values(drug)) expect(mcg).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 300 },
    );
  });

  it('pieces follow each other without gap, none a mere sliver, with nothing negative', () => {
    fc.assert(
      fc.property(anyCase, (document) => {
        const { pieces } = deliver(document, -2 * DAY, LOG_END_S);
        const ends = pieces.map(({ to_s }) => to_s);
        expect(pieces.map(({ from_s }) => from_s)).toEqual([-2 * DAY, ...ends.slice(0, -1)]);
        expect(ends.at(-1)).toBe(LOG_END_S);
        const slivers = pieces.filter(({ from_s, to_s }) => to_s - from_s < 2e-6);
        const negative = pieces.filter(
          ({ programmed_mcg_h, delivered_mcg_h, flow_mL_h, reservoir_mL }) =>
            Math.min(programmed_mcg_h, delivered_mcg_h, flow_mL_h, reservoir_mL) < 0,
        );
        expect([slivers, negative]).toEqual([[], []]);
      }),
    );
  });

  it('the reservoir falls by what flows, except at a refill', () => {
    fc.assert(
      fc.property(anyCase, (document) => {
        const filledAt = new Set(
          document.log.filter(({ kind }) => kind === 'refill' || kind === 'implant').map(({ at_s }) => at_s),
        );
        const { pieces } = deliver(document, 0, LOG_END_S);
        const jumps = pieces.filter((piece, index) => {
          const next = pieces[index + 1];
          if (next === undefined || filledAt.has(next.from_s)) return false;
          const left_mL = piece.reservoir_mL - (piece.flow_mL_h * (piece.to_s - piece.from_s)) / HOUR;
          return Math.abs(next.reservoir_mL - left_mL) > 1e-9;
        });
        expect(jumps).toEqual([]);
      }),
    );
  });

  it('what leaves the tip is what entered the line one dead volume before', () => {
    fc.assert(
      fc.property(anyCase, (document) => {
        fc.pre(document.log.every(({ kind }) => kind !== 'implant'));
        const dead_mL = 0.199 + 0.0022 * document.device.catheter_length_cm;
        const initially = document.history.prescription ? document.device.concentration_mcg_mL : 0;
        const entered: { from_mL: number; concentration: number }[] = [];
        let pumped_mL = 0;
        const wrong = deliver(document, 0, LOG_END_S).pieces.filter((piece) => {
          const moved_mL = (piece.flow_mL_h * (piece.to_s - piece.from_s)) / HOUR;
          const leaving_mL = pumped_mL + moved_mL / 2 - dead_mL;
          entered.push({ from_mL: pumped_mL, concentration: piece.reservoir_mcg_mL });
          pumped_mL += moved_mL;
          const source = entered.findLast(({ from_mL }) => from_mL <= leaving_mL);
          // Volumes that a pump moves in a microsecond say nothing.
          return moved_mL > 1e-8 && piece.tip_mcg_mL !== (source?.concentration ?? initially);
        });
        expect(wrong).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('the order in which the log lists its entries changes no bit', () => {
    fc.assert(
      fc.property(
        anyCase.chain((document) =>
          fc.tuple(
            fc.constant(document),
            fc.shuffledSubarray([...document.log], { minLength: document.log.length }),
          ),
        ),
        ([document, log]) => {
          expect(deliver({ ...document, log }, -DAY, LOG_END_S)).toEqual(deliver(document, -DAY, LOG_END_S));
        },
      ),
    );
  });

  it('a window cuts pieces and changes no bit in them', () => {
    fc.assert(
      fc.property(anyCase, anySecond, anySecond, (document, one, other) => {
        const from_s = Math.min(one, other) - DAY;
        const to_s = Math.max(one, other);
        const whole = deliver(document, -5 * DAY, LOG_END_S + DAY);
        const part = deliver(document, from_s, to_s);
        expect(part.pieces).toEqual(cut(whole.pieces, from_s, to_s));
        expect(part.doses).toEqual(whole.doses.filter(({ at_s }) => at_s >= from_s && at_s < to_s));
        expect(part.noxious).toEqual(
          whole.noxious
            .map((each) => ({
              ...each,
              from_s: Math.max(each.from_s, from_s),
              to_s: Math.min(each.to_s, to_s),
            }))
            .filter((each) => each.from_s < each.to_s),
        );
      }),
    );
  });

  it('an entry appended now changes nothing before now', () => {
    fc.assert(
      fc.property(anyCase, fc.integer({ min: 0, max: LOG_END_S }), (document, now_s) => {
        const before = document.log.filter(({ at_s }) => at_s < now_s);
        const then = deliver({ ...document, log: before }, 0, now_s);
        expect(deliver(document, 0, now_s)).toEqual(then);
      }),
    );
  });

  it('what is noxious, looked for or treated otherwise touches neither pump nor doses', () => {
    const WITHOUT: readonly string[] = ['trigger', 'trigger_treated', 'check', 'other_treatment'];
    fc.assert(
      fc.property(anyCase, (document) => {
        const log = document.log.filter(({ kind }) => !WITHOUT.includes(kind));
        const without = deliver({ ...document, log }, 0, LOG_END_S);
        const { pieces, doses } = deliver(document, 0, LOG_END_S);
        expect(without.noxious).toEqual([]);
        expect([pieces, doses]).toEqual([without.pieces, without.doses]);
      }),
    );
  });

  it('noxious stretches follow each other, each of some length and of another strength than its neighbour', () => {
    fc.assert(
      fc.property(anyCase, (document) => {
        const { noxious } = deliver(document, 0, LOG_END_S);
        noxious.forEach((stretch, i) => {
          const next = noxious[i + 1];
          expect(stretch.to_s).toBeGreaterThan(stretch.from_s);
          expect(stretch.strength).toBeGreaterThan(0);
          expect(stretch.strength).toBeLessThanOrEqual(1);
          if (next === undefined) return;
          expect(next.from_s).toBeGreaterThanOrEqual(stretch.to_s);
          if (next.from_s === stretch.to_s) expect(next.strength).not.toBe(stretch.strength);
        });
      }),
    );
  });

  it('stating the running prescription again, or swallowing a tablet, leaves no trace in the pieces', () => {
    fc.assert(
      fc.property(anyCase, fc.integer({ min: 0, max: LOG_END_S }), (document, at_s) => {
        const again = restated(document, at_s);
        fc.pre(again !== undefined);
        const log: Entry[] = [...document.log, again, { id: 1001, at_s, kind: 'oral_dose', mg: 10 }];
        expect(deliver({ ...document, log }, 0, LOG_END_S).pieces).toEqual(
          deliver(document, 0, LOG_END_S).pieces,
        );
      }),
    );
  });
});

/** The prescription in force at a second, to be stated once more; none while stopped, on the shelf or bridging. */
function restated(document: Case, at_s: number): Entry | undefined {
  const kinds = ['implant', 'pump_stop', 'prescription'];
  const last = sortedLog(document)
    .filter((entry) => kinds.includes(entry.kind) && entry.at_s <= at_s)
    .at(-1);
  const prescription =
    last === undefined
      ? document.history.prescription
      : last.kind === 'prescription'
        ? last.prescription
        : undefined;
  if (prescription === undefined || prescription.bridge_from_mcg_mL !== undefined) return undefined;
  return { id: 1000, at_s, kind: 'prescription', prescription };
}

describe('for any log that the checks accept', () => {
  it('the pump is never asked for more than its maximum flow', () => {
    const most_mL_h = (pumpNamed('synchromed-ii-20')?.maximum_flow_mL_day ?? 0) / 24;
    let accepted = 0;
    let refused = 0;
    fc.assert(
      fc.property(busyCase, (document) => {
        if (!checkCase(document).ok) {
          refused++;
          return;
        }
        accepted++;
        for (const piece of deliver(document, 0, 3 * DAY).pieces) {
          expect(piece.flow_mL_h).toBeLessThanOrEqual(most_mL_h * (1 + 1e-6));
        }
      }),
      { numRuns: 400 },
    );
    expect(accepted).toBeGreaterThan(40);
    expect(refused).toBeGreaterThan(40);
  });
});

describe('entries of one second', () => {
  it('refill, prescription and bolus come to the same whatever their ids', () => {
    const kinds: ((id: number) => Entry)[] = [
      (id) => ({ id, at_s: HOUR, kind: 'refill', volume_mL: 18, concentration_mcg_mL: 500, rinsed: true }),
      (id) => ({
        id,
        at_s: HOUR,
        kind: 'prescription',
        prescription: { concentration_mcg_mL: 500, mode: { kind: 'simple_continuous', dose_mcg_day: 300 } },
      }),
      (id) => ({ id, at_s: HOUR, kind: 'single_bolus', mcg: 25, minutes: 10 }),
    ];
    const running = { concentration_mcg_mL: 2000, mode: { kind: 'minimum_rate' } } as const;
    const results = [
      [1, 2, 3],
      [3, 2, 1],
      [2, 3, 1],
    ].map((ids) =>
      deliver(aCase({ running, log: kinds.map((kind, index) => kind(ids[index] ?? 0)) }), 0, DAY),
    );
    expect(results[1]).toEqual(results[0]);
    expect(results[2]).toEqual(results[0]);
    const piece = results[0] && pieceAt(results[0], HOUR);
    expect(piece?.programmed_mcg_h).toBeCloseTo(12.5 + 150, 12);
    expect(piece?.reservoir_mL).toBe(18);
  });
});
