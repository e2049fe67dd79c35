import { expect, test } from 'vitest';
import { type Play, procedureNamed, reportOf, type StepDone } from '../../../src/rehearsal/index.ts';
import { at, critical, documentWith, playWith, scenarioWith } from './plays.ts';

const refill = procedureNamed('refill');
if (refill === undefined) throw new Error('The refill is missing.');
const { steps } = refill;

const scenario = scenarioWith({
  pass: 'procedure',
  criticals: [critical('computed', { need: { step: ['refill/expected'] } })],
  ends: [
    {
      key: 'home',
      when: { variant: ['off'], step: ['refill/teach'] },
      says: 'She goes home.',
      outcome: 'well',
    },
  ],
});

/** Numbers as the order and the pump of this patient have them: 1,000 mcg/mL, 400 mcg/day, 4 mL drawn in 10 days. */
const VALUES: Readonly<Record<string, number>> = {
  drug_check: 1000,
  expected: 36,
  fill_rest: 40,
  program_order: 400,
  alarm_volume: 2,
};

function report(done: readonly StepDone[]) {
  const play: Play = playWith(scenario, { marks: { 'critical/computed': 20 }, document: documentWith([]) });
  return reportOf({ ...play, steps: done });
}

function stepsDone(): readonly StepDone[] {
  return steps.map(({ key }, i) => {
    const value = VALUES[key];
    return { procedure: 'refill', step: key, at_s: at(i + 1), ...(value === undefined ? {} : { value }) };
  });
}

test('the checklist is that of the procedure, every step of it once', () => {
  const { checklist } = report([]);
  expect(checklist).toMatchObject({ done: 0, of: 31, least: 30 });
  expect(checklist?.missed).toContain('refill/expected');
});

test('where a draw ends sooner, later phases of the procedure are not asked for', () => {
  const stops = {
    ...scenario,
    ends: scenario.ends.map((end) => ({ ...end, when: { ...end.when, variant: ['other'] } })),
  };
  const { checklist } = reportOf(playWith(stops, { document: documentWith([]) }));
  const early = steps.filter(({ phase }) => phase === 'prepare' || phase === 'read');
  expect(checklist).toMatchObject({ of: early.length, least: early.length });
  expect(checklist?.missed).not.toContain('refill/teach');
});

test('a step done with a right number after what must come before counts', () => {
  const missed = report(stepsDone()).checklist?.missed ?? [];
  for (const key of ['identity', 'expected', 'compare', 'program_order'])
    expect(missed).not.toContain(`refill/${key}`);
});

test('a wrong number, or a step out of order, counts as missed, and a bold one fails', () => {
  const wrong = stepsDone().map((each) => (each.step === 'expected' ? { ...each, value: 12 } : each));
  expect(report(wrong).checklist?.missed).toContain('refill/expected');
  expect(report(wrong).fails).toContainEqual({ kind: 'bold_missed', key: 'refill/expected' });
  const aspirate = stepsDone().filter(({ step }) => step === 'aspirate');
  const early = [...aspirate, ...stepsDone().filter(({ step }) => step !== 'aspirate')];
  expect(report(early).checklist?.missed).toContain('refill/aspirate');
});
