import { expect, test } from 'vitest';
import { reportOf, type Thought } from '../../../src/rehearsal/index.ts';
import { at, call, critical, documentWith, HANDOVER_S, playWith, scenarioWith } from './plays.ts';

function thought(minutes: number, state: Thought['state'], cause?: string): Thought {
  return { at_s: at(minutes), state, sure_percent: 60, ...(cause === undefined ? {} : { cause }) };
}

test('the first suspicion is the first thought with a right state, the diagnosis needs its cause too', () => {
  const { times } = reportOf(
    playWith(scenarioWith(), {
      thoughts: [
        thought(5, 'sepsis'),
        thought(12, 'withdrawal'),
        thought(20, 'withdrawal', 'stall'),
        thought(41, 'withdrawal', 'disconnection'),
      ],
    }),
  );
  expect(times).toMatchObject({ suspected_s: 12 * 60, right_s: 41 * 60 });
});

test('called is the first call to somebody whom a critical action wants called', () => {
  const criticals = [critical('team', { need: { all: [{ called: { to: ['itb_team'] } }] } })];
  const calls = [call('pharmacy', 3, 5, 1), call('itb_team', 19, 1, 2), call('itb_team', 30, 5, 3)];
  expect(reportOf(playWith(scenarioWith({ criticals }), { calls })).times.called_s).toBe(19 * 60);
});

test('what never came has no time', () => {
  expect(reportOf(playWith(scenarioWith())).times).toEqual({ delivery: 'restored' });
});

test('a critical action that is met by something else restores nothing', () => {
  const need = { any: [{ delivered: { least: 0.9 } }, { decided: ['go/stay'] }] };
  const criticals = [critical('flows', { need, within_min: 240 })];
  const lived = { marks: { 'critical/flows': 130 } };
  expect(reportOf(playWith(scenarioWith({ criticals }), lived)).times.delivery_s).toBeUndefined();
});

test('a lumbar bolus past a broken catheter restores delivery', () => {
  const broken = { kind: 'fault', fault: 'disconnection_at_pump', severity: 1 } as const;
  const document = documentWith([
    { ...broken, at_s: HANDOVER_S - 14 * 3600 },
    { kind: 'lumbar_bolus', at_s: at(102), mcg: 75 },
  ]);
  expect(reportOf(playWith(scenarioWith(), { document })).times.delivery_s).toBe(102 * 60);
});

test('where the drug never failed nothing is said of it', () => {
  expect(reportOf(playWith(scenarioWith(), { document: documentWith([]) })).times).toEqual({});
});

test('an emergency call is a call for help, and so is a call to somebody who did not have to be called', () => {
  const criticals = [critical('team', { need: { called: { to: ['itb_team'] } } })];
  const calls = [call('pharmacy', 8, 5, 1), call('itb_team', 19, 1, 2)];
  const { times } = reportOf(playWith(scenarioWith({ criticals }), { calls }));
  expect(times).toMatchObject({ help_s: 8 * 60, called_s: 19 * 60, due: ['itb_team'] });
  const tasks = [
    { id: 1, task: 'act/emergency_call' as const, asked_s: at(3), from_s: at(3), state: 'done' as const },
  ];
  expect(reportOf(playWith(scenarioWith({ criticals }), { calls, tasks })).times.help_s).toBe(3 * 60);
});

test('without such an action the Case says when it flowed again', () => {
  const broken = { kind: 'fault', fault: 'disconnection_at_pump', severity: 1 } as const;
  const document = documentWith([
    { ...broken, at_s: HANDOVER_S - 14 * 3600 },
    { kind: 'fault_ends', fault: 'disconnection_at_pump', at_s: at(150) },
  ]);
  expect(reportOf(playWith(scenarioWith(), { document })).times.delivery_s).toBe(150 * 60);
});

test('in an overdose it counts when the drug stops', () => {
  const scenario = scenarioWith({
    criticals: [critical('stop', { need: { programmed: { as: ['stopped'] } } })],
    variants: [
      {
        key: 'too_much',
        weight: 1,
        says: 'Too much.',
        hidden: [],
        patient: {},
        truth: { states: ['overdose'], causes: [] },
      },
    ],
  });
  const document = documentWith([{ kind: 'pump_stop', at_s: at(25) }]);
  const { times } = reportOf(playWith(scenario, { document, thoughts: [thought(9, 'overdose')] }));
  expect(times).toEqual({ suspected_s: 9 * 60, right_s: 9 * 60, delivery: 'stopped', delivery_s: 25 * 60 });
  // A pump that gave what was ordered, and that nobody wants stopped, was never wrong.
  const unasked = playWith({ ...scenario, criticals: [] }, { document });
  expect(reportOf(unasked).times).toEqual({});
});

test('where delivery was never wrong nothing is asked of it', () => {
  const [off] = scenarioWith().variants;
  if (off === undefined) throw new Error('A scenario has a variant.');
  const bladder = {
    ...off,
    key: 'bladder',
    truth: { states: ['dysreflexia' as const], causes: ['bladder'] },
  };
  const play = playWith(scenarioWith({ variants: [bladder] }), { document: documentWith([]) });
  expect(reportOf(play).times).toEqual({});
});

test('a pump that still gives what it gave is not stopped, where a critical action wants it stopped', () => {
  const [off] = scenarioWith().variants;
  if (off === undefined) throw new Error('A scenario has a variant.');
  const gear = { ...off, truth: { states: ['overdose' as const], causes: ['flush'] } };
  const need = { all: [{ delivered_mcg_day: { most: 50 } }] };
  const scenario = scenarioWith({ variants: [gear], criticals: [critical('low', { need })] });
  const document = documentWith([]);
  expect(reportOf(playWith(scenario, { document })).times).toEqual({ delivery: 'stopped' });
});

test('where nobody withdraws a lumbar bolus is a test, and restores nothing', () => {
  const [off] = scenarioWith().variants;
  if (off === undefined) throw new Error('A scenario has a variant.');
  const failing = { ...off, truth: { states: ['device_failing' as const], causes: ['disconnection'] } };
  const broken = { kind: 'fault', fault: 'disconnection_at_pump', severity: 1 } as const;
  const document = documentWith([
    { ...broken, at_s: HANDOVER_S - 14 * 3600 },
    { kind: 'lumbar_bolus', at_s: at(40), mcg: 50 },
    { kind: 'fault_ends', fault: 'disconnection_at_pump', at_s: at(150) },
  ]);
  const times = (scenario: ReturnType<typeof scenarioWith>) =>
    reportOf(playWith(scenario, { document })).times.delivery_s;
  expect(times(scenarioWith({ variants: [failing] }))).toBe(150 * 60);
  expect(times(scenarioWith())).toBe(40 * 60);
});
