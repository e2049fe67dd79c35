import { describe, expect, test } from 'vitest';
import type { Condition, Play } from '../../../src/rehearsal/index.ts';
import { holds } from '../../../src/rehearsal/play/conditions/holds.ts';
import { worldOf } from '../../../src/rehearsal/play/world/play-from.ts';
import { begin, later, look, meant, ward } from './made.ts';

/** Judged now, by a copy that nobody has judged before. */
function afresh(play: Play, condition: Condition): boolean {
  return holds(worldOf(play), structuredClone(condition));
}

describe('a condition that was judged before', () => {
  const before = later(begin({ scenario: ward({}) }), 1);
  const measured = later(meant(before, look('observe/vital_signs')), 10);
  const thought = later(meant(measured, { kind: 'think', state: 'withdrawal', sure_percent: 80 }), 1);
  const plays = [before, measured, thought, before, thought, measured, before];

  test.each<[string, Condition]>([
    ['what was done', { done: ['observe/vital_signs'] }],
    ['what was done in time', { at_least: { times: 1, of: ['observe/vital_signs'], within_min: 20 } }],
    ['what is known', { knows: ['temperature'] }],
    ['what is not known', { not: { knows: ['temperature'] } }],
    ['what is thought', { thought: { states: ['withdrawal'] } }],
    ['one of two', { any: [{ thought: { right: 'state' } }, { done: ['observe/bloods'] }] }],
    ['both, and the clock', { all: [{ knows: ['temperature'] }, { minutes: { least: 11.5 } }] }],
  ])('is judged anew for what became of the patient since, and for what was before: %s', (_, condition) => {
    const told = plays.map((play) => holds(worldOf(play), condition));
    expect(told).toEqual(plays.map((play) => afresh(play, condition)));
    // It tells the plays apart, so that an answer kept too long would be seen.
    expect(new Set(told).size).toBe(2);
  });

  test('goes by other facts at once when somebody else is asked', () => {
    const world = worldOf(before);
    const condition: Condition = { knows: ['temperature'] };
    expect(holds(world, condition)).toBe(false);
    expect(holds({ ...world, facts: worldOf(measured).facts }, condition)).toBe(true);
    expect(holds(world, condition)).toBe(false);
  });
});
