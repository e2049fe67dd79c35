import { describe, expect, it, vi } from 'vitest';
import type { Case, Entry } from '../../../src/case/index.ts';
import { account, deliver, faultsAt } from '../../../src/delivery/index.ts';
import { aCase, DAY, HOUR, pieceAt, simple, tipDoses } from '../cases.ts';
import { breaks, LINKS, seriesOf, withLog } from './broken.ts';

vi.mock('../../../src/case/catalogue/index.ts', () => import('./catalogue.ts'));

const patient = aCase({ running: simple(240, 2000) });

function hourly(document: Case, days: number) {
  return tipDoses(deliver(document, 0, days * DAY)).map(([hours, dose]) => [
    Math.round(hours * 1e6) / 1e6,
    Math.round(dose * 1e6) / 1e6,
  ]);
}
const act = (id: number, at_s: number, action: string): Entry => ({ id, at_s, kind: 'treatment', action });
const refill = (id: number, at_s: number, concentration_mcg_mL = 2000): Entry => ({
  id,
  at_s,
  kind: 'refill',
  volume_mL: 20,
  concentration_mcg_mL,
  rinsed: true,
});

describe('the programmer', () => {
  it('holds what it was told until the next order, which is then obeyed', () => {
    const wrong = withLog(patient, breaks(1, HOUR, 'half-dose'), {
      id: 2,
      at_s: 20 * HOUR,
      kind: 'prescription',
      prescription: simple(480, 2000),
    });
    expect(hourly(wrong, 2)).toEqual([
      [0, 240],
      [1, 120],
      [20, 480],
    ]);
    expect(faultsAt(wrong, 19 * HOUR)).toHaveLength(1);
    expect(faultsAt(wrong, 20 * HOUR)).toEqual([]);
  });

  it('is told wrong the order of the very second, and shows both', () => {
    const wrong = withLog(
      patient,
      { id: 1, at_s: HOUR, kind: 'prescription', prescription: simple(480, 2000) },
      breaks(2, HOUR, 'half-dose'),
    );
    expect(seriesOf(deliver(wrong, 0, DAY), ['ordered_mcg_h', 'programmed_mcg_h'])).toEqual([
      [0, 10, 10],
      [HOUR, 20, 10],
    ]);
  });

  it('gets the order in force when somebody finds the mistake', () => {
    const found: Entry = { id: 2, at_s: 9 * HOUR, kind: 'fault_ends', fault: 'left-stopped' };
    expect(hourly(withLog(patient, breaks(1, HOUR, 'left-stopped'), found), 1)).toEqual([
      [0, 240],
      [1, 0],
      [9, 240],
    ]);
  });

  it('takes no flow beyond what the pump can move', () => {
    const rich = aCase({ concentration: 500, running: simple(1200, 500) });
    const piece = pieceAt(deliver(withLog(rich, breaks(1, HOUR, 'dose')), 0, DAY), HOUR);
    expect(piece.programmed_mL_h * 24).toBeCloseTo(24, 9);
    expect(piece.programmed_mcg_h * 24).toBeCloseTo(12_000, 6);
  });

  it('told four times the strength moves a quarter, and believes in the dose', () => {
    const rich = aCase({ running: simple(480, 2000) });
    const piece = pieceAt(deliver(withLog(rich, breaks(1, HOUR, 'concentration')), 0, DAY), HOUR);
    expect([piece.ordered_mcg_h, piece.programmed_mcg_h, piece.delivered_mcg_h]).toEqual([20, 20, 5]);
  });
});

describe('the pump', () => {
  it('held by telemetry runs again when somebody interrogates it, not when somebody takes a film', () => {
    const looks = (examination: string) =>
      hourly(
        withLog(patient, breaks(1, HOUR, 'held'), {
          id: 2,
          at_s: 9 * HOUR,
          kind: 'examination',
          examination,
        }),
        1,
      );
    expect(looks('film')).toEqual([
      [0, 240],
      [1, 0],
    ]);
    expect(looks('interrogation')).toEqual([
      [0, 240],
      [1, 0],
      [9, 240],
    ]);
  });

  it('with a battery at its end stops when its days are over, and a new pump runs', () => {
    const broken = withLog(patient, breaks(1, 0, 'battery'), act(2, 11 * DAY, 'new-pump'));
    expect(hourly(broken, 20)).toEqual([
      [0, 240],
      [9 * 24, 0],
      [11 * 24, 240],
    ]);
  });

  it('taken out holds nothing; the order and the programmer are not asked', () => {
    const broken = withLog(patient, breaks(1, HOUR, 'explant'), refill(2, 5 * HOUR));
    expect(pieceAt(deliver(broken, 0, DAY), 6 * HOUR)).toMatchObject({
      ordered_mcg_h: 10,
      programmed_mcg_h: 10,
      flow_mL_h: 0,
      reservoir_mL: 0,
    });
    expect(account(broken, DAY)).toMatchObject({ line_mcg: 0, reservoir_mcg: 0, residue_mcg: 0 });
  });

  it('on its face takes no refill; lying right it does', () => {
    const low = aCase({ volume: 3, running: simple(240, 2000) });
    const volume_mL = (...log: readonly Entry[]) =>
      pieceAt(deliver(withLog(low, ...log), 0, 2 * DAY), DAY).reservoir_mL;
    expect(volume_mL(breaks(1, 0, 'flip'), refill(2, DAY))).toBe(3);
    expect(volume_mL(breaks(1, 0, 'flip', 1, 'position'), refill(2, DAY))).toBeLessThanOrEqual(3);
    expect(volume_mL(breaks(1, 0, 'flip', 1, 'position'), refill(2, DAY - 10 * HOUR))).toBeGreaterThan(19);
    const turned: Entry = { id: 3, at_s: DAY - HOUR, kind: 'fault_ends', fault: 'flip' };
    expect(volume_mL(breaks(1, 0, 'flip'), turned, refill(2, DAY))).toBe(20);
  });
});

