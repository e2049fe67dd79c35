import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Case, READY_PATIENTS } from '../../../src/case/index.ts';
import { judge, kindOf } from '../../../src/titration/index.ts';
import { anyCase } from '../../delivery/arbitrary-case.ts';
import { bolus, DAY, dose, implant, plan, prime, refill, saidBy, stop, tablets } from './plans.ts';

const D = 24;
const red = (document: Case, until_s?: number) =>
  judge(document, until_s === undefined ? {} : { until_s }).filter(({ verdict }) => verdict === 'red');

test.each([...READY_PATIENTS])('the ready patient %s has nothing red or amber', (_key, document) => {
  expect(judge(document).filter(({ verdict }) => verdict !== 'green')).toEqual([]);
});

/** Tablets up to 60 mg/day, a test bolus, a pump, steps, tablets weaned, two refills: as the labels have it. */
const SENSIBLE = plan(
  {},
  ...[5, 10, 15, 20].map((mg, i) => tablets(i * 72, mg)),
  bolus(20 * D + 9, 50),
  implant(25 * D + 9),
  prime(25 * D + 9),
  dose(25 * D + 10, 100),
  ...[130, 160, 190, 220].map((mcg_day, i) => dose((26 + i) * D + 11, mcg_day)),
  ...[10, 5].map((mg, i) => tablets((34 + 4 * i) * D, mg)),
  tablets(43 * D, 0),
  refill(54 * D),
  refill(84 * D),
  dose(90 * D, 260),
);

describe('a sensible plan', () => {
  test('has nothing red', () => {
    expect(red(SENSIBLE)).toEqual([]);
  });

  test('is reminded of triggers when the dose goes up later, and of nothing on the way there', () => {
    const amber = judge(SENSIBLE).filter(({ verdict }) => verdict === 'amber');
    expect(amber.map(({ rule, entry }) => `${rule} ${entry}`)).toEqual(['triggers_first 18']);
  });

  test.each([
    ['a step of 31 %', 'daily_spinal', dose(30 * D + 11, 220 * 1.31)],
    ['a refill forgotten', 'refill_empty', dose(130 * D, 261)],
    ['a stop for a week', 'holiday_taper', stop(82 * D)],
  ])('%s turns it red', (_what, rule, step) => {
    const log = [...SENSIBLE.log, { id: 99, at_s: step.at_s, ...step.does }];
    expect(red({ ...SENSIBLE, log }).map((finding) => finding.rule)).toContain(rule);
  });

  test('goes red when it is looked at until after the reservoir has run dry', () => {
    const found = red(SENSIBLE, 200 * DAY);
    expect(found.map(({ rule, entry }) => `${rule} ${entry}`)).toEqual(['refill_empty 17']);
  });
});

describe('worked examples', () => {
  // 80 cm: 0.375 mL of tubing and catheter.
  const change = (from: number, to: number, bridge?: number) =>
    plan(
      { dose: 300, device: { concentration_mcg_mL: from } },
      refill(D, to),
      dose(D, 300, bridge === undefined ? { mcg_mL: to } : { mcg_mL: to, bridge }),
    );

  test('500 to 2,000 mcg/mL without bridge: 75 mcg/day for 60 h; the bridge takes 15 h', () => {
    const [finding] = saidBy('bridge_missing', change(500, 2000));
    expect(finding?.sentence).toContain('75 mcg/day instead of 300, for 60 h');
    expect(finding?.mend.join()).toContain('it takes 15 h');
    expect(finding?.passes).toEqual({ least: 500, most: 500, unit: 'mcg/mL' });
  });

  test('2,000 to 500 mcg/mL without bridge: 1,200 mcg/day for 15 h', () => {
    const [finding] = saidBy('bridge_missing', change(2000, 500));
    expect(finding?.sentence).toContain('1,200 mcg/day instead of 300, for 15 h');
  });

  test('with the bridge nothing is red', () => {
    expect(red(change(500, 2000, 500))).toEqual([]);
    expect(red(change(2000, 500, 2000))).toEqual([]);
  });

  test('20 mL at 2,000 mcg/mL and 300 mcg/day is due on day 120, on day 104.8 if the pump runs fast', () => {
    const device = { concentration_mcg_mL: 2000 };
    const due = (day: number) => judge(plan({ dose: 300, device }, refill(day * D, 2000)));
    const said = (day: number) =>
      due(day).flatMap(({ rule, verdict }) =>
        verdict === 'green' || !rule.startsWith('refill') ? [] : [rule],
      );
    expect(said(104)).toEqual([]);
    expect(said(106)).toEqual(['refill_fast']);
    expect(said(121)).toEqual(['refill_alarm']);
    expect(said(134)).toEqual(['refill_empty']);
  });

  test('a second change before the first bridge is over needs a bridge of its own', () => {
    const soon = plan(
      { dose: 300 },
      refill(D, 2000),
      dose(D, 300, { mcg_mL: 2000, bridge: 500 }),
      dose(D + 10, 330, { mcg_mL: 2000 }),
    );
    expect(saidBy('bridge_missing', soon).map(({ entry, verdict }) => `${entry} ${verdict}`)).toEqual([
      '2 green',
      '3 red',
    ]);
  });
});

