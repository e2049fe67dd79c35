import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { account, type DeliveryPiece, deliver, faultChanges, faultsAt } from '../../../src/delivery/index.ts';
import { LOG_END_S } from '../arbitrary-case.ts';
import { DAY, HOUR } from '../cases.ts';
import { anyBrokenCase } from './arbitrary-broken.ts';

vi.mock('../../../src/case/catalogue/index.ts', () => import('./catalogue.ts'));

const anySecond = fc.oneof(
  fc.integer({ min: 0, max: LOG_END_S }),
  fc.double({ min: 0, max: LOG_END_S, noNaN: true }),
);

function cut(pieces: readonly DeliveryPiece[], from_s: number, to_s: number): DeliveryPiece[] {
  return pieces
    .filter((piece) => piece.to_s > from_s && piece.from_s < to_s)
    .map((piece) => {
      const end = { ...piece, to_s: Math.min(piece.to_s, to_s) };
      if (piece.from_s >= from_s) return end;
      const leaves_mL_h = piece.flow_mL_h + piece.reservoir_leak_mL_h;
      const reservoir_mL = piece.reservoir_mL - (leaves_mL_h * (from_s - piece.from_s)) / HOUR;
      return { ...end, from_s, reservoir_mL: Math.max(0, reservoir_mL) };
    });
}

describe('for any log with any faults', () => {
  it('no drug is made or lost, whatever leaks, is flushed, spilt, emptied or taken out', () => {
    fc.assert(
      fc.property(anyBrokenCase, anySecond, (document, at_s) => {
        const { filled_mcg, ...where } = account(document, at_s);
        const found = Object.values(where).reduce((sum, mcg) => sum + mcg, 0);
        expect(Math.abs(found - filled_mcg)).toBeLessThanOrEqual(1e-9 * filled_mcg + 1e-6);
        for (const mcg of Object.values(where)) expect(mcg).toBeGreaterThanOrEqual(-1e-9);
      }),
      { numRuns: 1000 },
    );
  });

  it('what the pieces and doses say of the ways of the drug is what the account says', () => {
    fc.assert(
      fc.property(anyBrokenCase, (document) => {
        const { pieces, doses } = deliver(document, 0, LOG_END_S);
        const drug = account(document, LOG_END_S);
        const sum = (rate: (piece: DeliveryPiece) => number) =>
          pieces.reduce((mcg, piece) => mcg + (rate(piece) * (piece.to_s - piece.from_s)) / HOUR, 0);
        const given = (route: string) =>
          doses.reduce((mcg, dose) => (dose.route === route ? mcg + dose.amount_mcg : mcg), 0);
        expect(sum((piece) => piece.delivered_mcg_h)).toBeCloseTo(drug.delivered_mcg, 6);
        expect(given('flush')).toBeCloseTo(drug.flushed_mcg, 6);
        expect(sum((piece) => piece.pocket_mcg_h) + given('pocket')).toBeCloseTo(
          drug.pocket_mcg + drug.beside_mcg,
          6,
        );
      }),
      { numRuns: 200 },
    );
  });

  it('pieces follow each other without gap; every number in them is finite and none negative', () => {
    fc.assert(
      fc.property(anyBrokenCase, (document) => {
        const { pieces, doses } = deliver(document, -2 * DAY, LOG_END_S);
        const ends = pieces.map(({ to_s }) => to_s);
        expect(pieces.map(({ from_s }) => from_s)).toEqual([-2 * DAY, ...ends.slice(0, -1)]);
        expect(ends.at(-1)).toBe(LOG_END_S);
        expect(pieces.filter(({ from_s, to_s }) => to_s <= from_s)).toEqual([]);
        const wrong = pieces.filter(({ from_s: _from, to_s: _to, ...numbers }) =>
          Object.values(numbers).some((value) => !(value >= 0 && value < 1e6)),
        );
        expect(wrong).toEqual([]);
        expect(doses.filter(({ amount_mcg }) => !(amount_mcg > 0))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('the order in which the log lists its entries changes no bit', () => {
    fc.assert(
      fc.property(
        anyBrokenCase.chain((document) =>
          fc.tuple(
            fc.constant(document),
            fc.shuffledSubarray([...document.log], { minLength: document.log.length }),
          ),
        ),
        ([document, log]) => {
          expect(deliver({ ...document, log }, 0, LOG_END_S)).toEqual(deliver(document, 0, LOG_END_S));
        },
      ),
    );
  });

  it('a window shows the pieces and doses of the whole, cut', () => {
    fc.assert(
      fc.property(anyBrokenCase, anySecond, anySecond, (document, one_s, other_s) => {
        const [from_s, to_s] = [Math.min(one_s, other_s), Math.max(one_s, other_s)];
        fc.pre(from_s < to_s);
        const whole = deliver(document, 0, LOG_END_S + DAY);
        const part = deliver(document, from_s, to_s);
        expect(part.pieces).toEqual(cut(whole.pieces, from_s, to_s));
        expect(part.doses).toEqual(whole.doses.filter(({ at_s }) => at_s >= from_s && at_s < to_s));
      }),
    );
  });

  it('an entry appended now changes nothing before now', () => {
    fc.assert(
      fc.property(anyBrokenCase, fc.integer({ min: 0, max: LOG_END_S }), (document, now_s) => {
        const before = document.log.filter(({ at_s }) => at_s < now_s);
        expect(deliver(document, 0, now_s)).toEqual(deliver({ ...document, log: before }, 0, now_s));
      }),
    );
  });

  it('between two changes of a fault the same of it is there', () => {
    fc.assert(
      fc.property(anyBrokenCase, fc.nat({ max: 200 }), (document, pick) => {
        const changes = [0, ...faultChanges(document, 0, LOG_END_S)];
        const i = pick % changes.length;
        const from_s = changes[i] ?? 0;
        const to_s = changes[i + 1] ?? LOG_END_S;
        const last_s = Math.max(from_s, to_s - 1);
        expect(faultsAt(document, last_s)).toEqual(faultsAt(document, from_s));
      }),
    );
  });
});
