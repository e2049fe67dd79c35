// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { workOut } from '../../src/app/debrief/what-if/compute.ts';
import { debriefOf, type RunChange } from '../../src/rehearsal/index.ts';
import { GOOD, LIVED, livedRun } from '../rehearsal/score/lived.ts';
import { onItsOwnClock } from './debrief-clock.ts';
import { fakeAsker, has, openSample, press, said, sample, write } from './debrief-sample.tsx';

vi.mock('../../src/app/debrief/chart/plots.ts', () => ({ openPlots: () => () => undefined }));

const later = onItsOwnClock();

/** To every what-if it answers that it could not have been done so. */
function neverPossible() {
  const able = fakeAsker(sample());
  return {
    ...able,
    async ask(wanted: Parameters<typeof able.ask>[0]) {
      const told = await able.ask(wanted);
      return told.kind === 'told' ? { ...told, other: { ...told.other, impossible: true } } : told;
    },
  };
}

test('a suggested what-if that could not have been done then is not offered', async () => {
  await openSample(sample(), () => {}, neverPossible());
  expect(has('what-if-suggested-0')).toBe(true);
  await later();
  expect(has('what-if-suggested-0')).toBe(false);
});

test('one that the learner asked for is answered: it was not possible, and what would help', async () => {
  await openSample(sample(), () => {}, neverPossible());
  await later();
  await write('what-if-step', '3', 'change');
  await press('what-if-go');
  await later();
  expect(said('what-if-own-1')).toContain('Not possible then');
  expect(said('debrief-what-if')).toContain('Move it by less');
  expect(has('what-if-table')).toBe(false);
});

test('the engine says so of what had no order, no person or no device, and of nothing else', () => {
  vi.useRealTimers();
  const { play, from_s, to_s, handover_s } = debriefOf(LIVED, livedRun(LIVED, GOOD));
  const impossible = (change: RunChange) => {
    const window = { from_s, to_s };
    const told = workOut({
      id: 1,
      scenario: LIVED,
      run: play.run,
      change,
      says: '',
      window,
      handover_s,
      to_s,
    });
    if (told.kind === 'failed') throw new Error(told.said);
    return told.other.impossible;
  };
  const instead = (task: 'act/stop_pump' | 'act/midazolam_infusion' | 'act/oxygen') =>
    impossible({ kind: 'instead', intent: 5, meant: { kind: 'do', task } });
  expect(instead('act/stop_pump')).toBe(true);
  expect(instead('act/midazolam_infusion')).toBe(true);
  expect(instead('act/oxygen')).toBe(false);
  expect(impossible({ kind: 'move', intent: 5, by_s: 1800 })).toBe(false);
});
