import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CAUSES } from '../../src/case/index.ts';
import {
  FINDINGS,
  ROUTES,
  SELECTION,
  type SelectionFacts,
  selectionFor,
  VERDICTS,
} from '../../src/selection/index.ts';
import { person, selected, verdicts } from './people.ts';

describe('the cause', () => {
  test.each([
    ['ms', 'indicated', 'indicated'],
    ['sci_complete', 'indicated', 'indicated'],
    ['hereditary_paraparesis', 'indicated', 'indicated'],
    ['tbi', 'not_established', 'indicated'],
    ['stroke', 'not_established', 'indicated'],
    ['cp', 'not_established', 'indicated'],
    ['rheumatic', 'not_for_this', 'not_for_this'],
    ['parkinson', 'not_for_this', 'not_for_this'],
  ])('%s: tablets are %s, a pump is %s', (cause, oral, pump) => {
    expect(verdicts(person({ cause }))).toEqual([oral, pump]);
  });

  test('in Parkinson disease, treat the Parkinson disease', () => {
    expect(selected(person({ cause: 'parkinson' })).oral.reasons[0]?.mend).toContain('Parkinson');
  });

  test('in rheumatic spasm, no antispastic drug, even after tablets failed', () => {
    const { oral, intrathecal } = selected(person({ cause: 'rheumatic' }, 'oral_failed'));
    expect(oral.reasons[0]?.mend).toContain('no antispastic');
    expect(intrathecal.reasons.map(({ verdict }) => verdict)).toEqual(['not_for_this']);
  });
});

describe('what a clinician ticks', () => {
  test.each([
    ['hypersensitivity', 'contraindicated', 'contraindicated'],
    ['active_infection', 'indicated', 'contraindicated'],
    ['small_body', 'indicated', 'contraindicated'],
    ['test_disturbed', 'indicated', 'wait'],
    ['no_test_response', 'indicated', 'not_for_this'],
    ['mild', 'indicated', 'not_for_this'],
    ['csf_shunt', 'indicated', 'caution'],
    ['dysreflexia', 'indicated', 'caution'],
    ['psychosis', 'caution', 'caution'],
    ['goals', 'indicated', 'caution'],
    ['dialysis', 'contraindicated', 'caution'],
    ['frail', 'caution', 'caution'],
    ['oral_failed', 'caution', 'indicated'],
  ])('with %s tablets are %s and a pump is %s', (finding, oral, pump) => {
    expect(verdicts(person({}, finding))).toEqual([oral, pump]);
  });

  test('six months after a brain injury a pump waits for the year', () => {
    const { intrathecal } = selected(person({ cause: 'tbi' }, 'brain_injury_recent'));
    expect(intrathecal.verdict).toBe('wait');
    expect(intrathecal.reasons[0]?.says).toContain('year');
  });

  test('tablets come first in spinal spasticity; after stroke they are no condition', () => {
    expect(selected(person({}, 'oral_untried')).intrathecal.verdict).toBe('wait');
    expect(selected(person({ cause: 'stroke' }, 'oral_untried')).intrathecal.verdict).toBe('caution');
  });
});

describe('what is read off the patient', () => {
  test.each([
    [{ age_years: 3 }, 'caution', 'contraindicated'],
    [{ age_years: 4 }, 'caution', 'indicated'],
    [{ age_years: 18 }, 'indicated', 'indicated'],
    [{ kidney_function: 0.29 }, 'contraindicated', 'caution'],
    [{ kidney_function: 0.3 }, 'caution', 'indicated'],
    [{ kidney_function: 0.9 }, 'indicated', 'indicated'],
    [{ contracture: 0.4 }, 'caution', 'caution'],
    [{ tone_reliance: 0.8 }, 'caution', 'caution'],
  ])('%o: tablets are %s, a pump is %s', (facts, oral, pump) => {
    expect(verdicts(person(facts))).toEqual([oral, pump]);
  });

  test('half the dose at half the kidneys, a third less at two thirds', () => {
    const mend = (kidney_function: number) => selected(person({ kidney_function })).oral.reasons[0]?.mend;
    expect(mend(0.5)).toContain('half');
    expect(mend(0.7)).toContain('third');
  });

  test('only an adult is told the adult maximum, a child that it is not theirs', () => {
    const [first] = selected(person({ cause: 'ms', age_years: 9 })).oral.reasons;
    expect(first?.mend).toMatch(/^Never take the adult maximum/);
  });
});

const anybody: fc.Arbitrary<SelectionFacts> = fc.record({
  cause: fc.constantFrom(...Object.keys(SELECTION.causes)),
  age_years: fc.double({ min: 0, max: 120, noNaN: true }),
  kidney_function: fc.double({ min: 0.05, max: 1.5, noNaN: true }),
  contracture: fc.double({ min: 0, max: 0.9, noNaN: true }),
  tone_reliance: fc.double({ min: 0, max: 1, noNaN: true }),
  findings: fc
    .subarray(FINDINGS.filter(({ seen }) => seen === undefined).map(({ key }) => key))
    .map((keys) => new Set(keys)),
});

