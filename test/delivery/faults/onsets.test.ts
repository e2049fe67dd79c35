import { describe, expect, it, vi } from 'vitest';
import type { Entry, OnsetKind } from '../../../src/case/index.ts';
import { deliver, faultChanges, faultsAt } from '../../../src/delivery/index.ts';
import { aCase, DAY, HOUR, simple } from '../cases.ts';
import { breaks, seriesOf, withLog } from './broken.ts';

vi.mock('../../../src/case/catalogue/index.ts', () => import('./catalogue.ts'));

const patient = aCase({ running: simple(240, 2000) });
const NOON = DAY + 12 * HOUR;

/** What reaches spinal fluid as share of the dose, from the hours after the onset at which it changes. */
function shares(fault: string, onset: OnsetKind, days: number, severity = 1) {
  const broken = withLog(patient, breaks(1, NOON, fault, severity, onset));
  return seriesOf(deliver(broken, NOON, NOON + days * DAY), ['delivered_mcg_h']).map(
    ([at_s = 0, mcg_h = 0]) => [(at_s - NOON) / HOUR, mcg_h / 10],
  );
}

describe('a fault comes', () => {
  it('suddenly, and stays', () => {
    expect(shares('clot', 'sudden', 3)).toEqual([[0, 0]]);
    expect(shares('clot', 'sudden', 3, 0.25)).toEqual([[0, 0.75]]);
  });

  it('gradually, in steps of an hour to its full size', () => {
    const steps = shares('clot', 'gradual', 3);
    expect(steps).toHaveLength(37);
    expect(steps[0]).toEqual([0, 1]);
    expect(steps[9]).toEqual([9, expect.closeTo(0.75, 12)]);
    expect(steps[36]).toEqual([36, 0]);
  });

  it('and goes, there first', () => {
    expect(shares('clot', 'intermittent', 1)).toEqual([
      [0, 0],
      [5, 1],
      [12.5, 0],
      [17.5, 1],
    ]);
  });

  it('while the patient lies', () => {
    expect(shares('clot', 'position', 2)).toEqual([
      [0, 1],
      [10, 0],
      [18.5, 1],
      [34, 0],
      [42.5, 1],
    ]);
  });

  it('in bouts, and then stays', () => {
    expect(shares('clot', 'bouts', 4)).toEqual([
      [0, 0],
      [2, 1],
      [22, 0],
      [28, 1],
      [38, 0],
    ]);
  });

  it('and passes by itself after a time that severity sets', () => {
    const delivered = shares('stall', 'passing', 3, 0.5);
    expect(delivered).toEqual([
      [0, 0.5],
      [12, 1],
    ]);
  });
});

describe('what is broken at a second', () => {
  const at = (second: number, ...log: readonly Entry[]) => faultsAt(withLog(patient, ...log), second);

  it('is each fault with its effects at their present size', () => {
    const [first, ...others] = at(NOON + 9 * HOUR, breaks(7, NOON, 'clot', 1, 'gradual'));
    expect(others).toEqual([]);
    expect(first).toMatchObject({
      entry: 7,
      presence: 0.25,
      effects: [{ kind: 'passage', passes: { least: 0.75, most: 0.75 } }],
    });
  });

  it('leaves out what is away just then, what is mended, and what is still to come', () => {
    expect(at(NOON - 1, breaks(1, NOON, 'clot'))).toEqual([]);
    expect(at(NOON + 6 * HOUR, breaks(1, NOON, 'clot', 1, 'intermittent'))).toEqual([]);
    const mended: Entry = { id: 2, at_s: NOON + HOUR, kind: 'fault_ends', fault: 'clot' };
    expect(at(NOON + HOUR - 1, breaks(1, NOON, 'clot'), mended)).toHaveLength(1);
    expect(at(NOON + HOUR, breaks(1, NOON, 'clot'), mended)).toEqual([]);
  });

  it('changes at the seconds that are listed, and at no other', () => {
    const broken = withLog(
      patient,
      breaks(1, NOON, 'clot', 1, 'intermittent'),
      breaks(2, NOON + HOUR, 'held'),
      { id: 3, at_s: NOON + 2 * HOUR, kind: 'examination', examination: 'interrogation' },
    );
    const hours = faultChanges(broken, NOON, NOON + 14 * HOUR).map((second) => (second - NOON) / HOUR);
    expect(hours).toEqual([0, 1, 2, 5, 12.5]);
  });
});
