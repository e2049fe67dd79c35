import { describe, expect, it } from 'vitest';
import { openReadings } from '../../src/app/compare/readings.ts';
import { DEFAULTS } from '../../src/app/compare/start-with.ts';
import { type Asked, type OpenEngine, openCompare } from '../../src/app/compare/state.ts';
import { compute } from '../../src/app/engine/compute.ts';
import type { Job } from '../../src/app/engine/index.ts';
import { modelChange } from '../../src/app/model-change/index.ts';
import { UNCHANGED } from '../../src/model/index.ts';
import { bad, good } from '../../src/problem/index.ts';

/** The real engine behind a door that the test opens. */
function open(query = '') {
  const asked: { job: Job; tag: Asked }[] = [];
  let show: Parameters<OpenEngine>[0] = () => {};
  const compare = openCompare((given) => {
    show = given;
    return { ask: (job, tag) => asked.push({ job, tag }), close() {} };
  }, query);
  const answerTo = (one: (typeof asked)[number] | undefined) => {
    if (one === undefined) throw new Error('nothing asked');
    show(good(compute(one.job)), one.tag);
  };
  const answer = () => answerTo(asked.at(-1));
  const failTo = (one: (typeof asked)[number] | undefined) => {
    const problem = { path: 'engine', code: 'engine.failed', message: 'x', mend: 'y' };
    show(bad(problem), one?.tag ?? { settings: DEFAULTS, change: UNCHANGED });
  };
  const fail = () => failTo(undefined);
  return { compare, asked, answer, answerTo, fail, failTo };
}

describe('the state of Compare', () => {
  it('asks for the defaults at once, and shows an answer with the settings it answers', () => {
    const { compare, asked, answer } = open();
    expect(asked).toHaveLength(1);
    expect(compare.shown.value).toBeUndefined();
    answer();
    expect(compare.shown.value?.settings).toEqual(DEFAULTS);
    expect(compare.settled.value).toBe(true);
  });

  it('starts from its address without drawing the defaults first', () => {
    const { compare, asked } = open('pump=400');
    expect(asked.map(({ tag }) => tag.settings.pump_mcg_day)).toEqual([400]);
    compare.follow('pump=400');
    expect(asked).toHaveLength(1);
  });

  it('starts from the defaults when its address is refused, and leaves that address alone', () => {
    const { compare, asked } = open('pump=1');
    expect(asked.map(({ tag }) => tag.settings)).toEqual([DEFAULTS]);
    expect(compare.refusedLink.value).toBe('pump=1');
    compare.change({ pump_mcg_day: 300 });
    expect(compare.refusedLink.value).toBeUndefined();
    expect(compare.problems.value).toEqual([]);
  });

  it('keeps its settings and curves when a bad link comes, and says why', () => {
    const { compare, asked, answer } = open();
    compare.change({ pump_mcg_day: 300 });
    answer();
    const before = compare.shown.value;
    compare.follow('pump=3&oral=60x3');
    expect(compare.problems.value.map((problem) => problem.code)).toEqual(['dose.below-minimum-flow']);
    expect(compare.settings.value.pump_mcg_day).toBe(300);
    expect(compare.shown.value).toBe(before);
    expect(asked).toHaveLength(2);
  });

  it('is unsettled from the change of a dose until its own answer, and keeps axis and curves together', () => {
    const { compare, answer } = open();
    answer();
    compare.change({ span: '14d' });
    expect(compare.settled.value).toBe(false);
    expect(compare.shownSpan.value).toBe('72h');
    answer();
    expect(compare.settled.value).toBe(true);
    expect(compare.shownSpan.value).toBe('14d');
  });

  it('draws a stale answer as what it is: the curves of earlier settings', () => {
    const { compare, asked, answerTo } = open();
    compare.change({ pump_mcg_day: 500 });
    answerTo(asked[0]);
    expect(compare.shown.value?.settings.pump_mcg_day).toBe(DEFAULTS.pump_mcg_day);
    expect(compare.settled.value).toBe(false);
    answerTo(asked[1]);
    expect(compare.settled.value).toBe(true);
  });

  it('keeps the last curves when the engine fails', () => {
    const { compare, answer, fail } = open();
    answer();
    const before = compare.shown.value;
    fail();
    expect(compare.shown.value).toBe(before);
    expect(compare.problems.value[0]?.code).toBe('engine.failed');
  });

  it('forgets what the engine complained of once it answers again', () => {
    const { compare, answer, fail } = open();
    fail();
    expect(compare.problems.value).toHaveLength(1);
    compare.change({ pump_mcg_day: 300 });
    fail();
    answer();
    expect(compare.problems.value).toEqual([]);
  });

  it('refuses a link whose equation cannot be run: shipped model, the reason, and the link to copy', () => {
    const query = 'pump=300&eq.tone_leg=1%2F0';
    const { compare, asked, answer, failTo } = open(query);
    expect(modelChange.value.equations).toEqual({ tone_leg: '1/0' });
    failTo(asked.at(-1));
    expect(modelChange.value).toEqual(UNCHANGED);
    expect(asked.at(-1)?.tag.change).toEqual(UNCHANGED);
    answer();
    expect(compare.shown.value?.settings.pump_mcg_day).toBe(300);
    expect(compare.refusedLink.value).toBe(query);
    expect(compare.problems.value).toHaveLength(1);
    compare.close();
  });

  it('more drug from the pump means less tone; the tablet arm does not move', () => {
    const { compare, answer } = open();
    const ashworth = (route: 'oral' | 'pump') =>
      compare.shown.value?.[route].course.outputs.ashworth_leg[0] ?? Number.NaN;
    compare.change({ pump_mcg_day: 100 });
    answer();
    const [oral, low] = [ashworth('oral'), ashworth('pump')];
    compare.change({ pump_mcg_day: 500 });
    answer();
    expect(ashworth('pump')).toBeLessThan(low);
    expect(ashworth('oral')).toBe(oral);
  });

  it.each([
    ['24h', 0.25],
    ['72h', 0.5],
    ['14d', 2],
  ] as const)('reads the cursor over %s in steps of %d h', (span, step_h) => {
    const { compare, answer } = open(`span=${span}`);
    answer();
    for (const place of [0, 0.12345, 0.5, 0.777, 1]) {
      compare.place.value = place;
      expect((compare.at_s.value / 3600) % step_h).toBe(0);
    }
  });

  it('says which oral dose was the last at the cursor and when, across midnight too', () => {
    const said = (query: string, hour: number) => {
      const { compare, answer } = open(query);
      answer();
      compare.place.value = hour / 24;
      return openReadings(compare).tablet.value.replaceAll('\u00a0', ' ');
    };
    expect(said('oral=60x3&span=24h', 8)).toBe('20 mg now');
    expect(said('oral=60x3&span=24h', 12.25)).toBe('20 mg, 4.25 h ago');
    expect(said('oral=60x3&span=24h', 1)).toBe('20 mg, 5 h ago');
    expect(said('oral=0x3&span=24h', 12)).toBe('none');
  });

  it('keeps the cursor in a window that becomes shorter', () => {
    const { compare, answer } = open();
    answer();
    expect(compare.at_s.value).toBe(48 * 3600);
    compare.change({ span: '24h' });
    answer();
    compare.place.value = 1;
    expect(compare.at_s.value).toBe(24 * 3600);
  });
});
