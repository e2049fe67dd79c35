import { expect, test } from 'vitest';
import type { Condition, Harmful, Scenario } from '../../../src/rehearsal/index.ts';
import { withEverybody } from './everybody.ts';
import { runWith } from './harm.ts';
import { asRun, expertOf, type Outcome, outcomeOf, SCENARIOS } from './shelf.ts';

/** Where a harmful action belongs to one variant, it is tried there. */
function variantsIn({ variant = [], all = [] }: Condition): readonly string[] {
  return [...variant, ...all.flatMap(variantsIn), ...all.flatMap(({ any = [] }) => any.flatMap(variantsIn))];
}

const EACH = SCENARIOS.flatMap((scenario) =>
  scenario.harmfuls.map((harmful) => [`${scenario.key}: ${harmful.key}`, scenario, harmful] as const),
);

/** First where the scenario plays; then where nobody has to be called and nothing ordered first. */
function tried(scenario: Scenario, harmful: Harmful) {
  const [told] = variantsIn(harmful.when);
  return [scenario, withEverybody(scenario)].flatMap((place) =>
    place.variants
      .filter(({ key }) => told === undefined || key === told)
      .map(({ key }) => ({ place, run: asRun(place, expertOf(place, key)) })),
  );
}

function isDone({ report }: Outcome, { key }: Harmful): boolean {
  return report.harmfuls.some((each) => each.harmful.key === key && each.at_s !== undefined);
}

test.each(EACH)('%s has its consequence', (_, scenario, harmful) => {
  for (const { place, run } of tried(scenario, harmful)) {
    const after = outcomeOf(place, runWith(place, run, harmful.when));
    if (!isDone(after, harmful)) continue;
    const before = outcomeOf(place, run);
    expect(isDone(before, harmful)).toBe(false);
    if (harmful.fatal) expect(after.report.passed).toBe(false);
    else expect(after.report.percent).toBeLessThan(before.report.percent);
    return;
  }
  expect.unreachable('Nothing led to it');
});
