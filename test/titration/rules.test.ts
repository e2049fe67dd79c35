import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkTitrationRules, TITRATION_RULES } from '../../src/titration/index.ts';

const MODELS = new URL('../../models/', import.meta.url);
const text = readFileSync(new URL('rules/titration.yaml', MODELS), 'utf8');

const problemsOf = (from: string, to: string) => {
  const changed = text.replace(from, to);
  expect(changed).not.toBe(text);
  const checked = checkTitrationRules(parse(changed), 'x.yaml');
  return checked.ok ? [] : checked.problems.map(({ path }) => path);
};

describe('the rules file', () => {
  test('every rule names a known reference, or says that it is an assumption', () => {
    const list: unknown = JSON.parse(readFileSync(new URL('references.json', MODELS), 'utf8'));
    const known = Array.isArray(list) ? list.map((each: { id: string }) => each.id) : [];
    const rules = text.match(/grade: .*\n\s+source: .*/g) ?? [];
    expect(rules.length).toBeGreaterThan(30);
    for (const rule of rules) {
      const source = rule.replace(/^[^\n]*\n\s+source: /, '');
      if (/^grade: assumption/.test(rule)) expect(source).toMatch(/^assumption\b/);
      else expect(known).toContain(source.split(/[ ,;]/)[0]);
    }
  });

  test.each([
    ['a missing unit', '    unit: mcg\n', '', 'x.yaml: screening.ladder_mcg.unit'],
    ['a unit of another kind', 'unit: mcg/day', 'unit: mg/day', 'x.yaml: start.lowest_mcg_day.unit'],
    ['a range the wrong way round', '[10, 30]', '[30, 10]', 'x.yaml: step.spinal_adult.daily_percent.value'],
    ['a ladder that goes down', '[50, 75, 100]', '[50, 100, 75]', 'x.yaml: screening.ladder_mcg.value'],
    ['a negative dose', 'value: 1400', 'value: -1400', 'x.yaml: step.cerebral_adult.highest_mcg_day.value'],
    ['a rule that nobody follows', 'visits:\n', 'visits:\n  hourly: 1\n', 'x.yaml: visits.hourly'],
  ])('%s is a Problem at its place', (_what, from, to, path) => {
    expect(problemsOf(from, to)).toContain(path);
  });

  test('is frozen once read', () => {
    for (const part of Object.values(TITRATION_RULES)) {
      expect(Object.isFrozen(part)).toBe(true);
      for (const leaf of Object.values(part)) expect(Object.isFrozen(leaf)).toBe(true);
    }
  });
});
