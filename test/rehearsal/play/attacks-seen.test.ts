import { describe, expect, test } from 'vitest';
import {
  advance,
  drawOf,
  monitorAt,
  type Play,
  playLeniently,
  runOfStored,
  runsOf,
  scenarioNamed,
} from '../../../src/rehearsal/index.ts';
import { begin, later, look, meant } from './made.ts';

function pulse(play: Play, output: string) {
  return monitorAt(play, play.now_s).find((each) => each.output === output);
}

describe('the monitor', () => {
  test('rings for pressure when the cuff has measured, not between', () => {
    const play = later(meant(begin(), look('observe/monitor')), 180);
    const { from_s = 0 } = play.attached.find(({ output }) => output === 'systolic') ?? {};
    const rung = play.feed.filter(({ kind, key }) => kind === 'alarm_monitor' && key === 'systolic');
    for (const { at_s } of rung) expect((at_s - from_s) % 300).toBeLessThan(30);
  });

  test('shows only numbers, and holds still between readings', () => {
    let play = later(meant(begin(), look('observe/monitor'), look('observe/temperature_probe')), 5);
    for (let i = 0; i < 60; i++) {
      const before = pulse(play, 'heart_rate')?.reading;
      play = advance(play, play.now_s + 1);
      const now = pulse(play, 'heart_rate')?.reading;
      if (now?.at_s === before?.at_s) expect(now).toEqual(before);
      for (const { reading } of monitorAt(play, play.now_s)) {
        expect(Number.isFinite(reading?.value ?? 0)).toBe(true);
      }
    }
  });
});

describe('what the learner may see', () => {
  test('facts with a number are numbers that somebody measured', () => {
    const play = later(
      meant(begin({ role: 'resident' }), look('observe/monitor'), look('observe/vital_signs')),
      60,
    );
    for (const { value, from, at_s, fact } of play.facts) {
      if (value === undefined || from !== 'observation') continue;
      expect(
        play.readings.some((reading) => reading.value === value && reading.at_s <= at_s),
        fact,
      ).toBe(true);
    }
  });

  test('no field but truth and scenario names the variant, a fault or why a picture looks as it does', () => {
    for (const scenario of ['s01-hot-and-shaking', 's04-anxious-in-bed-three'].flatMap(
      (key) => scenarioNamed(key) ?? [],
    )) {
      for (const stored of runsOf(scenario.key)?.runs.slice(0, 1) ?? []) {
        const draw = drawOf(scenario, stored.variant);
        const run = runOfStored(scenario, stored, { draw, mode: 'practice' });
        const { play } = playLeniently(scenario, { ...run, now_s: run.intents[0]?.at_s ?? run.now_s });
        const { truth, scenario: _, run: __, feed, ...seen } = play;
        expect(truth.variant.key).toBe(stored.variant);
        const text = JSON.stringify(seen);
        expect(text).not.toContain('"misled":true');
        expect(text).not.toContain('"severity"');
        for (const { shown } of play.tasks) expect(shown?.why ?? []).toEqual([]);
      }
    }
  });
});
