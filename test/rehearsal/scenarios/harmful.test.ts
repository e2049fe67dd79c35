import { expect, test } from 'vitest';
import type { Condition } from '../../../src/rehearsal/index.ts';
import { withEverybody } from './everybody.ts';
import { runWith } from './harm.ts';
import { asRun, expertOf, outcomeOf, SCENARIOS } from './shelf.ts';

/** Where a harmful action belongs to one variant, it is tried there. */
function variantsIn({ variant = [], all = [] }: Condition): readonly string[] {
  return [...variant, ...all.flatMap(variantsIn), ...all.flatMap(({ any = [] }) => any.flatMap(variantsIn))];
}

const EACH = SCENARIOS.flatMap((scenario) =>
  scenario.harmfuls.map((harmful) => [`${scenario.key}: ${harmful.key}`, scenario, harmful] as const),
);

test.each(EACH)('%s has its consequence', (_, closed, harmful) => {
  const scenario = withEverybody(closed);
  const [told] = variantsIn(harmful.when);
  const tried = scenario.variants
    .filter(({ key }) => told === undefined || key === told)
    .map(({ key }) => {
      const run = asRun(scenario, expertOf(scenario, key));
      return {
        before: outcomeOf(scenario, run),
        after: outcomeOf(scenario, runWith(scenario, run, harmful.when)),
      };
    });
  const done = tried.filter(({ after }) =>
    after.report.harmfuls.some((each) => each.harmful.key === harmful.key && each.at_s !== undefined),
  );
  expect(done.length).toBeGreaterThan(0);
  for (const { before, after } of done) {
    expect(after.report.percent).toBeLessThan(before.report.percent);
    if (harmful.fatal) expect(after.report.passed).toBe(false);
  }
});
