import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type Case, pumpNamed } from '../../../src/case/index.ts';
import { type Rule, rulebook } from '../../../src/titration/index.ts';
import type { Judge } from '../../../src/titration/rulebook/condition.ts';
import { conditions } from '../../../src/titration/rulebook/conditions/index.ts';
import { momentsOf } from '../../../src/titration/rulebook/moment.ts';
import { LOST_EFFECT } from './boundaries/lost-effect.ts';
import { OTHERS } from './boundaries/others.ts';
import { DEVICE, REFILL } from './boundaries/refills.ts';
import { SCREENING, START } from './boundaries/screening-and-start.ts';
import { DAILY, MAINTENANCE } from './boundaries/steps.ts';
import { STOPPING } from './boundaries/stopping.ts';
import { ORAL, WEANING } from './boundaries/tablets.ts';
import { RULE_FILES, textOf } from './rule-files.ts';

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

/** Name of the condition of every rule. */
const WHEN: Readonly<Record<string, string>> = Object.assign(
  {},
  ...RULE_FILES.map((file) => {
    const { rules = {} }: { rules?: Record<string, { when: string }> } = parse(textOf(file));
    return Object.fromEntries(Object.entries(rules).map(([id, { when }]) => [id, when]));
  }),
);

/** What a condition says of a plan: how often it breaks. */
function breaks(judge: Judge, document: Case, until_s?: number): number {
  const pump = pumpNamed(document.device.pump);
  if (pump === undefined) throw new Error('no pump');
  return momentsOf(document, pump, until_s).filter((moment) => judge(moment)?.holds === false).length;
}

/** The condition of a rule with one number, or one end of it, a tenth larger or smaller. */
function changed(rule: Rule, name: string, end: number | undefined, factor: number): Judge {
  const scaled = Object.entries(rule.numbers).map(([key, number]) => {
    if (key !== name) return [key, number];
    const { value } = number;
    const other =
      typeof value === 'number' ? value * factor : value.map((v, i) => (i === end ? v * factor : v));
    return [key, { ...number, value: other }];
  });
  const bound = conditions()
    .get(WHEN[rule.id] ?? '')
    ?.bind(Object.fromEntries(scaled));
  if (typeof bound !== 'function') throw new Error(`${rule.id} ${name} cannot be changed so`);
  return bound;
}

/** Ends that a sentence says and no limit hangs on: the lower end of a step or of hours that a bolus works. */
const SAID_ONLY = new Set([
  'oral_times times 0',
  'oral_times times 1',
  'oral_taper days 1',
  'oral_wean_step percent 0',
  'bolus_overlap effect_h 0',
  'bolus_most ladder_mcg 0',
  'bolus_most ladder_mcg 1',
  'daily_spinal percent 0',
  'daily_cerebral percent 0',
  'daily_child percent 0',
  'refill_step_spinal percent 0',
  'refill_step_cerebral percent 0',
  'refill_step_child percent 0',
  'holiday_taper days 1',
  'restart_full percent 0',
]);

const NUMBERS = rulebook().flatMap(({ rules }) =>
  rules.flatMap((rule) =>
    Object.entries(rule.numbers).flatMap(([name, { value }]) =>
      (typeof value === 'number' ? [undefined] : value.map((_, i) => i)).map((end) => {
        return [[rule.id, name, end ?? ''].join(' ').trim(), rule, name, end] as const;
      }),
    ),
  ),
);

describe('a tenth more or less of a number moves a limit that some plan feels', () => {
  test.each(NUMBERS.filter(([title]) => !SAID_ONLY.has(title)))('%s', (_title, rule, name, end) => {
    const plans = ALL.filter(([id]) => id === rule.id).flatMap(([, near, beyond, until_s]) => [
      [near, undefined] as const,
      [beyond, until_s] as const,
    ]);
    const moved = [0.9, 1.1].some((factor) =>
      plans.some(
        ([document, until_s]) =>
          breaks(changed(rule, name, end, factor), document, until_s) !==
          breaks(rule.judge, document, until_s),
      ),
    );
    expect(moved).toBe(true);
  });
});