describe('what is not', () => {
  test('a restart: the first dose of a pump that was stopped on the shelf', () => {
    const document = plan({}, bolus(0, 50), implant(72), prime(72), stop(80), dose(140, 100));
    expect(judge(document).filter(({ rule }) => rule.startsWith('restart'))).toEqual([]);
    expect(saidBy('start_over', document).map(({ verdict }) => verdict)).toEqual(['green']);
  });

  test('a step: the dose after a gap', () => {
    const document = plan({ dose: 250 }, stop(1), dose(50, 120), dose(74, 132));
    const steps = judge(document).filter(({ rule }) => rule === 'refill_step_spinal');
    expect(steps.map(({ entry }) => entry)).toEqual([3]);
  });

  test('a test bolus: one beside a pump', () => {
    const document = plan({ dose: 250 }, bolus(1, 50), bolus(7, 75));
    expect(judge(document).filter(({ verdict }) => verdict === 'red')).toEqual([]);
  });
});

describe('any plan', () => {
  test('gives every entry at least one verdict, in the order in which it happens', () => {
    fc.assert(
      fc.property(anyCase, (document) => {
        const found = judge(document);
        for (const { id } of document.log) expect(found.some(({ entry }) => entry === id)).toBe(true);
        for (const { sentence, mend } of found) {
          expect([sentence, ...mend].join(' ')).not.toMatch(/[{}]|NaN|Infinity|undefined/);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('is judged by what was ordered, not by what is hidden, and never changed', () => {
    fc.assert(
      fc.property(anyCase, fc.constantFrom(-0.14, 0.14), (document, pump_accuracy) => {
        const text = JSON.stringify(document);
        const patient = {
          ...document.patient,
          pump_accuracy,
          sensitivity: 3,
          tolerance: 'tolerant' as const,
        };
        expect(judge({ ...document, patient })).toEqual(judge(document));
        expect(JSON.stringify(document)).toBe(text);
      }),
      { numRuns: 20 },
    );
  });
});

test('a rise is red exactly when it is above what the rule says would pass', () => {
  const step = fc.tuple(
    fc.constantFrom('spinal', 'cerebral'),
    fc.integer({ min: 50, max: 400 }),
    fc.integer({ min: 1, max: 60 }),
  );
  fc.assert(
    fc.property(step, ([origin, from, percent]) => {
      const to = from * (1 + percent / 100);
      const patient = { origin: origin === 'spinal' ? ('spinal' as const) : ('cerebral' as const) };
      const document = plan({ dose: from, days: 10, patient }, dose(1, to));
      const rule = kindOf(document) === 'spinal_adult' ? 'daily_spinal' : 'daily_cerebral';
      const [finding] = saidBy(rule, document);
      expect(finding?.verdict).toBe(percent > (origin === 'spinal' ? 30 : 15) ? 'red' : 'green');
      if (finding?.passes?.most === undefined) return;
      const mended = plan({ dose: from, days: 10, patient }, dose(1, finding.passes.most));
      expect(saidBy(rule, mended).map(({ verdict }) => verdict)).toEqual(['green']);
    }),
    { numRuns: 100 },
  );
});
