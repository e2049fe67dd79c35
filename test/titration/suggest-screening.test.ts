import { describe, expect, test } from 'vitest';
import { type Case, DAY_S, HOUR_S } from '../../src/case/index.ts';
import type { Look } from '../../src/titration/index.ts';
import { asked, looks, looksAt, STIFF, withEntries } from './bedside.ts';
import { plan } from './rulebook/plans.ts';

const MORNING = 8 * HOUR_S;
const GIVEN = DAY_S + MORNING;

function afterBolus(mcg: number, wishes: Parameters<typeof plan>[0] = {}): Case {
  return withEntries(plan(wishes), [{ kind: 'lumbar_bolus', at_s: GIVEN, mcg }]);
}

/** Stiff, but loose for some hours after the bolus. */
function answer(from_h: number, to_h: number): Look {
  const loose = { ashworth_leg: 1.5, spasm_score: 0.5 };
  return looksAt((at_s) => {
    const h = (at_s - GIVEN) / HOUR_S;
    return h >= from_h && h <= to_h ? loose : STIFF;
  });
}

describe('a test bolus', () => {
  test('is watched for as long as a response counts', () => {
    const { kind, at_s } = asked(afterBolus(50), GIVEN + HOUR_S, answer(2, 7));
    expect(kind).toBe('wait');
    expect(at_s).toBe(GIVEN + 8 * HOUR_S);
  });

  test('that did not work is followed by the next rung, 24 h later', () => {
    const look = looks(STIFF);
    expect(asked(afterBolus(50), GIVEN + 9 * HOUR_S, look)).toMatchObject({
      kind: 'wait',
      at_s: GIVEN + DAY_S,
    });
    expect(asked(afterBolus(50), GIVEN + DAY_S, look)).toMatchObject({
      kind: 'screen',
      dose: { from: 50, to: 75 },
    });
    expect(asked(afterBolus(75), GIVEN + DAY_S, look)).toMatchObject({
      kind: 'screen',
      dose: { from: 75, to: 100 },
    });
  });

  test('waits until tone is back where it was, whatever the clock says', () => {
    const slow = looksAt((at_s) => (at_s > GIVEN + 20 * HOUR_S ? { ...STIFF, ashworth_leg: 2.9 } : STIFF));
    const early = asked(afterBolus(50), GIVEN + DAY_S, slow);
    expect(early.kind).toBe('wait');
    expect(early.at_s).toBeGreaterThan(GIVEN + DAY_S);
    expect(early.reasons.some(({ rule }) => rule === 'bolus_overlap')).toBe(true);
  });

  test('of 100 mcg without a response ends the way to a pump', () => {
    const { kind, entries, says } = asked(afterBolus(100), GIVEN + DAY_S, looks(STIFF));
    expect(kind).toBe('not_a_candidate');
    expect(entries).toEqual([]);
    expect(says).toContain('100 mcg');
  });

  test('begins small for small children and for people who stand on their tone', () => {
    const first = (wishes: Parameters<typeof plan>[0]) => asked(plan(wishes), MORNING, looks(STIFF)).dose?.to;
    expect(first({ patient: { age_years: 6 } })).toBe(25);
    expect(first({ patient: { age_years: 15 } })).toBe(50);
    const stands = plan({ patient: { kidney_function: 0.2, tone_reliance: 0.8 } });
    const low = looks({ ...STIFF, standing: 30 });
    expect(asked(stands, MORNING, low).dose?.to).toBe(25);
    expect(asked(afterBolus(25, { patient: { age_years: 6 } }), GIVEN + DAY_S, looks(STIFF)).dose?.to).toBe(
      50,
    );
  });

  test('is not for a child below the age of the label', () => {
    const { kind, reasons } = asked(plan({ patient: { age_years: 3 } }), MORNING, looks(STIFF));
    expect(kind).toBe('choose_other');
    expect(reasons.some(({ rule }) => rule === 'implant_age')).toBe(true);
  });

  test('counts only between 4 and 8 h: a fall at 1 h is none', () => {
    expect(asked(afterBolus(50), GIVEN + DAY_S, answer(0.5, 2)).kind).toBe('screen');
    expect(asked(afterBolus(50), GIVEN + DAY_S, answer(4, 6)).kind).toBe('implant');
  });
});

describe('a response', () => {
  test('leads to a pump the next morning, its line primed with what it holds', () => {
    const { kind, at_s, entries } = asked(afterBolus(50), GIVEN + 8 * HOUR_S, answer(2, 6));
    expect(kind).toBe('implant');
    expect(at_s).toBe(2 * DAY_S + MORNING);
    expect(entries.map((entry) => entry.kind)).toEqual(['implant', 'priming_bolus']);
    expect(entries[1]).toMatchObject({ volume_mL: 0.38 });
  });

  const started = (mcg: number, to_h: number, wishes: Parameters<typeof plan>[0] = {}) => {
    const look = answer(2, to_h);
    const before = afterBolus(mcg, wishes);
    const implant = asked(before, GIVEN + 8 * HOUR_S, look);
    return asked(withEntries(before, implant.entries), implant.at_s, look);
  };

  test('starts the pump with twice the bolus, or the bolus itself when it lasted over 8 h', () => {
    expect(started(75, 6)).toMatchObject({ kind: 'start_pump', dose: { from: 0, to: 150 } });
    expect(started(75, 9)).toMatchObject({ kind: 'start_pump', dose: { from: 0, to: 75 } });
  });

  test('starts with no less than the pump can give at its strength', () => {
    expect(started(50, 9, { device: { concentration_mcg_mL: 2000 } }).dose?.to).toBe(96);
  });

  test('names a reservoir that is too strong for fine steps', () => {
    const strong = afterBolus(50, { device: { concentration_mcg_mL: 2000 } });
    const { reasons } = asked(strong, GIVEN + 8 * HOUR_S, answer(2, 6));
    expect(reasons.find(({ rule }) => rule === 'start_concentration')?.mark).toBe('caution');
  });
});
