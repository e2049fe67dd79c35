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

test('delivery is restored when the critical action about it is met', () => {
  const criticals = [critical('flows', { need: { delivered: { least: 0.9 } }, within_min: 240 })];
  const lived = { marks: { 'critical/flows': 130 } };
  expect(reportOf(playWith(scenarioWith({ criticals }), lived)).times.delivery_s).toBe(130 * 60);
  expect(reportOf(playWith(scenarioWith({ criticals }))).times.delivery_s).toBeUndefined();
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

test('a device that is failing asks for delivery as its critical action has it', () => {
  const [off] = scenarioWith().variants;
  if (off === undefined) throw new Error('A scenario has a variant.');
  const gear = { ...off, truth: { states: ['device_failing' as const], causes: ['stall'] } };
  const need = { all: [{ delivered_mcg_day: { most: 50 } }] };
  const scenario = scenarioWith({ variants: [gear], criticals: [critical('low', { need })] });
  expect(reportOf(playWith(scenario)).times).toEqual({ delivery: 'stopped' });
});
