import { expect, test } from 'vitest';
import {
  chainOf,
  debriefOfPlay,
  extremesOf,
  momentOf,
  type Play,
  type Task,
} from '../../../src/rehearsal/index.ts';
import { at, call, critical, documentWith, HANDOVER_S, harmful, playWith, scenarioWith } from './plays.ts';

const HOUR_S = 3600;

function task(id: number, changes: Partial<Task>): Task {
  return { id, task: 'act/lorazepam', asked_s: at(10), state: 'done', ...changes };
}

test('the chain begins before what went wrong, in whole hours before the handover, and ends with the run', () => {
  const { chain, from_s, to_s, hidden } = debriefOfPlay(playWith(scenarioWith(), { now_min: 300 }));
  expect([from_s, chain.from_s]).toEqual([HANDOVER_S - 16 * HOUR_S, HANDOVER_S - 16 * HOUR_S]);
  expect([to_s, chain.to_s]).toEqual([at(300), at(300)]);
  expect(hidden).toEqual([
    expect.objectContaining({
      kind: 'fault',
      key: 'disconnection_at_pump',
      from_s: HANDOVER_S - 14 * HOUR_S,
    }),
  ]);
  expect(hidden[0]?.to_s).toBeUndefined();
});

test('it never begins longer than 48 hours before the handover', () => {
  const document = documentWith([
    { kind: 'fault', fault: 'catheter_occlusion', severity: 1, at_s: HANDOVER_S - 200 * HOUR_S },
  ]);
  expect(debriefOfPlay(playWith(scenarioWith(), { document })).from_s).toBe(HANDOVER_S - 48 * HOUR_S);
});

test('programmed goes on while nothing arrives, and the body follows what arrives', () => {
  const { chain } = debriefOfPlay(playWith(scenarioWith(), { now_min: 600 }));
  const last = chain.time_s.length - 1;
  expect(chain.time_s.length).toBeGreaterThan(500);
  expect(chain.time_s.length).toBeLessThan(900);
  expect(chain.programmed_mcg_h[last]).toBe(chain.programmed_mcg_h[0]);
  expect(chain.programmed_mcg_h[last]).toBeGreaterThan(0);
  expect(chain.pump_mcg_h[last]).toBeGreaterThan(0);
  expect(chain.delivered_mcg_h[0]).toBeGreaterThan(0);
  expect(chain.delivered_mcg_h[last]).toBe(0);
  expect(chain.outputs.ashworth_leg[last]).toBeGreaterThan(chain.outputs.ashworth_leg[0] ?? 5);
  const stopped = chain.rates.find(({ delivered_mcg_h }) => delivered_mcg_h === 0);
  expect(stopped?.from_s).toBe(HANDOVER_S - 14 * HOUR_S);
});

test('the same window of another Case has the same times, so that both can be drawn over each other', () => {
  const one = chainOf(documentWith(), HANDOVER_S, at(240));
  const other = chainOf(documentWith([]), HANDOVER_S, at(240));
  expect([...other.time_s]).toEqual([...one.time_s]);
  expect(extremesOf(one).highest.ashworth_leg.value).toBeGreaterThan(
    extremesOf(other).highest.ashworth_leg.value,
  );
});

test('a fault that is mended has an end, an illness one when it passes', () => {
  const document = documentWith([
    { kind: 'fault', fault: 'disconnection_at_pump', severity: 1, at_s: HANDOVER_S - HOUR_S },
    { kind: 'fault_ends', fault: 'disconnection_at_pump', at_s: at(60) },
    { kind: 'trigger', trigger: 'bladder', strength: 1, at_s: HANDOVER_S - HOUR_S },
    { kind: 'trigger_treated', trigger: 'bladder', at_s: at(20) },
  ]);
  const { hidden } = debriefOfPlay(playWith(scenarioWith(), { document }));
  expect(hidden.map(({ key, to_s }) => [key, to_s])).toEqual([
    ['disconnection_at_pump', at(60)],
    ['bladder', at(20)],
  ]);
});

