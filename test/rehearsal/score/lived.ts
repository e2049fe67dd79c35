import {
  type Intent,
  type NewIntent,
  newRun,
  type Run,
  type Scenario,
} from '../../../src/rehearsal/index.ts';
import { at, critical, scenarioWith } from './plays.ts';

/** A scenario that the engine can play, and a run of it as a learner may have lived it. */
export const LIVED: Scenario = scenarioWith({
  variants: [
    {
      key: 'off',
      weight: 1,
      says: 'The catheter had come off the pump.',
      hidden: [{ kind: 'fault', fault: 'disconnection_at_pump', severity: 1, at_h: [-20, -14] }],
      patient: {},
      truth: { states: ['withdrawal'], causes: ['disconnection'] },
    },
  ],
  present: ['second_nurse', 'resident'],
  standing_orders: ['oxygen'],
  criticals: [
    critical('look', { need: { done: ['observe/vital_signs'] }, within_min: 15, bold: true }),
    critical('cover', { need: { done: ['act/lorazepam'] }, within_min: 45, objective: 'restore' }),
    critical('think', { need: { thought: { right: 'state' } }, within_min: 30 }),
  ],
  charting: [{ chart: 'handover', within_min: 120 }],
});

type Timed = readonly [minutes: number, meant: NewIntent];

export function livedRun(scenario: Scenario, intents: readonly Timed[], now_min = 180): Run {
  const run = newRun(scenario, {
    draw: 5,
    role: 'ward_nurse',
    mode: 'assessed',
    id: 'lived',
    began: '2026-11-23T06:00:00Z',
  });
  return {
    ...run,
    intents: intents.map(([minutes, meant], i): Intent => ({ ...meant, id: i + 1, at_s: at(minutes) })),
    now_s: at(now_min),
  };
}

/** Asked for at 20 min, read back at 25, given at 30; the order of an ask is its id and a place. */
export const GOOD: readonly Timed[] = [
  [1, { kind: 'do', task: 'observe/vital_signs' }],
  [10, { kind: 'think', state: 'withdrawal', sure_percent: 60 }],
  [20, { kind: 'ask', to: 'resident', request: { kind: 'order', action: 'lorazepam' } }],
  [25, { kind: 'read_back', order: 301, heard: { action: 'lorazepam', amount: 2 } }],
  [30, { kind: 'do', task: 'act/lorazepam' }],
  [40, { kind: 'do', task: 'act/oxygen' }],
  [60, { kind: 'chart', chart: 'handover', items: ['vital_trend'], free: 'Hot and stiff.' }],
  [180, { kind: 'end' }],
];
