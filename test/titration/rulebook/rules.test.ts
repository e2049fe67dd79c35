import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkCase } from '../../../src/case/index.ts';
import { sayProblem } from '../../../src/problem/index.ts';
import { checkRules, rulebook, TITRATION_RULES } from '../../../src/titration/index.ts';
import { conditions } from '../../../src/titration/rulebook/conditions/index.ts';
import { dose, implant, plan, refill } from './plans.ts';
import { RULE_FILES, textOf } from './rule-files.ts';

const ALL = rulebook().flatMap(({ rules }) => rules);

describe('the shipped rules', () => {
  test('are those of every file, in the order of treatment, each id once', () => {
    const subjects = rulebook().map(({ subject }) => subject);
    expect(subjects).toEqual([
      'oral',
      'screening',
      'start',
      'daily',
      'weaning',
      'maintenance',
      'lost-effect',
      'refill',
      'device',
      'stopping',
      'others',
    ]);
    expect(RULE_FILES.map((file) => file.replace('.yaml', '')).sort()).toEqual([...subjects].sort());
    const ids = rulebook().flatMap(({ rules, door }) => [...rules, ...door].map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('use every condition that there is', () => {
    const used = new Set(RULE_FILES.flatMap((file) => textOf(file).match(/(?<=\n {4}when: ).*/g) ?? []));
    expect([...used].sort()).toEqual([...conditions().keys()].sort());
  });

  test('say a number that the automatic clinician follows too only once, in his file', () => {
    const [daily] = ALL.filter(({ id }) => id === 'daily_spinal');
    expect(daily?.numbers.percent?.value).toEqual(TITRATION_RULES.step.spinal_adult.daily_percent);
    expect(daily?.numbers.percent?.sources.map(({ reference }) => reference?.id)).toContain('cmsc-2015-cc13');
    expect(daily?.asks).toContain('by 10 to 30 %');
  });

  test('call what is recalled unchecked, in the source and to the learner', () => {
    const [stability] = ALL.filter(({ id }) => id === 'refill_stability');
    expect(stability?.numbers.most_days?.sources.map(({ says }) => says).join()).toContain('unchecked');
    expect(stability?.says).toContain('unchecked');
  });

  test('say where practice differs, with a source', () => {
    const local = ALL.flatMap((rule) => rule.local);
    expect(local.map(({ where }) => where)).toContain('United Kingdom');
    for (const { sources } of local) expect(sources.length).toBeGreaterThan(0);
  });

  test('have no place left open in the rule itself', () => {
    for (const { asks } of ALL) expect(asks).not.toMatch(/[{}]/);
  });
});

describe('a planted error is refused at its place', () => {
  test.each([
    [
      'a condition nobody wrote',
      'when: oral_step\n',
      'when: oral_leap\n',
      'rules.oral_step.when: There is no condition',
    ],
    ['a number left out', / {4}numbers:\n\s+step_mg:.*\n/, '', 'rules.oral_step.numbers.step_mg'],
    [
      'a number nobody needs',
      'interval_h: {',
      'spare: { same_as: comparisons limits.step_mg }\n      interval_h: {',
      'rules.oral_interval.numbers.spare',
    ],
    [
      'a wrong unit',
      'value: 72, unit: h',
      'value: 3, unit: days',
      'rules.oral_interval.numbers.interval_h.unit',
    ],
    [
      'a range the wrong way round',
      'value: [0.3, 0.6]',
      'value: [0.6, 0.3]',
      'rules.oral_kidneys_half.numbers.kidneys',
    ],
    [
      'a number without reference',
      'grade: measured, source: "drugs-com-baclofen-dosage, every',
      'grade: measured, source: "every',
      'rules.oral_interval.numbers.interval_h',
    ],
    [
      'a key mistyped',
      'drugs-com-baclofen-dosage, at most',
      'drugs-com-baclofen-dose, at most',
      'There is no reference',
    ],
    [
      'a number that is nowhere',
      'same_as: comparisons limits.step_mg',
      'same_as: comparisons limits.leap_mg',
      'rules.oral_step.numbers.step_mg',
    ],
    [
      'a place that nothing fills',
      '{more} mg beyond a step',
      '{beyond} mg beyond a step',
      'No condition fills {beyond}',
    ],
    ['a severity nobody knows', 'severity: red', 'severity: blue', 'rules.oral_step.severity'],
    ['no way out', /mend:\n\s+- .*\n/, 'mend: []\n', 'rules.oral_step.mend'],
  ])('%s', (_what, from, to, problem) => {
    const text = textOf('oral.yaml');
    const changed = text.replace(from, to);
    expect(changed).not.toBe(text);
    const checked = checkRules(parse(changed), 'x.yaml');
    const said = checked.ok ? 'nothing' : checked.problems.map(sayProblem).join('\n');
    expect(said).toContain('x.yaml: ');
    expect(said).toContain(problem);
  });
});

describe('rules that the door of the case keeps', () => {
  const whole = plan({ dose: 250 }, refill(1));
  const flex = (rates: readonly number[]) => ({
    kind: 'flex' as const,
    base_mcg_h: 10,
    periods: rates.map((rate_mcg_h, i) => ({
      from: `${String(i).padStart(2, '0')}:00`,
      to: `${String(i).padStart(2, '0')}:30`,
      rate_mcg_h,
    })),
  });
  const prescribed = (mode: unknown) => ({
    id: 1,
    at_s: 0,
    kind: 'prescription',
    prescription: { concentration_mcg_mL: 500, mode },
  });

  test.each([
    ['capacity', { id: 1, at_s: 0, ...refill(0, 500, { volume_mL: 21 }).does }],
    ['minimum_flow', prescribed(flex([5, 0.9]))],
    ['maximum_flow', { ...prescribed({ kind: 'simple_continuous', dose_mcg_day: 12_001 }) }],
    ['flex_periods', prescribed(flex(Array.from({ length: 14 }, () => 12)))],
    ['one_pump', { id: 1, at_s: 0, ...implant(0).does }],
  ])('%s', (id, entry) => {
    const rule = rulebook()
      .flatMap(({ door }) => door)
      .find((each) => each.id === id);
    const checked = checkCase({ ...whole, log: [entry] });
    const codes = checked.ok ? [] : checked.problems.map(({ code }) => code);
    expect(codes.length).toBeGreaterThan(0);
    for (const code of codes) expect(rule?.codes).toContain(code);
  });

  test('all have such a plan', () => {
    const ids = rulebook().flatMap(({ door }) => door.map(({ id }) => id));
    expect(ids.sort()).toEqual(['capacity', 'flex_periods', 'maximum_flow', 'minimum_flow', 'one_pump']);
    expect(checkCase({ ...whole, log: [{ id: 1, at_s: 0, ...dose(0, 250).does }] }).ok).toBe(true);
  });
});
