import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { must } from '../../../src/problem/index.ts';
import {
  act,
  advance,
  drawOf,
  type NewIntent,
  type Play,
  playLeniently,
  playOf,
  runOfStored,
} from '../../../src/rehearsal/index.ts';
import { anyRun } from './intents.ts';
import { begin, later, look, MADE, meant, ward } from './made.ts';

/** A ward where nearly everything can be had. */
const OPEN = ward({
  present: ['itb_nurse', 'resident', 'anaesthetist'],
  standing_orders: [
    'stop_pump',
    'reprogram',
    'minimum_rate',
    'refill',
    'lorazepam',
    'cooling',
    'lumbar_bolus',
  ],
});

function lived(steps: readonly { readonly wait_s: number; readonly intent: NewIntent }[], play: Play): Play {
  return steps.reduce((now, { wait_s, intent }) => {
    const waited = advance(now, now.now_s + wait_s);
    const done = act(waited, intent);
    return done.ok ? done.value : waited;
  }, play);
}

function deepFreeze(value: unknown): void {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return;
  Object.freeze(value);
  for (const part of Object.values(value)) deepFreeze(part);
}

/** A thousand courses take their time where others work too. */
const LONG_MS = 60_000;

describe('replay', () => {
  test(
    'the same intents give the same play, to the last bit',
    () => {
      fc.assert(
        fc.property(anyRun(12), (steps) => {
          const play = later(lived(steps, begin({ scenario: OPEN })), 20);
          expect(must(playOf(OPEN, play.run))).toEqual(play);
        }),
        { numRuns: 20 },
      );
    },
    LONG_MS,
  );

  test(
    'it does not matter in how many pieces time goes',
    () => {
      const steps = fc.array(fc.integer({ min: 1, max: 1500 }), { minLength: 1, maxLength: 8 });
      fc.assert(
        fc.property(anyRun(6), steps, (intents, waits) => {
          const before = lived(intents, begin({ scenario: OPEN }));
          const cut = waits.reduce((now, wait_s) => advance(now, now.now_s + wait_s), before);
          const whole = advance(before, before.now_s + waits.reduce((sum, each) => sum + each, 0));
          expect(cut).toEqual(whole);
        }),
        { numRuns: 20 },
      );
    },
    LONG_MS,
  );

  test(
    'a thousand things meant at random never throw, and time never goes back',
    () => {
      let meantAtAll = 0;
      fc.assert(
        fc.property(anyRun(30, 20), fc.constantFrom('blocked', 'strong'), (steps, variant) => {
          let now = begin({ scenario: OPEN, variant });
          for (const { wait_s, intent } of steps) {
            const next = advance(now, now.now_s + wait_s);
            expect(next.now_s).toBeGreaterThanOrEqual(now.now_s);
            const done = act(next, intent);
            if (!done.ok)
              for (const { message, mend } of done.problems) expect(`${message}${mend}`).not.toBe('');
            now = done.ok ? done.value : next;
            meantAtAll++;
          }
          const times = now.feed.map(({ at_s }) => at_s);
          expect(times).toEqual([...times].sort((a, b) => a - b));
        }),
        { numRuns: 50 },
      );
      expect(meantAtAll).toBeGreaterThanOrEqual(1000);
    },
    LONG_MS,
  );

  test('a run changes neither its scenario nor the play before it', () => {
    deepFreeze(MADE);
    const before = begin();
    const kept = structuredClone(before);
    later(meant(before, look('observe/vital_signs'), look('act/oxygen')), 60);
    expect(structuredClone(before)).toEqual(kept);
  });

  test('what can no longer be done is a Problem, or is left out', () => {
    const play = later(meant(later(begin(), 1), look('observe/quick_look'), look('act/oxygen')), 10);
    const run = {
      ...play.run,
      intents: play.run.intents.map((each) =>
        each.id === 1
          ? { id: each.id, at_s: each.at_s, kind: 'do' as const, task: 'act/lorazepam' as const }
          : each,
      ),
    };
    expect(playOf(MADE, run)).toMatchObject({
      ok: false,
      problems: [{ path: 'intents[0].act/lorazepam', code: 'play.needs-order' }],
    });
    const { play: rest, dropped } = playLeniently(MADE, run);
    expect(dropped).toEqual([1]);
    expect(rest.run.intents.map(({ id }) => id)).toEqual([2]);
    expect(rest.tasks.map(({ task }) => task)).toEqual(['act/oxygen']);
  });

  test('a copy of a play can be played on', () => {
    const play = later(meant(begin(), look('observe/vital_signs')), 2);
    const copy = { ...play };
    expect(later(copy, 10)).toEqual(later(play, 10));
  });

  test('another draw is another patient', () => {
    const first = drawOf(MADE, 'blocked');
    const plays = [first, drawOf(MADE, 'blocked', first + 1)].map((draw) =>
      must(
        playOf(
          MADE,
          runOfStored(
            MADE,
            {
              key: 'one',
              kind: 'expert',
              variant: 'blocked',
              role: 'ward_nurse',
              says: '',
              intents: [
                { at_min: 2, kind: 'end' },
                { at_min: 0, kind: 'do', task: 'observe/quick_look' },
                { at_min: 0, kind: 'do', task: 'observe/monitor' },
              ],
            },
            { draw, mode: 'assessed' },
          ),
        ),
      ),
    );
    expect(plays.map(({ run }) => run.intents.map(({ id, kind }) => `${id} ${kind}`))).toEqual(
      [0, 1].map(() => ['1 do', '2 do', '3 end']),
    );
    expect(plays.map(({ ended }) => ended?.why)).toEqual(['learner', 'learner']);
    expect(plays[0]?.readings).not.toEqual(plays[1]?.readings);
  });
});
