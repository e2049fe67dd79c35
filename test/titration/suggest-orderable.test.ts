import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addEntry, type Case, DAY_S, HOUR_S, type NewEntry, type PumpMode } from '../../src/case/index.ts';
import { courseOf, who } from './arbitrary-course.ts';
import { asked, looks, STIFF, withEntries } from './bedside.ts';
import { plan } from './rulebook/plans.ts';

const MORNING = 8 * HOUR_S;
const at = (day: number) => day * DAY_S + MORNING;
const simple = (dose_mcg_day: number): PumpMode => ({ kind: 'simple_continuous', dose_mcg_day });
const told = (at_s: number, concentration_mcg_mL: number, mode: PumpMode): NewEntry => ({
  kind: 'prescription',
  at_s,
  prescription: { concentration_mcg_mL, mode },
});
const filled = (at_s: number, concentration_mcg_mL: number, volume_mL = 20): NewEntry => ({
  kind: 'refill',
  at_s,
  volume_mL,
  concentration_mcg_mL,
  rinsed: true,
});

const STRENGTHS = [500, 1000, 2000, 250];

/** Whatever a pump takes, sensible or not, down to the edges of what it can give. */
function anyOrder(at_s: number, pick: number): NewEntry {
  const strength = STRENGTHS[pick % STRENGTHS.length] ?? 500;
  const tell = (mode: PumpMode) => told(at_s, strength, mode);
  const period = { from: '06:00', to: '09:00' };
  const times = ['06:00', '18:00'];
  const orders: readonly NewEntry[] = [
    { kind: 'implant', at_s },
    { kind: 'lumbar_bolus', at_s, mcg: 50 },
    { kind: 'check', at_s, of: 'device' },
    { kind: 'pump_stop', at_s },
    filled(at_s, strength),
    filled(at_s, 0, 10),
    tell({ kind: 'minimum_rate' }),
    tell(simple(Math.ceil(0.048 * strength))),
    tell(simple(1.3 * Math.ceil(0.048 * strength))),
    tell({ kind: 'flex', base_mcg_h: strength / 500, periods: [{ ...period, rate_mcg_h: strength / 300 }] }),
    tell({ kind: 'flex', base_mcg_h: strength / 250, periods: [{ ...period, rate_mcg_h: strength / 10 }] }),
    tell({ kind: 'periodic_bolus', bolus_mcg: strength / 100, minutes: 30, times }),
    tell({ kind: 'periodic_bolus', bolus_mcg: strength / 53, minutes: 2, times }),
  ];
  return orders[pick % orders.length] ?? { kind: 'pump_stop', at_s };
}

describe('what is suggested', () => {
  test('can be ordered, and goes the way it says, whatever was ordered before', () => {
    const property = fc.property(who, courseOf(52), ({ patient, start }, course) => {
      let document = plan({ ...start, patient });
      let at_s = MORNING;
      for (const { gap_h, seen, own, pick } of course) {
        const suggestion = asked(document, at_s, looks(seen));
        const { kind, dose = { from: 0, to: 0 } } = suggestion;
        const taken = withEntries(document, suggestion.entries);
        if (kind === 'raise_pump') expect(dose.to).toBeGreaterThan(dose.from);
        if (kind === 'lower_pump') expect(dose.to).toBeLessThan(dose.from);
        if (own === 'follow') {
          document = taken;
          at_s = Math.max(at_s, suggestion.at_s);
        }
        if (own === 'wilful') {
          const changed = addEntry(document, anyOrder(at_s, pick));
          if (changed.ok) document = changed.value;
        }
        at_s += gap_h * HOUR_S;
      }
    });
    fc.assert(property, { numRuns: 60 });
  }, 60_000);

  test('after a pump that ran empty never goes below what it gives of that strength', () => {
    const visits = [
      { gap_h: 672, spasm_score: 0 },
      { gap_h: 6, spasm_score: 3 },
      { gap_h: 672, spasm_score: 3 },
      { gap_h: 672, spasm_score: 0 },
      { gap_h: 6, spasm_score: 0 },
      { gap_h: 6, spasm_score: 0, drowsy: true },
      { gap_h: 6, spasm_score: 0, drowsy: true },
      { gap_h: 6, spasm_score: 0 },
    ];
    let document = plan({ dose: 300, patient: { kidney_function: 0.2, tone_reliance: 0.2 } });
    let at_s = MORNING;
    const kinds = visits.map(({ gap_h, ...seen }) => {
      const { entries, at_s: then_s, kind } = asked(document, at_s, looks({ ashworth_leg: 1, ...seen }));
      document = withEntries(document, entries);
      at_s = Math.max(at_s, then_s) + gap_h * HOUR_S;
      return kind;
    });
    expect(kinds.slice(4)).toEqual(['refill', 'wait', 'refill', 'hold']);
    expect(document.log.at(-1)).toMatchObject({
      prescription: { concentration_mcg_mL: 500, bridge_from_mcg_mL: 1000, mode: simple(48) },
    });
  });
});

