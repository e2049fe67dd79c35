import { describe, expect, test } from 'vitest';
import { ACTIONS } from '../../../src/case/catalogue/index.ts';
import { bedside, type NewIntent, type Scenario } from '../../../src/rehearsal/index.ts';
import { withEverybody } from './everybody.ts';
import { saysNoDiagnosis } from './omit.ts';
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
    const mute = run.intents.filter(({ kind }) => kind !== 'think').map(saysNoDiagnosis);
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
    expect(report.fails.length).toBeGreaterThan(0);
  });
});

/** Every action, a doubled dose; in a drill every sentence too, because sentences are what is done there. */
function everything({
  case: { device, history },
  kind,
}: Scenario): readonly (readonly [number, NewIntent])[] {
  const { concentration_mcg_mL } = device;
  const fill = { volume_mL: 18, concentration_mcg_mL };
  const acts = [...ACTIONS.keys()].map(
    (key): NewIntent => ({ kind: 'do', task: `act/${key}`, ...(key === 'refill' ? { fill } : {}) }),
  );
  const mode = history.prescription?.mode;
  const usual = mode?.kind === 'simple_continuous' ? mode.dose_mcg_day : 400;
  const doubled: NewIntent = {
    kind: 'program',
    read: false,
    checked: false,
    setting: {
      kind: 'prescription',
      prescription: { concentration_mcg_mL, mode: { kind: 'simple_continuous', dose_mcg_day: 2 * usual } },
    },
  };
  const words = bedside().statements.map(({ key }): NewIntent => ({ kind: 'tell', statement: key }));
  return [doubled, ...acts, ...(kind === 'drill' ? words : [])].map((meant) => [1, meant]);
}
