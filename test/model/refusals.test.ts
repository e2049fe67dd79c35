import { describe, expect, test } from 'vitest';
import { compileModel } from '../../src/model/compile/index.ts';
import type { Problem } from '../../src/problem/index.ts';
import { TINY } from './tiny.ts';

function problemsOf(text: string): readonly Problem[] {
  const compiled = compileModel(text, 'tiny.model.yaml');
  return compiled.ok ? [] : compiled.problems;
}

function planted(from: string, to: string): readonly Problem[] {
  expect(TINY, 'what is to be replaced stands in the text').toContain(from);
  return problemsOf(TINY.replace(from, to));
}

test('the model without an error compiles', () => expect(problemsOf(TINY)).toEqual([]));

describe('an error in an equation is refused by its name, with the reason', () => {
  test.each([
    [
      'a conversion factor',
      'is: cl_csf*csf',
      'is: 1000*cl_csf*csf',
      'equation.bare-coefficient',
      'loss',
      '1000',
    ],
    [
      'a per-day rate by hand',
      'rate: (infusion - loss)/v_csf',
      'rate: (infusion/24 - loss)/v_csf',
      'equation.bare-coefficient',
      'csf',
      '24',
    ],
    ['a fraction', '*(1 - effect) }', '*(1 - 0.8*effect) }', 'equation.bare-coefficient', 'tone', '0.8'],
    [
      'a swapped exponent',
      '(max(0, concentration)/half)^slope/(1',
      'max(0, concentration)^slope/half/(1',
      'dimension',
      'effect',
      'power',
    ],
    ['a missing division', 'is: cl_csf*csf', 'is: csf', 'dimension', 'loss', 'mcg/h'],
    [
      'a sum of unlike things',
      'rate: (infusion - loss)/v_csf',
      'rate: (infusion - csf)/v_csf',
      'dimension',
      'csf',
      'subtracts',
    ],
    [
      'a comparison of unlike things',
      'is: 1 + (tone_untreated - 1)*(1 - effect)',
      'is: "(csf > v_csf ? 1 : 2) + (tone_untreated - 1)*(1 - effect)"',
      'dimension',
      'tone',
      'compares',
    ],
    ['a wrong declared unit', 'unit: mcg/h, says', 'unit: ng/mL, says', 'dimension', 'loss', 'mcg/h'],
    ['an undefined name', 'is: cl_csf*csf', 'is: cl_csv*csf', 'name.unknown', 'loss', 'cl_csv'],
    ['an undefined function', 'hill(csf', 'hil(csf', 'name.unknown', 'effect', 'hil'],
    [
      'a wrong number of arguments',
      'hill(csf, half, slope)',
      'hill(csf, half)',
      'function.arguments',
      'effect',
      '2 arguments',
    ],
    ['an unused parameter', 'is: cl_csf*csf', 'is: infusion', 'name.unused', 'cl_csf', 'never used'],
    ['an unused equation', 'is: tone, range', 'is: effect, range', 'name.unused', 'tone', 'never used'],
    ['a circle', 'is: cl_csf*csf', 'is: cl_csf*csf*effect + loss', 'name.circular', 'loss', 'loss -> loss'],
    ['a dose of the wrong kind', 'csf: dose/v_csf', 'csf: dose', 'dimension', 'lumbar_bolus', 'mcg'],
    [
      'a dose into no state',
      '{ csf: dose/v_csf }',
      '{ cfs: dose/v_csf }',
      'name.unknown',
      'lumbar_bolus',
      'cfs',
    ],
    ['an unknown unit', 'unit: mL/h', 'unit: mls/h', 'unit.unknown', 'cl_csf', 'mls/h'],
    [
      'an implied multiplication',
      'is: cl_csf*csf',
      'is: 2 csf*cl_csf',
      'equation.not-allowed',
      'loss',
      'csf',
    ],
    ['an assignment', 'is: cl_csf*csf', 'is: "a = cl_csf*csf"', 'equation.not-allowed', 'loss', 'a ='],
    ['an open bracket', 'is: cl_csf*csf', 'is: "(cl_csf*csf"', 'equation.syntax', 'loss', 'cannot be read'],
    ['a name defined twice', '  loss: {', '  infusion: {', 'name.twice', 'infusion', 'already'],
    ['an unknown part', 'effect: { part: csf', 'effect: { part: cfs', 'part.unknown', 'effect', 'cfs'],
  ])('%s', (_what, from, to, code, place, reason) => {
    const problems = planted(from, to);
    const found = problems.find((problem) => problem.code === code && problem.path.includes(place));
    expect(found, JSON.stringify(problems)).toBeDefined();
    expect(found?.path).toContain('tiny.model.yaml');
    expect(found?.message).toContain(reason);
    expect(found?.mend).toMatch(/\w.*[.?]$/);
  });

  test('a misspelt name is answered with the right one', () => {
    expect(planted('is: cl_csf*csf', 'is: cl_csv*csf')[0]?.mend).toBe('Did you mean cl_csf?');
  });
});

describe('a file that is no model is refused before its meaning is read', () => {
  test.each([
    ['an empty file', '', 'model.no-schema'],
    ['another kind of file', TINY.replace('itb-model', 'itb-pump'), 'model.no-schema'],
    ['broken YAML', TINY.replace('parts: { csf: CSF }', 'parts: { csf: CSF'), 'model.yaml'],
    ['a repeated key', TINY.replace('title:', 'model: again\ntitle:'), 'model.yaml'],
    ['an unknown key', TINY.replace('grade: derived', 'grde: derived'), 'model.shape'],
    [
      'a parameter without a source',
      TINY.replace('source: test, meaning: Volume', 'meaning: Volume'),
      'model.shape',
    ],
    ['a parameter without a grade', TINY.replace('grade: derived, ', ''), 'model.shape'],
    ['ten megabytes', TINY + '#'.repeat(10_000_000), 'model.too-large'],
    ['an alias bomb', TINY.replace('title: One compartment', 'title: &a x\nfoo: [*a, *a]'), 'model.yaml'],
  ])('%s', (_what, text, code) => {
    expect(problemsOf(text).map((problem) => problem.code)).toContain(code);
  });
});