test('every intent has its mark, with what came of it', () => {
  const play: Play = playWith(scenarioWith(), {
    now_min: 100,
    intents: [
      { id: 1, at_s: at(10), kind: 'do', task: 'act/lorazepam', amount: 2 },
      { id: 2, at_s: at(20), kind: 'do', task: 'act/cooling' },
      { id: 3, at_s: at(30), kind: 'call', to: 'itb_team', sbar: call('itb_team', 30, 3).sbar },
      { id: 4, at_s: at(95), kind: 'call', to: 'pharmacy', sbar: call('pharmacy', 95, 3).sbar },
      { id: 5, at_s: at(96), kind: 'note', free: 'Tired.' },
    ],
    tasks: [
      task(1, { from_s: at(12), to_s: at(15) }),
      task(2, { task: 'act/cooling', state: 'goes_on', asked_s: at(20), from_s: at(20), to_s: at(35) }),
    ],
    calls: [call('itb_team', 30, 3, 3), call('pharmacy', 95, 3, 4)],
  });
  const { marks, dropped } = debriefOfPlay(play, [
    { id: 6, at_s: at(97), kind: 'do', task: 'act/pump_replacement' },
  ]);
  expect(marks.map(({ intent, came, from_s, to_s }) => [intent.id, came, from_s, to_s])).toEqual([
    [1, 'done', at(12), at(15)],
    [2, 'goes_on', at(20), undefined],
    [3, 'done', at(30), at(45)],
    [4, 'answer_due', at(95), undefined],
    [5, 'done', at(96), at(96)],
    [6, 'impossible', at(97), undefined],
  ]);
  expect(dropped).toEqual([6]);
});

test('a critical action is marked on what made it true, by its task where two ended together', () => {
  const scenario = scenarioWith({
    criticals: [critical('cover', { need: { done: ['act/lorazepam'] } })],
    harmfuls: [harmful('mask', { when: { begun: ['act/haloperidol'] } })],
  });
  const { marks } = debriefOfPlay(
    playWith(scenario, {
      marks: { 'critical/cover': 15, 'harmful/mask': 10 },
      intents: [
        { id: 1, at_s: at(10), kind: 'do', task: 'act/haloperidol' },
        { id: 2, at_s: at(10), kind: 'do', task: 'act/lorazepam' },
      ],
      tasks: [
        task(1, { task: 'act/haloperidol', from_s: at(10), to_s: at(15) }),
        task(2, { from_s: at(10), to_s: at(15) }),
      ],
    }),
  );
  expect(marks.map(({ criticals, harmfuls }) => [criticals, harmfuls])).toEqual([
    [[], ['mask']],
    [['cover'], []],
  ]);
});

test('a moment shows the hidden state beside what was known by then', () => {
  const play = playWith(scenarioWith(), {
    now_min: 120,
    thoughts: [{ at_s: at(30), state: 'sepsis', sure_percent: 80 }],
  });
  const seen: Play = {
    ...play,
    readings: [
      { output: 'heart_rate', at_s: at(5), value: 101, by: 'monitor' },
      { output: 'heart_rate', at_s: at(25), value: 118, by: 'monitor' },
      { output: 'heart_rate', at_s: at(90), value: 131, by: 'monitor' },
    ],
    facts: [
      { fact: 'stiff', at_s: HANDOVER_S, says: 'stiff', from: 'handover' },
      { fact: 'itch', at_s: at(50), says: 'itch', from: 'observation' },
    ],
  };
  const debrief = debriefOfPlay(seen);
  const early = momentOf(debrief, at(28));
  expect(early.seen.map(({ value }) => value)).toEqual([118]);
  expect(early.facts.map(({ fact }) => fact)).toEqual(['stiff']);
  expect(early.thought).toBeUndefined();
  expect(early.device.pump).toBe('running');
  expect(early.device.delivered_mcg_day).toBe(0);
  expect(early.hidden.map(({ key }) => key)).toEqual(['disconnection_at_pump']);
  expect(momentOf(debrief, at(60)).thought?.state).toBe('sepsis');
  expect(momentOf(debrief, HANDOVER_S - 15 * HOUR_S).hidden).toEqual([]);
  // Between two samples, not beside them.
  const { temperature_core } = debrief.chain.outputs;
  expect(early.body.temperature_core).toBeGreaterThanOrEqual(Math.min(...temperature_core));
  expect(early.body.temperature_core).toBeLessThanOrEqual(Math.max(...temperature_core));
});

test('a step of a procedure is done when its minutes are over', () => {
  const play = playWith(scenarioWith(), {
    now_min: 12,
    intents: [
      { id: 1, at_s: at(5), kind: 'step', procedure: 'refill', step: 'needle' },
      { id: 2, at_s: at(10), kind: 'step', procedure: 'refill', step: 'aspirate' },
    ],
  });
  const steps = [
    { procedure: 'refill', step: 'needle', at_s: at(6) },
    { procedure: 'refill', step: 'aspirate', at_s: at(14) },
  ];
  const { marks } = debriefOfPlay({ ...play, steps });
  expect(marks.map(({ came, to_s }) => [came, to_s])).toEqual([
    ['done', at(6)],
    ['under_way', undefined],
  ]);
});
