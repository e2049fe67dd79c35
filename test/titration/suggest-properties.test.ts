import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addEntry, type Case, DAY_S, HOUR_S, type NewEntry, type Patient } from '../../src/case/index.ts';
import { judge, type Observed, PRACTICE, rulebook, SUGGESTED, suggest } from '../../src/titration/index.ts';
import { ALL_WORDS, because, stepSays } from '../../src/titration/suggest/words.ts';
import { courseOf, seen, who } from './arbitrary-course.ts';
import { asked, looks, looksAt, redAfter, STIFF, WELL, withEntries } from './bedside.ts';
import { plan } from './rulebook/plans.ts';

const MORNING = 8 * HOUR_S;

/** An order that nobody suggested. */
function wilful(at_s: number, pick: number, document: Case): NewEntry {
  const doses = ['08:00', '14:00', '20:00'].map((time) => ({ time, mg: 5 + 5 * pick }));
  const running =
    document.history.prescription !== undefined || document.log.some(({ kind }) => kind === 'implant');
  const choices: readonly NewEntry[] = [
    { kind: 'oral_regimen', at_s, doses },
    { kind: 'lumbar_bolus', at_s, mcg: 50 },
    { kind: 'check', at_s, of: 'triggers' },
    { kind: 'oral_regimen', at_s, doses: [] },
    running
      ? {
          kind: 'prescription',
          at_s,
          prescription: { concentration_mcg_mL: 500, mode: { kind: 'simple_continuous', dose_mcg_day: 150 } },
        }
      : { kind: 'check', at_s, of: 'device' },
    running ? { kind: 'pump_stop', at_s } : { kind: 'other_treatment', at_s, treatment: 'tizanidine' },
  ];
  return choices[pick] ?? { kind: 'check', at_s, of: 'triggers' };
}

describe('a suggestion', () => {
  test('never orders what the rules call red, wherever a course of treatment has got to', () => {
    const property = fc.property(who, courseOf(6), ({ patient, start }, course) => {
      let document = plan({ ...start, patient });
      let at_s = MORNING;
      for (const { gap_h, seen: now, own, pick } of course) {
        const suggestion = asked(document, at_s, looks(now));
        const red = redAfter(document, at_s, suggestion);
        expect(red.map(({ rule, sentence }) => `${rule}: ${sentence}`)).toEqual([]);
        if (own === 'follow') {
          document = withEntries(document, suggestion.entries);
          at_s = Math.max(at_s, suggestion.at_s);
        }
        if (own === 'wilful') {
          const changed = addEntry(document, wilful(at_s, pick, document));
          if (changed.ok) document = changed.value;
        }
        at_s += gap_h * HOUR_S;
      }
    });
    fc.assert(property, { numRuns: 60 });
  }, 60_000);

  test('is the same for two patients who look alike, however they differ inside', () => {
    const hidden: Partial<Patient> = {
      sensitivity: 4,
      tolerance: 'tolerant',
      pump_accuracy: 0.14,
      contracture: 0.5,
      clonus: 3,
      spasm: 1,
      tone_leg: 2,
    };
    const property = fc.property(
      fc.array(seen, { minLength: 1, maxLength: 12 }),
      fc.constantFrom({}, { dose: 300 }, { tablets_mg: 20 }),
      (course, start) => {
        let document = plan(start);
        course.forEach((now, day) => {
          const at_s = day * DAY_S + MORNING;
          const look = looksAt((then_s) => course[Math.floor(then_s / DAY_S)] ?? now);
          const one = asked(document, at_s, look);
          const other = { ...document, patient: { ...document.patient, ...hidden } };
          expect(asked(other, at_s, look)).toEqual(one);
          document = withEntries(document, one.entries);
        });
      },
    );
    fc.assert(property, { numRuns: 40 });
  }, 60_000);

  test('does not read what the plan holds later, nor a trigger that nobody has looked for', () => {
    const now = 5 * DAY_S;
    const document = plan({ dose: 300 });
    const later = withEntries(document, [
      { kind: 'check', at_s: now + 1, of: 'triggers' },
      { kind: 'trigger', at_s: DAY_S, trigger: 'clot', strength: 1 },
    ]);
    expect(asked(later, now, looks(STIFF))).toEqual(asked(document, now, looks(STIFF)));
  });

  test('looks through the rater and nothing else when no look is given', () => {
    const document = plan({});
    const { reasons } = suggest(document, MORNING, PRACTICE);
    expect(reasons[0]?.says).toMatch(/^Legs loose: [345](\.\d)?, above/);
  });

  test('gives for every reason its mark and where it comes from, and cites rules that exist', () => {
    const ids = new Set(rulebook().flatMap(({ rules }) => rules.map(({ id }) => id)));
    const values = { step_rule: 'daily_spinal' };
    for (const name of Object.keys(ALL_WORDS.reasons)) {
      const { rule, sources } = because(name, values);
      expect(sources.length, name).toBeGreaterThan(0);
      if (rule !== undefined) expect(ids.has(rule), rule).toBe(true);
    }
    const kinds = Object.keys(ALL_WORDS.steps);
    expect(SUGGESTED.filter((kind) => !kinds.includes(kind))).toEqual([]);
    expect(stepSays('screen', { mcg: '50' })).toBe('Give a test bolus of 50 mcg by lumbar puncture.');
  });

  test('leaves no place open in what it says', () => {
    const open = (document: Case, now: Partial<Observed>, day: number) => {
      const { says, reasons } = asked(document, day * DAY_S + MORNING, looks({ ...WELL, ...now }));
      return [says, ...reasons.map((reason) => reason.says)].filter((text) => /[{}]/.test(text));
    };
    for (const start of [{}, { dose: 300 }, { tablets_mg: 20 }, { dose: 200, tablets_mg: 20 }]) {
      for (const now of [{}, STIFF, { drowsy: true }, { ashworth_leg: 1.7 }]) {
        for (const day of [0, 3, 24, 90]) expect(open(plan(start), now, day)).toEqual([]);
      }
    }
  });

  test('judged on its own is not what the whole plan is judged by: old mistakes are not its fault', () => {
    const mistake = withEntries(plan({}), [{ kind: 'lumbar_bolus', at_s: 0, mcg: 100 }]);
    expect(judge(mistake).some(({ verdict }) => verdict === 'red')).toBe(true);
    expect(redAfter(mistake, DAY_S, asked(mistake, DAY_S, looks(STIFF)))).toEqual([]);
  });
});
