import { describe, expect, test, vi } from 'vitest';
import { must } from '../../../src/problem/index.ts';
import {
  debriefOf,
  playOf,
  readRun,
  rememberLived,
  reportOf,
  writeRun,
} from '../../../src/rehearsal/index.ts';
import { GOOD, LIVED, livedRun } from './lived.ts';
import { at } from './plays.ts';

vi.mock('../../../src/rehearsal/shipped.ts', async (original) => ({
  ...(await original<typeof import('../../../src/rehearsal/shipped.ts')>()),
  scenarioNamed: () => LIVED,
}));

const run = livedRun(LIVED, GOOD);

/** Everything of a debrief as text, whatever the order of the fields; arrays of numbers and maps too. */
function everything(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => {
    if (part instanceof Map || part instanceof Float64Array) return [...part];
    if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
    return Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}

describe('a run that is played again', () => {
  test('gives the identical course and score', () => {
    const once = everything(debriefOf(LIVED, run));
    // Not compared by the matcher: its difference would fill the screen.
    expect(everything(debriefOf(LIVED, run)) === once).toBe(true);
    expect(once.length).toBeGreaterThan(10_000);
  });

  test('gives them from its stored text too', () => {
    const again = must(readRun(writeRun(run)));
    expect(everything(debriefOf(LIVED, again)) === everything(debriefOf(LIVED, run))).toBe(true);
  });

  test('is not played again when it has just been lived, and the debrief is the same', () => {
    const anew = everything(debriefOf(LIVED, run));
    const play = must(playOf(LIVED, run));
    rememberLived(play);
    const { play: used } = debriefOf(LIVED, must(readRun(writeRun(run))));
    expect(used).toBe(play);
    expect(everything(debriefOf(LIVED, run)) === anew).toBe(true);
    const other = livedRun(LIVED, GOOD.slice(0, 3));
    expect(debriefOf(LIVED, other).play).not.toBe(play);
  });

  test('is scored by what was done and when', () => {
    const play = must(playOf(LIVED, run));
    const { criticals, percent, charting, times } = reportOf(play);
    expect(criticals.map(({ critical, result }) => [critical.key, result])).toEqual([
      ['look', 'met'],
      ['cover', 'met'],
      ['think', 'met'],
    ]);
    expect(times.suspected_s).toBe(600);
    expect(charting?.possible).toBe(5);
    expect(percent).toBeGreaterThanOrEqual(80);
    expect(play.ended).toEqual({ at_s: at(180), why: 'learner' });
  });

  test('has a mark for every intent, also for what could not be done', () => {
    const more = livedRun(LIVED, [[0, { kind: 'do', task: 'act/propofol' }], ...GOOD.slice(0, 2)], 60);
    const { marks, dropped } = debriefOf(LIVED, more);
    expect(dropped).toEqual([1]);
    expect(marks.map(({ came }) => came)).toEqual(['impossible', 'done', 'done']);
    expect(marks[1]?.criticals).toEqual(['look']);
    expect(marks[2]?.criticals).toEqual(['think']);
  });
});