describe('at the least that the pump gives', () => {
  const least = plan({ dose: 96, device: { concentration_mcg_mL: 2000 } });
  const drowsy = looks({ drowsy: true });
  const says = ({ reasons }: ReturnType<typeof asked>) => reasons.map((reason) => reason.says);

  test('somebody drowsy gets a weaker solution now, and less once it has arrived', () => {
    const first = asked(least, at(5), drowsy);
    expect(first.says).toBe('Refill with 20 mL of 1,000 mcg/mL, with a bridge bolus from 2,000 mcg/mL.');
    expect(says(first)).toContain('The pump cannot give less than 96 mcg/day of 2,000 mcg/mL.');
    expect(first.entries[1]).toMatchObject({
      prescription: { concentration_mcg_mL: 1000, bridge_from_mcg_mL: 2000, mode: simple(96) },
    });
    const bridged = withEntries(least, first.entries);
    expect(asked(bridged, at(6), drowsy).entries).toEqual([]);
    const later = asked(bridged, at(20), drowsy);
    expect(later.kind).toBe('lower_pump');
    expect(later.dose?.to).toBeGreaterThanOrEqual(96 * 0.8);
  });

  test('too little tone waits for the next refill', () => {
    const stands = { ...least, patient: { ...least.patient, tone_reliance: 0.9 } };
    const loose = looks({ ashworth_leg: 1, standing: 20 });
    const hold = asked(stands, at(20), loose);
    expect(hold).toMatchObject({ kind: 'hold', says: 'Stay at 96 mcg/day.', entries: [] });
    expect(says(hold)).toContain('The next refill is of 1,000 mcg/mL: the pump can give less of that.');
    const due = asked(stands, at(165), loose);
    expect(due.entries[0]).toMatchObject({ kind: 'refill', concentration_mcg_mL: 1000 });
  });

  test('nothing weaker than the weakest that is sold is promised', () => {
    const hold = asked(plan({ dose: 24 }), at(5), drowsy);
    expect(hold).toMatchObject({ kind: 'hold', entries: [] });
    expect(says(hold)).toContain('The pump cannot give less than 24 mcg/day of 500 mcg/mL.');
    expect(says(hold).join()).not.toContain('next refill');
  });

  test('a smaller step down than usual is the last', () => {
    const lower = asked(plan({ dose: 50, device: { concentration_mcg_mL: 1000 } }), at(5), drowsy);
    expect(lower.dose).toEqual({ from: 50, to: 48, unit: 'mcg/day' });
    expect(says(lower)).toContain('The pump cannot give less than 48 mcg/day of 1,000 mcg/mL.');
  });

  test('of a shaped day only the hours go down that can', () => {
    const shaped = withEntries(plan({ dose: 300 }), [
      told(at(1), 500, {
        kind: 'flex',
        base_mcg_h: 1,
        periods: [{ from: '06:00', to: '09:00', rate_mcg_h: 5 }],
      }),
    ]);
    expect(asked(shaped, at(5), drowsy).entries[0]).toMatchObject({
      prescription: { mode: { base_mcg_h: 1, periods: [{ rate_mcg_h: 4.4 }] } },
    });
  });
});

test('boluses that the pump gives as fast as it can are not raised by nothing', () => {
  const full = withEntries(plan({ dose: 300 }), [
    filled(at(1), 250),
    told(at(1), 250, { kind: 'periodic_bolus', bolus_mcg: 8.3, minutes: 2, times: ['06:00', '18:00'] }),
    { kind: 'check', at_s: at(21), of: 'triggers' },
    { kind: 'check', at_s: at(21), of: 'device' },
  ]);
  const hold = asked(full, at(21), looks(STIFF));
  expect(hold).toMatchObject({ kind: 'hold', entries: [] });
  expect(hold.reasons.map(({ says }) => says).join()).toContain('cannot go up by a step');
});

describe('a pump that holds saline', () => {
  test('and ran empty is filled with drug, not with saline again', () => {
    const dry = withEntries(plan({ dose: 300 }), [filled(at(1), 0, 10)]);
    const refill = asked(dry, at(60), looks());
    expect(refill.kind).toBe('refill');
    expect(refill.entries[0]).toMatchObject({ kind: 'refill', concentration_mcg_mL: 500 });
    expect(withEntries(dry, refill.entries).log).toHaveLength(4);
  });

  test('is started with drug', () => {
    const implanted = withEntries(plan({}), [{ kind: 'implant', at_s: at(1) }, filled(at(1) + HOUR_S, 0)]);
    const start = asked(implanted, at(2), looks());
    expect(start.entries.map(({ kind }) => kind)).toEqual(['refill', 'prescription', 'priming_bolus']);
    expect(withEntries(implanted, start.entries).log).toHaveLength(5);
  });
});

test('a pump that was stopped before it ever ran is started, and primed after that', () => {
  const stopped: Case = withEntries(plan({}), [
    { kind: 'implant', at_s: at(1) },
    { kind: 'pump_stop', at_s: at(1) + HOUR_S },
  ]);
  const start = asked(stopped, at(2), looks());
  expect(start.kind).toBe('start_pump');
  expect(withEntries(stopped, start.entries).log).toHaveLength(4);
});
