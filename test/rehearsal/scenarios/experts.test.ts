import { describe, expect, test } from 'vitest';
import { playOf } from '../../../src/rehearsal/index.ts';
import { expectInOrder, expectReal } from './really.ts';
import { asRun, outcomeOf, runsFor, SCENARIOS, VARIANTS } from './shelf.ts';

describe('who knows it passes, and the times of the report are those of what happened', () => {
  test.each(
    SCENARIOS.flatMap((scenario) =>
      runsFor(scenario).map((run) => [`${scenario.key}: ${run.key}`, scenario, run] as const),
    ),
  )('%s', (_, scenario, stored) => {
    const run = asRun(scenario, stored);
    const strict = playOf(scenario, run);
    expect(strict.ok ? [] : strict.problems).toEqual([]);
    const { play, report } = outcomeOf(scenario, run);
    expectInOrder(play, report);
    expectReal(play, report);
    expect(report.fails).toEqual([]);
    expect(report.passed).toBe(true);
    expect(report.harmfuls.filter(({ at_s }) => at_s !== undefined)).toEqual([]);
  });

  test.each(SCENARIOS.map((scenario) => [scenario.key, scenario] as const))(
    '%s: at least three good runs, no two of them in the same order',
    (_, scenario) => {
      const orders = runsFor(scenario).map(({ intents }) =>
        intents.map((intent) => JSON.stringify({ ...intent, at_min: 0 })).join(),
      );
      expect(orders.length).toBeGreaterThanOrEqual(3);
      expect(new Set(orders).size).toBe(orders.length);
    },
  );
});

describe('the last answer does not do for another draw', () => {
  test.each(
    VARIANTS.flatMap(([name, { scenario, expert, variant }]) =>
      scenario.variants
        .filter(({ key }) => key !== variant.key)
        .map((other) => [`${name} on ${other.key}`, scenario, expert, other.key] as const),
    ),
  )('%s', (_, scenario, expert, other) => {
    const { report } = outcomeOf(scenario, asRun(scenario, expert, other));
    expect(report.passed).toBe(false);
    expect(
      report.fails.some(({ kind }) => kind === 'bold_missed' || kind === 'died' || kind === 'fatal_harm'),
    ).toBe(true);
  });
});
