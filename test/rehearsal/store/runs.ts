import type { Attempt, Intent, Run } from '../../../src/rehearsal/index.ts';
import { at, runWith, scenarioWith } from '../score/plays.ts';

const setting = {
  kind: 'prescription',
  prescription: {
    concentration_mcg_mL: 2000,
    mode: {
      kind: 'flex',
      base_mcg_h: 10,
      periods: [{ from: '06:00', to: '08:00', rate_mcg_h: 20.5 }],
    },
    bridge_from_mcg_mL: 500,
  },
} as const;

/** One intent of every kind, with every field. */
export const EVERY_INTENT: readonly Intent[] = [
  { id: 1, at_s: at(0), kind: 'do', task: 'observe/vital_signs', by: 'ward_nurse' },
  { id: 2, at_s: at(1), kind: 'do', task: 'act/refill', fill: { volume_mL: 20, concentration_mcg_mL: 2000 } },
  { id: 3, at_s: at(1), kind: 'stop', intent: 2 },
  {
    id: 4,
    at_s: at(2),
    kind: 'call',
    to: 'itb_team',
    sbar: {
      situation: ['stiff'],
      background: ['pump'],
      assessment: { facts: ['temperature'], thinks: 'withdrawal' },
      requests: [
        { kind: 'order', action: 'lorazepam', amount: 2 },
        { kind: 'pump_order', setting },
        { kind: 'other', request: 'come' },
      ],
      free: 'He looks worse than the numbers.',
    },
  },
  { id: 5, at_s: at(3), kind: 'ask', to: 'resident', request: { kind: 'other', request: 'bed' } },
  { id: 6, at_s: at(4), kind: 'reply', question: 1, facts: ['last_refill'] },
  { id: 7, at_s: at(5), kind: 'read_back', order: 1, heard: { action: 'lorazepam', amount: 2 } },
  { id: 8, at_s: at(6), kind: 'think', state: 'withdrawal', cause: 'disconnection', sure_percent: 70 },
  { id: 9, at_s: at(7), kind: 'program', setting, read: true, checked: false },
  { id: 10, at_s: at(8), kind: 'program', setting: { kind: 'stop' }, read: false, checked: false },
  {
    id: 11,
    at_s: at(9),
    kind: 'program',
    setting: { kind: 'bolus', mcg: 50, minutes: 5 },
    read: true,
    checked: true,
  },
  { id: 12, at_s: at(10), kind: 'step', procedure: 'refill', step: 'expected', value: 3.5 },
  { id: 13, at_s: at(11), kind: 'decide', decision: 'flush', option: 'inject' },
  { id: 14, at_s: at(12), kind: 'tell', statement: 'always_restarts' },
  { id: 15, at_s: at(13), kind: 'chart', chart: 'early_warning', items: ['a'], points: 7, free: 'Hot.' },
  { id: 16, at_s: at(14), kind: 'note', free: 'Müde, “dösig”.' },
  { id: 17, at_s: at(15), kind: 'end' },
];

export function storedRun(changes: Partial<Run> = {}): Run {
  return runWith(scenarioWith(), { intents: EVERY_INTENT, now_s: at(15), ...changes });
}

export function attempt(id: string, changes: Partial<Attempt> = {}): Attempt {
  return {
    id,
    scenario: 'by_hand',
    scenario_version: 2,
    draw: 3,
    variant: 'off',
    role: 'ward_nurse',
    mode: 'assessed',
    ended: '2026-11-23T07:00:00.000Z',
    percent: 84,
    passed: true,
    objectives: [{ key: 'recognise', points: 15, possible: 20 }],
    criticals: [{ key: 'call', result: 'late' }],
    harmfuls: ['haloperidol'],
    answers: ['', 'The log shows the pump, not the catheter.'],
    ...changes,
  };
}
