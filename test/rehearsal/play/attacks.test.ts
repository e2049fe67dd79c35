import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ACTIONS } from '../../../src/case/catalogue/index.ts';
import { must } from '../../../src/problem/index.ts';
import {
  act,
  advance,
  availability,
  drawOf,
  type Intent,
  monitorAt,
  type NewIntent,
  newRun,
  nextStop,
  type Play,
  playLeniently,
  playOf,
  readRun,
  runOfStored,
  runsOf,
  scenarioNamed,
  writeRun,
} from '../../../src/rehearsal/index.ts';
import { anyRun } from './intents.ts';
import { begin, later, look, MADE, meant, ward } from './made.ts';

const SHIPPED = scenarioNamed('s01-hot-and-shaking');
const VARIANT = SHIPPED?.variants[0]?.key;
if (SHIPPED === undefined || VARIANT === undefined) throw new Error('nothing is on the shelf');

function pulse(play: Play, output: string) {
  return monitorAt(play, play.now_s).find((each) => each.output === output);
}

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

describe('hands', () => {
  test('leaving off what was interrupted does not free hands that are at something else', () => {
    const scenario = ward({ present: [], decisions: [] });
    const looking = later(meant(begin({ scenario }), look('observe/vital_signs')), 2);
    const oxygen = later(meant(looking, look('act/oxygen')), 1);
    const left = meant(oxygen, { kind: 'stop', intent: 1 });
    expect(left.people[0]).toMatchObject({ busy_until_s: left.now_s + 60 });
    const waits = meant(left, look('observe/tone_spasms'));
    expect(waits.tasks.at(-1)?.state).toBe('waiting');
    expect(later(waits, 1).tasks.at(-1)).toMatchObject({ state: 'under_way', from_s: left.now_s + 60 });
  });

  test('what is left off before it is given can be given later on the same order', () => {
    const scenario = ward({ standing_orders: [], decisions: [] });
    const bed: NewIntent = {
      kind: 'call',
      to: 'resident',
      sbar: {
        situation: [],
        background: [],
        assessment: { facts: [] },
        requests: [{ kind: 'other', request: 'monitored_bed' }],
      },
    };
    const play = later(meant(begin({ scenario }), bed), 8);
    const moving = later(meant(play, look('act/monitored_bed')), 1);
    const { id = 0 } = moving.tasks[0] ?? {};
    const left = meant(moving, { kind: 'stop', intent: id });
    expect(left.orders[0]?.state).toBe('stands');
    expect(act(left, look('act/monitored_bed')).ok).toBe(true);
    expect(act(left, { kind: 'stop', intent: id })).toMatchObject({
      problems: [{ code: 'play.nothing-to-stop' }],
    });
  });

  test('what is ended in the second in which it was given is ended', () => {
    const given = later(meant(begin(), look('act/oxygen')), 2);
    expect(given.tasks[0]?.state).toBe('goes_on');
    const ended = later(meant(given, { kind: 'stop', intent: 1 }), 1);
    expect(ended.truth.document.log.at(-1)).toMatchObject({ kind: 'treatment_ends', action: 'oxygen' });
  });

  test('two updates at once: one after the other, and the last one stands', () => {
    const scenario = ward({
      present: ['itb_nurse', 'second_nurse'],
      standing_orders: ['stop_pump', 'minimum_rate', 'refill'],
      decisions: [],
    });
    const play = meant(
      begin({ scenario }),
      { kind: 'do', task: 'act/refill', fill: { volume_mL: 18, concentration_mcg_mL: 500 } },
      { kind: 'program', setting: { kind: 'stop' }, read: false, checked: false },
      look('act/minimum_rate'),
    );
    expect(play.tasks.map(({ state }) => state)).toEqual(['under_way', 'waiting', 'waiting']);
    const after = later(play, 45 + 8 + 8);
    expect(after.programmed.map(({ setting }) => setting.kind)).toEqual(['stop', 'prescription']);
    expect(after.programmed.map(({ at_s }) => at_s - play.from_s)).toEqual([53 * 60, 61 * 60]);
  });

  test('fluid is not drawn from a child', () => {
    const child = ward({
      case: { ...MADE.case, patient: { ...MADE.case.patient, age_years: 9, weight_kg: 28 } },
      present: ['anaesthetist'],
      standing_orders: ['csf_withdrawal'],
    });
    const adult = [...ACTIONS.values()].filter(({ needs }) => needs.includes('adult'));
    expect(adult.length).toBeGreaterThan(0);
    for (const { key } of adult) {
      expect(availability(begin({ scenario: child }), `act/${key}`)).toMatchObject({ why: 'adult_only' });
    }
  });
});