describe('the reservoir', () => {
  it('leaks into the pocket beside what it delivers, and both end when it is empty', () => {
    const leaking = withLog(aCase({ volume: 11.2, running: simple(240, 2000) }), breaks(1, 0, 'septum'));
    const [first, dry] = deliver(leaking, 0, 20 * DAY).pieces;
    expect(first?.to_s).toBeCloseTo(10 * DAY, 3);
    expect(first?.pocket_mL_h).toBeCloseTo(1 / 24, 12);
    expect(first?.pocket_mcg_h).toBeCloseTo(2000 / 24, 9);
    expect(first?.delivered_mcg_h).toBeCloseTo(10, 12);
    expect(dry).toMatchObject({ flow_mL_h: 0, reservoir_leak_mL_h: 0, pocket_mcg_h: 0, reservoir_mL: 0 });
  });

  it('after a missed refill has what is left; refills planned before are missed too, one ordered later is not', () => {
    const planned = withLog(patient, refill(1, 2 * DAY), refill(2, 12 * DAY));
    const missed = withLog(planned, breaks(3, DAY, 'missed', 0.8));
    const [low, dry] = deliver(missed, DAY, 60 * DAY).pieces;
    expect(low?.reservoir_mL).toBeCloseTo(0.8, 12);
    expect(low?.to_s).toBeCloseTo(DAY + (0.8 / 0.12) * DAY, 3);
    expect(dry).toMatchObject({ to_s: 60 * DAY, delivered_mcg_h: 0 });
    const rescued = withLog(missed, refill(4, 9 * DAY));
    expect(pieceAt(deliver(rescued, 0, 60 * DAY), 9 * DAY).delivered_mcg_h).toBeCloseTo(10, 12);
    expect(pieceAt(deliver(rescued, 0, 60 * DAY), 12 * DAY).reservoir_mL).toBe(20);
  });

  it('with a volume entered wrong delivers the same to the last bit', () => {
    const filled = withLog(patient, refill(1, DAY));
    const broken = withLog(filled, breaks(2, DAY, 'entered'));
    expect(deliver(broken, 0, 200 * DAY)).toEqual(deliver(filled, 0, 200 * DAY));
  });

  it('emptied gives nothing until it is filled, and a fill of the same second stays', () => {
    const emptied = withLog(patient, act(1, DAY, 'empty-reservoir'));
    expect(pieceAt(deliver(emptied, 0, 2 * DAY), DAY)).toMatchObject({ reservoir_mL: 0, flow_mL_h: 0 });
    expect(account(emptied, 2 * DAY).discarded_mcg).toBeCloseTo((20 - 0.12) * 2000, 6);
    expect(pieceAt(deliver(withLog(emptied, refill(2, DAY)), 0, 2 * DAY), DAY).reservoir_mL).toBe(20);
  });
});

