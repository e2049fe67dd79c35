import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { must } from '../../../src/problem/index.ts';
import {
  act,
  advance,
  availability,
  drawOf,
  type Intent,
  newRun,
  nextStop,
  type Play,
  playLeniently,
  playOf,
  readRun,
  scenarioNamed,
  writeRun,
} from '../../../src/rehearsal/index.ts';
import { anyRun } from './intents.ts';
import { begin, later, look, MADE, meant, ward } from './made.ts';

const SHIPPED = scenarioNamed('s01-hot-and-shaking');
const VARIANT = SHIPPED?.variants[0]?.key;
if (SHIPPED === undefined || VARIANT === undefined) throw new Error('nothing is on the shelf');

describe('time', () => {
  test('an intent at no whole second is refused, and time stays where it was', () => {
    const { run } = begin();
    for (const at_s of [Number.NaN, Number.POSITIVE_INFINITY, run.now_s + 0.5]) {
      const intent: Intent = { id: 1, at_s, kind: 'note', free: '' };
      const { play, dropped } = playLeniently(MADE, { ...run, intents: [intent] });
      expect(dropped).toEqual([1]);
      expect(play.now_s).toBe(run.now_s);
    }
  });

  test('intents before what has been are refused one by one, by their place', () => {
    const { run, from_s } = begin();
    const intents: Intent[] = [
      { id: 2, at_s: from_s + 600, kind: 'note', free: '' },
      { id: 3, at_s: from_s + 60, kind: 'note', free: '' },
      { id: 3, at_s: from_s + 900, kind: 'note', free: '' },
      { id: 1, at_s: from_s + 900, kind: 'note', free: '' },
    ];
    const played = playOf(MADE, { ...run, intents, now_s: from_s + 1000 });
    expect(played).toMatchObject({ ok: false });
    expect(played.ok ? [] : played.problems.map(({ path }) => path)).toEqual([
      'intents[1].at_s',
      'intents[3].id',
    ]);
  });

  test('a second that is none moves nothing', () => {
    const play = begin();
    expect(advance(play, Number.NaN)).toBe(play);
    expect(advance(play, play.now_s - 5)).toBe(play);
    expect(nextStop(play, Number.NaN)).toBe(play.now_s);
    expect(advance(play, play.now_s + 10.7).now_s).toBe(play.now_s + 10);
    expect(playOf(MADE, { ...play.run, now_s: Number.NaN })).toMatchObject({ value: { now_s: play.now_s } });
  });

  test('skipping never stays where it is: each press comes to a later second, until it is over', () => {
    let play = meant(begin(), look('observe/monitor'), look('observe/bloods'), look('act/emergency_call'));
    for (let presses = 0; play.ended === undefined; presses++) {
      const next_s = nextStop(play, 12 * 3600);
      expect(next_s).toBeGreaterThan(play.now_s);
      expect(presses).toBeLessThan(500);
      play = advance(play, next_s);
    }
    expect(play.now_s - play.from_s).toBeLessThanOrEqual(MADE.limit_h * 3600);
  });

  test('ended with everything under way: nothing happens any more, and nothing may be done', () => {
    const play = meant(begin(), look('observe/vital_signs'), look('observe/bloods'), { kind: 'end' });
    expect(play.ended?.why).toBe('learner');
    expect(later(play, 120)).toBe(play);
    expect(nextStop(play, 3600)).toBe(play.now_s);
    expect(act(play, look('act/oxygen'))).toMatchObject({ problems: [{ code: 'play.ended' }] });
    expect(availability(play, 'act/oxygen')).toMatchObject({ why: 'ended' });
  });
});

describe('draws', () => {
  test.each([0, 2 ** 31, 2 ** 40 + 7, Number.MAX_SAFE_INTEGER])('%s plays', (draw) => {
    const run = newRun(MADE, { draw, role: 'ward_nurse', mode: 'practice', id: '', began: '' });
    const play = later(must(playOf(MADE, run)), 30);
    expect(play.now_s).toBe(play.from_s + 1800);
    expect(must(playOf(MADE, play.run)).feed).toEqual(play.feed);
  });

  test('a variant that comes once in a thousand draws is found', () => {
    const [blocked, strong] = MADE.variants;
    if (blocked === undefined || strong === undefined) throw new Error('made otherwise');
    const rare = ward({ variants: [{ ...blocked, weight: 999 }, strong] });
    expect(begin({ scenario: rare, variant: 'strong' }).truth.variant.key).toBe('strong');
    expect(drawOf(rare, 'strong')).toBeGreaterThan(20);
  });
});

describe('long and wild runs', () => {
  test('anything meant, written down and read again, plays to the same', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(anyRun(25, 10), (steps) => {
        const live = steps.reduce<Play>(
          (play, { wait_s, intent }) => {
            const next = act(advance(play, play.now_s + wait_s), intent);
            return next.ok ? next.value : advance(play, play.now_s + wait_s);
          },
          begin({ scenario: SHIPPED, variant: VARIANT }),
        );
        const stored = must(readRun(writeRun(live.run)));
        const again = must(playOf(SHIPPED, stored));
        expect(again.feed).toEqual(live.feed);
        expect(again.tasks).toEqual(live.tasks);
        expect(again.people).toEqual(live.people);
        expect(again.facts).toEqual(live.facts);
        expect(again.steps).toEqual(live.steps);
        expect(again.truth.document).toEqual(live.truth.document);
        expect([...again.truth.marks]).toEqual([...live.truth.marks]);
      }),
      { numRuns: 8 },
    );
  });

  test('what could not be stored is not accepted', () => {
    const play = begin();
    for (const intent of [
      { kind: 'do', task: 'observe/vital_signs', amount: -1 },
      { kind: 'think', state: 'withdrawal', sure_percent: Number.NaN },
      { kind: 'chart', chart: 'note', items: [], free: 'x'.repeat(1_000_000) },
    ] as const) {
      expect(act(play, intent).ok, JSON.stringify(intent).slice(0, 60)).toBe(false);
    }
  });

  test('five hundred things are meant, one a minute, and each is done', { timeout: 60_000 }, () => {
    let play = begin({ scenario: ward({ decisions: [], cues: [] }) });
    for (let i = 0; i < 500; i++) {
      const task = i % 2 === 0 ? 'observe/quick_look' : 'act/open_airway';
      play = advance(must(act(play, look(task))), play.now_s + 60);
    }
    expect(play.run.intents).toHaveLength(500);
    expect(play.tasks.filter(({ state }) => state === 'done')).toHaveLength(500);
  });
});
