import { describe, expect, test } from 'vitest';
import { judge, rulebook } from '../../../src/titration/index.ts';
import { LOST_EFFECT } from './boundaries/lost-effect.ts';
import { OTHERS } from './boundaries/others.ts';
import { DEVICE, REFILL } from './boundaries/refills.ts';
import { SCREENING, START } from './boundaries/screening-and-start.ts';
import { DAILY, MAINTENANCE } from './boundaries/steps.ts';
import { STOPPING } from './boundaries/stopping.ts';
import { ORAL, WEANING } from './boundaries/tablets.ts';
import { saidBy, verdicts } from './plans.ts';

const ALL = [
  ORAL,
  WEANING,
  SCREENING,
  START,
  DAILY,
  MAINTENANCE,
  LOST_EFFECT,
  REFILL,
  DEVICE,
  STOPPING,
  OTHERS,
].flat();
const RULES = new Map(rulebook().flatMap(({ rules }) => rules.map((rule) => [rule.id, rule] as const)));

test('every rule has a plan that meets it and one that breaks it', () => {
  expect(RULES.size).toBeGreaterThanOrEqual(30);
  expect([...new Set(ALL.map(([rule]) => rule))].sort()).toEqual([...RULES.keys()].sort());
});

describe.each(ALL.map((boundary, i) => [`${boundary[0]} (${i})`, ...boundary] as const))(
  '%s',
  (_title, id, near, beyond, until_s) => {
    test('the near side of its limit is green, or none of its business', () => {
      expect(verdicts(id, near).filter((verdict) => verdict !== 'green')).toEqual([]);
    });

    test('just beyond is found once, in its severity, with words, ways out and sources', () => {
      const found = saidBy(id, beyond, until_s).filter(({ verdict }) => verdict !== 'green');
      expect(found.map(({ verdict }) => verdict)).toEqual([RULES.get(id)?.severity]);
      const [finding] = found;
      const said = [finding?.sentence ?? '', ...(finding?.mend ?? [])];
      expect(said.length).toBeGreaterThan(1);
      for (const text of said) {
        expect(text).toMatch(/^[A-Z0-9].*\.$/);
        expect(text).not.toMatch(/[{}]|undefined|NaN|Infinity|\d\.\d*0(?!\d)|µ|\d{5}/);
      }
      expect(finding?.sources.length).toBeGreaterThan(0);
    });
  },
);

test('a rule that is kept is said as the rule itself', () => {
  for (const [id, near] of ALL) {
    for (const finding of judge(near).filter((each) => each.rule === id)) {
      expect(finding.sentence).toBe(RULES.get(id)?.asks);
      expect(finding.mend).toEqual([]);
    }
  }
});