describe('the line', () => {
  it('with half leaving at the connector fills a new catheter half as fast', () => {
    // 0.005 mL/h: 0.199 mL of tubing take 39.8 h, 0.176 mL of catheter 35.2 h, or 70.4 h at half the flow.
    const fresh = withLog(patient, refill(1, 0), act(2, 0, 'new-catheter'));
    const fullAt_h = (document: Case) => {
      const [saline, drug, ...others] = seriesOf(deliver(document, 0, 8 * DAY), LINKS.tip);
      expect([saline?.[1], drug?.[1], others]).toEqual([0, 2000, []]);
      return (drug?.[0] ?? 0) / HOUR;
    };
    expect(fullAt_h(fresh)).toBeCloseTo(39.8 + 35.2, 6);
    expect(fullAt_h(withLog(fresh, breaks(3, HOUR, 'half-gap')))).toBeCloseTo(39.8 + 70.4, 6);
  });

  it('mended, sends on what the catheter held when nothing entered it', () => {
    const apart = withLog(patient, refill(1, 0, 500), breaks(2, 40 * HOUR, 'gap'));
    const mended: Entry = { id: 3, at_s: 100 * HOUR, kind: 'fault_ends', fault: 'gap' };
    // At 40 h new drug is 0.001 mL beyond the connector; it stays there for 60 h.
    expect(hourly(withLog(apart, mended), 8)).toEqual([
      [0, 240],
      [40, 0],
      [100, 240],
      [135, 60],
    ]);
  });

  it('drawn empty through the side port delivers nothing until the catheter is full again', () => {
    const drawn = withLog(patient, act(1, HOUR, 'aspirate-port'));
    expect(hourly(drawn, 3)).toEqual([
      [0, 240],
      [1, 0],
      [1 + 35.2, 240],
    ]);
    expect(account(drawn, HOUR + 1).discarded_mcg).toBeCloseTo(352, 6);
    const studied = withLog(patient, { id: 1, at_s: HOUR, kind: 'examination', examination: 'dye_study' });
    expect(hourly(studied, 3)).toEqual(hourly(drawn, 3));
  });

  it('drawn empty first, a flush pushes no drug', () => {
    const careful = withLog(patient, breaks(1, HOUR, 'flush'), act(2, HOUR, 'aspirate-port'));
    expect(deliver(careful, 0, DAY).doses).toEqual([]);
  });

  it('blocked at the tip gives a flush and a needle nothing; open again, the drug is still there', () => {
    const blocked = withLog(patient, breaks(1, 0, 'clot'), act(2, HOUR, 'aspirate-port'));
    const opened: Entry = { id: 3, at_s: 2 * HOUR, kind: 'fault_ends', fault: 'clot' };
    expect(hourly(withLog(blocked, opened), 1)).toEqual([
      [0, 0],
      [2, 240],
    ]);
    expect(deliver(withLog(blocked, breaks(4, HOUR, 'flush')), 0, DAY).doses).toEqual([]);
  });

  it('flushed through a gap at the connector fills the pocket', () => {
    const { doses } = deliver(withLog(patient, breaks(1, 0, 'gap'), breaks(2, HOUR, 'flush')), 0, DAY);
    expect(doses).toEqual([{ at_s: HOUR, route: 'pocket', amount_mcg: expect.closeTo(280, 9), entry: 2 }]);
  });
});

describe('tablets', () => {
  const taking = aCase({ days: 3, oral: [{ time: '08:00', mg: 10 }] });
  const days = (...log: readonly Entry[]) =>
    deliver(withLog(taking, ...log), 0, 8 * DAY).doses.map(({ at_s, amount_mcg }) => [
      Math.floor(at_s / DAY),
      amount_mcg / 1000,
    ]);

  it('stop at the onset, until a new regimen or until somebody notices', () => {
    const stop = breaks(1, 2 * DAY, 'tablets');
    expect(days(stop)).toEqual([
      [0, 10],
      [1, 10],
    ]);
    const regimen: Entry = { id: 2, at_s: 6 * DAY, kind: 'oral_regimen', doses: [{ time: '09:00', mg: 5 }] };
    expect(days(stop, regimen)).toEqual([
      [0, 10],
      [1, 10],
      [6, 5],
      [7, 5],
    ]);
    expect(days(stop, { id: 2, at_s: 7 * DAY, kind: 'fault_ends', fault: 'tablets' })).toEqual([
      [0, 10],
      [1, 10],
      [7, 10],
    ]);
  });
});

describe('faults, refill and order of one second', () => {
  it('come to the same whatever their ids', () => {
    const kinds: readonly ((id: number) => Entry)[] = [
      (id) => refill(id, HOUR, 1000),
      (id) => ({ id, at_s: HOUR, kind: 'prescription', prescription: simple(480, 1000) }),
      (id) => breaks(id, HOUR, 'strong', 0.3),
      (id) => breaks(id, HOUR, 'beside', 0.4),
      (id) => breaks(id, HOUR, 'half-dose'),
      (id) => breaks(id, HOUR, 'prime-catheter'),
      (id) => breaks(id, HOUR, 'clot', 0.4),
      (id) => breaks(id, HOUR, 'flush'),
    ];
    const [first, ...others] = [
      [1, 2, 3, 4, 5, 6, 7, 8],
      [8, 7, 6, 5, 4, 3, 2, 1],
      [5, 3, 8, 1, 2, 7, 4, 6],
    ].map((ids) => {
      const { pieces, doses } = deliver(
        withLog(patient, ...kinds.map((kind, i) => kind(ids[i] ?? 0))),
        0,
        9 * DAY,
      );
      const given = doses.map(({ route, amount_mcg }) => `${route} ${amount_mcg}`).sort();
      return { pieces, given };
    });
    for (const other of others) expect(other).toEqual(first);
    expect(first?.given).toHaveLength(2);
  });
});
