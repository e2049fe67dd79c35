import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { COMPARISONS, checkCase, checkComparisons, READY_PATIENTS } from '../../src/case/index.ts';

const TEXT = readFileSync(new URL('../../models/comparisons.yaml', import.meta.url), 'utf8');
const CLOCK = ['06:00', '12:00', '18:00', '23:00'];

describe('the shelf of patients to compare', () => {
  test('names its schema in its first line', () => {
    expect(TEXT).toMatch(/^# schema: itb-comparisons\/1\n/);
  });

  test('begins with the default patient and holds every ready patient on a pump once', () => {
    const keys = COMPARISONS.map(({ patient }) => patient);
    const onPump = [...READY_PATIENTS].filter(([, { history }]) => history.prescription !== undefined);
    expect(keys[0]).toBe('penn-1989');
    expect([...keys].sort()).toEqual(onPump.map(([key]) => key).sort());
    expect(keys.length).toBeGreaterThanOrEqual(9);
  });

  test('has labels that tell patients apart', () => {
    expect(new Set(COMPARISONS.map(({ label }) => label)).size).toBe(COMPARISONS.length);
  });

  test.each(COMPARISONS.map((each) => [each.patient, each] as const))(
    'tablets of %s pass the door of a case and its rulings',
    (key, { oral: { mg_day, times_a_day } }) => {
      const ready = READY_PATIENTS.get(key);
      const mg = mg_day / times_a_day;
      const oral = mg === 0 ? [] : CLOCK.slice(0, times_a_day).map((time) => ({ time, mg }));
      const checked = checkCase({ ...ready, history: { days: 540, oral } });
      expect(checked.ok ? [] : checked.problems).toEqual([]);
      expect(mg_day).toBeLessThanOrEqual(80);
      if ((ready?.patient.age_years ?? 0) < 18) expect(mg_day).toBe(0);
      if ((ready?.patient.kidney_function ?? 0) < 0.3) expect(mg_day).toBeLessThanOrEqual(15);
    },
  );

  test('says why where tablets are none or to be avoided', () => {
    const noteOf = (key: string) => COMPARISONS.find(({ patient }) => patient === key)?.note;
    expect(noteOf('cp-child')).toMatch(/No sourced rule/);
    expect(noteOf('ms-frail')).toMatch(/Avoid tablets/);
    expect(noteOf('stroke')).toMatch(/not count oral baclofen as established/);
  });

  test('is frozen to the last leaf', () => {
    for (const each of COMPARISONS) expect(Object.isFrozen(each) && Object.isFrozen(each.oral)).toBe(true);
    expect(Object.isFrozen(COMPARISONS)).toBe(true);
  });
});

/** What is said when the shipped text is changed. */
function planted(from: RegExp | string, to: string) {
  const text = TEXT.replace(from, to);
  expect(text).not.toBe(TEXT);
  const checked = checkComparisons(parse(text), 'x.yaml');
  return checked.ok ? [] : checked.problems;
}

describe('a planted error is refused', () => {
  const of = (key: string, from: string, to: string) =>
    planted(new RegExp(`(patient: ${key}\\n(?:.*\\n)*?.*?)${from}`), `$1${to}`);

  test.each([
    [
      'more than the adult maximum',
      'sci-complete',
      'mg_day: 80',
      'mg_day: 100',
      2,
      'dose-too-high',
      /80 mg\/day/,
    ],
    ['the adult maximum in a child', 'cp-child', 'mg_day: 0', 'mg_day: 30', 6, 'dose-too-high', /Write 0/],
    ['tablets with failed kidneys', 'ms-frail', 'mg_day: 10', 'mg_day: 30', 7, 'dose-too-high', /15 mg\/day/],
    ['doses that no tablet gives', 'ms', 'mg_day: 60', 'mg_day: 50', 1, 'no-whole-tablets', /example 45/],
  ] as const)('%s', (_, key, from, to, i, code, mend) => {
    const problems = of(key, from, to);
    expect(problems).toMatchObject([
      { path: `x.yaml: comparisons[${i}].oral.mg_day`, code: `comparison.${code}` },
    ]);
    expect(problems[0]?.mend).toMatch(mend);
  });

  test('a frail adult above what the frail bear', () => {
    const label = 'label: MS, adult\n';
    const frail = TEXT.replace(label, `${label}    frail: true\n`);
    const checked = checkComparisons(parse(frail), 'x.yaml');
    expect(checked.ok ? [] : checked.problems).toMatchObject([{ code: 'comparison.dose-too-high' }]);
  });

  test.each([
    [
      'a patient that is not there',
      'patient: tbi',
      'patient: tib',
      'comparisons[4].patient',
      'comparison.no-such-patient',
    ],
    ['a patient twice', 'patient: tbi', 'patient: ms', 'comparisons[4].patient', 'comparison.patient-twice'],
    [
      'one without a pump',
      'patient: tbi',
      'patient: penn-1989-oral',
      'comparisons[4].patient',
      'comparison.no-pump-dose',
    ],
    [
      'five times a day',
      'times_a_day: 2',
      'times_a_day: 5',
      'comparisons[7].oral.times_a_day',
      'number.out-of-range',
    ],
    [
      'a grade that is none',
      'grade: derived, source: "stien',
      'grade: sure, source: "stien',
      'comparisons[1].oral.grade',
      'word.unknown',
    ],
    ['no source', /, source: "No sourced rule[^"]*"/, '', 'comparisons[6].oral.source', 'field.missing'],
    [
      'a limit in another unit',
      'value: 80, unit: mg/day',
      'value: 80, unit: mg',
      'limits.adult_mg_day.unit',
      'word.unknown',
    ],
    ['an unknown key', 'frail: true', 'old: true', 'comparisons[7].old', 'key.unknown'],
  ] as const)('%s', (_, from, to, path, code) => {
    expect(planted(from, to)).toMatchObject([{ path: `x.yaml: ${path}`, code }]);
  });

  test('a file that is no shelf at all', () => {
    const checked = checkComparisons([], 'x.yaml');
    expect(checked.ok ? [] : checked.problems).toMatchObject([{ path: 'x.yaml', code: 'field.wrong-kind' }]);
  });
});
