import { describe, expect, test } from 'vitest';
import { checkCase } from '../../../src/case/index.ts';
import { caseOf, drawOf, variantOf } from '../../../src/rehearsal/index.ts';
import { FROM_S, MADE, ward } from './made.ts';

const HOUR_S = 3600;

describe('draws', () => {
  test('every variant comes about as often as its weight says', () => {
    const [blocked, strong] = MADE.variants;
    if (blocked === undefined || strong === undefined) throw new Error('two variants are meant');
    const weighted = ward({ variants: [{ ...blocked, weight: 3 }, strong] });
    const draws = Array.from({ length: 400 }, (_, draw) => variantOf(weighted, draw).key);
    const share = draws.filter((key) => key === 'blocked').length / draws.length;
    expect(share).toBeGreaterThan(0.68);
    expect(share).toBeLessThan(0.82);
  });

  test('the least draw with a variant is found, from any draw on', () => {
    for (const { key } of MADE.variants) {
      const draw = drawOf(MADE, key, 7);
      expect(variantOf(MADE, draw).key).toBe(key);
      for (let each = 7; each < draw; each++) expect(variantOf(MADE, each).key).not.toBe(key);
    }
    expect(() => drawOf(MADE, 'no such thing')).toThrow(RangeError);
  });

  test('a Case of a draw is a Case, with what is hidden at its hour and spans within their bounds', () => {
    const first = drawOf(MADE, 'blocked');
    const second = drawOf(MADE, 'blocked', first + 1);
    const times = [first, second].map((draw) => {
      const document = caseOf(MADE, draw);
      expect(checkCase(document).ok).toBe(true);
      const [fault] = document.log;
      if (fault?.kind !== 'fault') throw new Error('a fault is hidden');
      expect(fault.at_s).toBeGreaterThanOrEqual(FROM_S - 26 * HOUR_S);
      expect(fault.at_s).toBeLessThanOrEqual(FROM_S - 20 * HOUR_S);
      expect(document.patient.sensitivity).toBeGreaterThanOrEqual(0.8);
      expect(document.patient.sensitivity).toBeLessThanOrEqual(1.2);
      return [fault.at_s, document.patient.sensitivity];
    });
    expect(times[0]).not.toEqual(times[1]);
    expect(caseOf(MADE, first)).toEqual(caseOf(MADE, first));
  });

  test('ids of what is hidden come after those of the log', () => {
    const withLog = ward({
      case: { ...MADE.case, log: [{ id: 41, kind: 'oral_dose', mg: 10, at_s: FROM_S - HOUR_S }] },
    });
    expect(caseOf(withLog, drawOf(withLog, 'blocked')).log.map(({ id }) => id)).toEqual([41, 42]);
  });
});