test('the worst reason of a route decides, and stands first', () => {
  fc.assert(
    fc.property(anybody, (facts) => {
      const selection = selected(facts);
      for (const route of ROUTES) {
        const ranks = selection[route].reasons.map(({ verdict }) => VERDICTS.indexOf(verdict));
        expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
        expect(VERDICTS.indexOf(selection[route].verdict)).toBe(Math.min(...ranks));
      }
    }),
  );
});

test('a further finding never makes a verdict better', () => {
  fc.assert(
    fc.property(anybody, fc.constantFrom(...FINDINGS.filter(({ seen }) => !seen)), (facts, { key }) => {
      const more = { ...facts, findings: new Set([...facts.findings, key]) };
      for (const route of ROUTES) {
        const rank = (of: SelectionFacts) => VERDICTS.indexOf(selected(of)[route].verdict);
        expect(rank(more)).toBeLessThanOrEqual(rank(facts));
      }
    }),
  );
});

test('every reason says where it comes from, and the first what to do', () => {
  fc.assert(
    fc.property(anybody, (facts) => {
      const { oral, intrathecal } = selected(facts);
      for (const route of [oral, intrathecal]) expect(route.reasons[0]?.mend).toBeDefined();
      for (const { mend, sources, grade } of [...oral.reasons, ...intrathecal.reasons]) {
        if (mend !== undefined) expect(mend).toMatch(/\.$/);
        if (grade !== 'assumption') expect(sources.some(({ reference }) => reference)).toBe(true);
      }
    }),
  );
});

describe('where a route is forbidden, nobody reads how to begin it', () => {
  const mends = (route: (typeof ROUTES)[number], facts: SelectionFacts) =>
    selected(facts)[route].reasons.flatMap(({ mend }) => mend ?? []);

  test.each([
    ['kidneys under 30 %: no ladder for tablets', 'oral', person({ kidney_function: 0.2 }), /5 mg/],
    ['dialysis at half function: no half dose', 'oral', person({ kidney_function: 0.5 }, 'dialysis'), /half/],
    ['infection: no test bolus', 'intrathecal', person({}, 'active_infection', 'oral_failed'), /test bolus/],
    [
      'a recent injury: no test bolus',
      'intrathecal',
      person({ cause: 'tbi' }, 'brain_injury_recent'),
      /bolus/,
    ],
  ] as const)('%s', (_what, route, facts, begin) => {
    const said = mends(route, facts);
    expect(said).not.toEqual([]);
    expect(said.join(' ')).not.toMatch(begin);
  });

  test.each([
    ['not tried yet, kidneys at a quarter', person({ kidney_function: 0.25 }, 'oral_untried')],
    ['not tried yet, on dialysis', person({}, 'oral_untried', 'dialysis')],
    ['not severe, on dialysis', person({}, 'mild', 'dialysis')],
    ['an infection and hypersensitivity', person({}, 'active_infection', 'hypersensitivity')],
    ['not severe, and rheumatic', person({ cause: 'rheumatic' }, 'mild')],
  ])('the pump sends nobody back to barred tablets: %s', (_what, facts) => {
    const said = mends('intrathecal', facts).join(' ');
    expect(said).not.toMatch(/Try tablets|Stay with tablets|does not bar/);
    expect(said).toMatch(/ablets are barred/);
  });

  test('where tablets may be tried, the pump sends back to them', () => {
    expect(mends('intrathecal', person({}, 'oral_untried')).join(' ')).toContain('Try tablets first');
  });

  test('whoever already takes what is barred is never told to stop at once', () => {
    expect(mends('oral', person({ kidney_function: 0.25 })).join(' ')).toMatch(/taper.*never at once/);
    expect(mends('oral', person({}, 'hypersensitivity')).join(' ')).toMatch(/urgent.*withdrawal/);
  });

  test('a caution leaves it: with epilepsy a test bolus still begins', () => {
    expect(mends('intrathecal', person({}, 'epilepsy')).join(' ')).toContain('test bolus');
  });
});

test('severity runs from contraindicated to indicated', () => {
  expect(VERDICTS.join(' > ')).toBe(
    'contraindicated > not_for_this > wait > not_established > caution > indicated',
  );
});

test('every cause of a Case has a verdict for both routes', () => {
  for (const cause of CAUSES) expect(verdicts(person({ cause }))).toHaveLength(2);
});

test.each([
  ['a cause nobody knows', person({ cause: 'lumbago' }), 'cause'],
  ['an age that is no number', person({ age_years: Number.NaN }), 'age_years'],
  ['a finding nobody knows', person({}, 'red_hair'), 'findings'],
  ['a finding that is read off the patient', person({}, 'under_four'), 'findings'],
])('%s is refused by its place', (_what, facts, place) => {
  const checked = selectionFor(facts);
  expect(checked.ok).toBe(false);
  if (!checked.ok) expect(checked.problems[0]?.path.split('.')[0]).toBe(place);
});
