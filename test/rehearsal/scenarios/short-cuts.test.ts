import { describe, expect, test } from 'vitest';
import { ACTIONS } from '../../../src/case/catalogue/index.ts';
import type { NewIntent, Scenario } from '../../../src/rehearsal/index.ts';
import { withEverybody } from './everybody.ts';
import { asRun, outcomeOf, VARIANTS, withIntents, withMore } from './shelf.ts';

describe('doing nothing fails', () => {
  test.each(VARIANTS)('%s', (_, { scenario, expert }) => {
    const { report } = outcomeOf(scenario, withIntents(asRun(scenario, expert), []));
    expect(report.passed).toBe(false);
    expect(report.fails.some(({ kind }) => kind === 'bold_missed')).toBe(true);
    expect(report.percent).toBeLessThan(50);
  });
});

describe('the right treatment without looking fails', () => {
  test.each(VARIANTS)('%s: nothing observed', (_, { scenario, expert }) => {
    const run = asRun(scenario, expert);
    const blind = run.intents.filter(({ kind, ...rest }) => kind !== 'do' || !isObservation(rest));
    const { report } = outcomeOf(
      scenario,
      withIntents(
        run,
        blind.filter((each) => !isBaseline(each)),
      ),
    );
    expect(report.passed).toBe(false);
    expect(report.fails.some(({ kind }) => kind === 'bold_missed')).toBe(true);
  });

  test.each(VARIANTS)('%s: nothing thought', (_, { scenario, expert }) => {
    const run = asRun(scenario, expert);
    const mute = run.intents.filter(({ kind }) => kind !== 'think');
    const { report } = outcomeOf(scenario, withIntents(run, mute));
    expect(report.passed).toBe(false);
    expect(report.fails.some(({ kind }) => kind === 'bold_missed')).toBe(true);
  });
});

function isObservation(intent: object): boolean {
  return 'task' in intent && typeof intent.task === 'string' && intent.task.startsWith('observe/');
}
/** Looking within a procedure. */
function isBaseline(intent: { readonly kind: string }): boolean {
  return 'step' in intent && intent.step === 'baseline';
}

describe('every treatment at once fails, even with everything looked at and thought', () => {
  test.each(VARIANTS)('%s', (_, { scenario, expert }) => {
    const open = withEverybody(scenario);
    const run = asRun(open, expert);
    const { report } = outcomeOf(open, withMore(open, run, everything(open)));
    expect(report.passed).toBe(false);
    expect(report.harmfuls.some(({ at_s }) => at_s !== undefined)).toBe(true);
  });
});

function everything({ case: { device } }: Scenario): readonly (readonly [number, NewIntent])[] {
  const fill = { volume_mL: 18, concentration_mcg_mL: device.concentration_mcg_mL };
  return [...ACTIONS.keys()].map((key) => [
    1,
    { kind: 'do', task: `act/${key}`, ...(key === 'refill' ? { fill } : {}) },
  ]);
}