describe('the pump is touched by those who may', () => {
  const ORDERED = { standing_orders: ['refill'], decisions: [] };
  test('a step with needle or programmer needs role, programmer and order; asking and washing need none', () => {
    const step = (key: string): NewIntent => ({ kind: 'step', procedure: 'refill', step: key });
    const nurse = begin({ scenario: ward({ ...ORDERED, present: ['itb_nurse'] }) });
    expect(act(nurse, step('identity')).ok).toBe(true);
    for (const key of ['interrogate', 'aspirate', 'fill_5', 'finish_screen']) {
      expect(act(nurse, step(key))).toMatchObject({ problems: [{ code: 'play.nobody-may' }] });
    }
    const unordered = begin({ scenario: ward({ standing_orders: [], decisions: [] }), role: 'itb_nurse' });
    expect(act(unordered, step('interrogate')).ok).toBe(true);
    expect(act(unordered, step('aspirate'))).toMatchObject({ problems: [{ code: 'play.needs-order' }] });
    expect(act(begin({ scenario: ward(ORDERED), role: 'itb_nurse' }), step('aspirate')).ok).toBe(true);
  });

  test('what a step shows is not known before it is done', () => {
    const play = meant(begin({ scenario: ward(ORDERED), role: 'itb_nurse' }), {
      kind: 'step',
      procedure: 'refill',
      step: 'aspirate',
    });
    expect(play.steps[0]?.shows).toBeUndefined();
    expect(play.facts).toEqual([]);
    const after = later(play, 4);
    expect(after.steps[0]).toMatchObject({ at_s: after.now_s });
    expect(after.steps[0]?.shows).toMatch(/mL drawn/);
  });

  test('device work is for whom models/examinations names', () => {
    const play = begin({ scenario: ward({ present: ['second_nurse'] }) });
    for (const key of ['interrogation', 'residual', 'side_port', 'dye_study', 'rotor_study', 'pump_bolus']) {
      expect(availability(play, `examine/${key}`).can).toBe(false);
    }
    expect(availability(play, 'examine/interrogation')).toEqual({
      can: false,
      why: 'nobody_may',
      of: 'itb_nurse',
    });
  });

  test('a fill of another strength mixes with what no needle reaches', () => {
    const scenario = ward({
      present: ['itb_nurse', 'second_nurse'],
      standing_orders: ['refill'],
      decisions: [],
    });
    const fill = { volume_mL: 18, concentration_mcg_mL: 500 };
    const play = later(meant(begin({ scenario }), { kind: 'do', task: 'act/refill', fill }), 46);
    expect(play.truth.document.log.at(-1)).toMatchObject({ kind: 'refill', ...fill, rinsed: false });
  });
});

describe('answers', () => {
  const CALL: NewIntent = {
    kind: 'call',
    to: 'resident',
    sbar: {
      situation: [],
      background: [],
      assessment: { facts: [] },
      requests: [{ kind: 'order', action: 'lorazepam', amount: 2 }],
    },
  };
  test('what nobody has observed is noted as unseen, as in a call', () => {
    const asked = later(meant(begin(), look('observe/vital_signs'), CALL), 15);
    const [question] = asked.questions;
    if (question === undefined) throw new Error('nothing was asked back');
    const answered = meant(asked, {
      kind: 'reply',
      question: question.id,
      facts: ['temperature', 'temperature', 'ck'],
    });
    expect(answered.questions[0]).toMatchObject({ said: ['temperature', 'ck'], unseen: ['ck'] });
  });

  test('a question stands for hours, and the orders come when it is answered at last', () => {
    const asked = later(meant(begin(), CALL), 20);
    const late = later(asked, 300);
    expect(late.orders).toEqual([]);
    const said = late.questions.reduce(
      (play, { id }) => later(meant(play, { kind: 'reply', question: id, facts: [] }), 1),
      late,
    );
    expect(said.orders).toHaveLength(1);
    expect(act(said, { kind: 'reply', question: said.questions[0]?.id ?? 0, facts: [] }).ok).toBe(false);
  });

  test('who is away never answers, however often', () => {
    const away: NewIntent = { ...CALL, to: 'pharmacy' };
    const play = later(meant(begin(), away, away, away), 120);
    expect(play.feed.filter(({ kind }) => kind === 'nobody_answers')).toHaveLength(3);
    expect(play.calls.every(({ reply_s }) => reply_s === undefined)).toBe(true);
    expect(play.orders).toEqual([]);
  });
});

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
