import { describe, expect, test } from 'vitest';
import {
  type Condition,
  monitorAt,
  nextStop,
  type Play,
  type Scenario,
} from '../../../src/rehearsal/index.ts';
import { begin, later, look, MADE, meant, ward } from './made.ts';

/** When each condition first held, in minutes from the handover; undefined: never. */
function firstTimes(conditions: Readonly<Record<string, Condition>>, live: (play: Play) => Play, over = {}) {
  const harmfuls: Scenario['harmfuls'] = Object.entries(conditions).map(([key, when]) => ({
    key,
    when,
    says: '',
    fatal: false,
    why: '',
    source: '',
  }));
  const play = live(begin({ scenario: ward({ harmfuls, ...over }) }));
  return Object.fromEntries(
    Object.keys(conditions).map((key) => {
      const at_s = play.truth.marks.get(`harmful/${key}`);
      return [key, at_s === undefined ? undefined : (at_s - play.from_s) / 60];
    }),
  );
}

describe('conditions', () => {
  test('a task is begun, then finished, and in its order', () => {
    const live = (play: Play) =>
      later(meant(later(meant(play, look('observe/quick_look')), 2), look('observe/vital_signs')), 30);
    expect(
      firstTimes(
        {
          begun: { begun: ['observe/vital_signs'] },
          done: { done: ['observe/vital_signs'] },
          after: { done: ['observe/vital_signs'], after: 'observe/quick_look' },
          wrong: { done: ['observe/quick_look'], after: 'observe/vital_signs' },
          not: { not: { done: ['observe/vital_signs'] } },
          any: { any: [{ done: ['observe/bloods'] }, { done: ['observe/quick_look'] }] },
          knows: { knows: ['temperature'] },
        },
        live,
      ),
    ).toEqual({ begun: 2, done: 7, after: 7, wrong: undefined, not: 0, any: 1, knows: 7 });
  });

  test('a thought is right by the draw', () => {
    const live = (play: Play) =>
      later(
        meant(later(meant(play, { kind: 'think', state: 'sepsis', sure_percent: 50 }), 5), {
          kind: 'think',
          state: 'withdrawal',
          sure_percent: 80,
        }),
        5,
      );
    expect(
      firstTimes(
        {
          any: { thought: {} },
          right: { thought: { right: 'state' } },
          overdose: { thought: { states: ['overdose'] } },
        },
        live,
      ),
    ).toEqual({ any: 0, right: 5, overdose: undefined });
  });

  test('the body, what arrives and what the pump is in are judged by the truth, and for as long as is asked', () => {
    expect(
      firstTimes(
        {
          hot: { body: { output: 'temperature_core', least: 37.5 } },
          long: { body: { output: 'temperature_core', least: 37.5, for_min: 10 } },
          cold: { body: { output: 'temperature_core', most: 35 } },
          nothing: { delivered: { most: 0.05 } },
          nothing_long: { delivered: { most: 0.05, for_min: 5 } },
          arrives: { delivered: { least: 0.5 } },
          mcg: { delivered_mcg_day: { most: 1 } },
          runs: { pump: ['running'] },
          stalled: { pump: ['stalled', 'stopped'] },
          late: { minutes: { least: 12 } },
          cue: { cue: { key: 'calls', min: 3 } },
          here: { present: ['second_nurse'] },
          variant: { variant: ['strong'] },
        },
        (play) => later(play, 20),
      ),
    ).toEqual({
      hot: 0,
      long: 10,
      cold: undefined,
      nothing: 0,
      nothing_long: 5,
      arrives: undefined,
      mcg: 0,
      runs: 0,
      stalled: undefined,
      late: 12,
      cue: 8,
      here: 0,
      variant: undefined,
    });
  });

  test('over weeks the body is looked at every five minutes', () => {
    const live = (play: Play) => later(play, 30);
    const late: Condition = { minutes: { least: 12 } };
    expect(firstTimes({ late }, live, { limit_h: 500 })).toEqual({ late: 15 });
    expect(firstTimes({ late }, live)).toEqual({ late: 12 });
  });

  test('what is told, written and ended', () => {
    const live = (play: Play) =>
      meant(
        play,
        { kind: 'tell', statement: 'think_pump' },
        { kind: 'chart', chart: 'handover', items: [] },
        { kind: 'chart', chart: 'early_warning', items: [], points: 3 },
        { kind: 'chart', chart: 'note', items: [], free: 'Stiff.' },
        { kind: 'note', free: 'Stiff.' },
        { kind: 'end' },
      );
    expect(
      firstTimes(
        {
          told: { told: ['think_pump'] },
          other: { told: ['go_home'] },
          charted: { charted: ['early_warning'] },
          right: { charted_right: ['early_warning'] },
          handover: { charted_right: ['handover'] },
          note: { charted_right: ['note'] },
          ended: { learner_ended: true },
        },
        live,
      ),
    ).toEqual({
      told: 0,
      other: undefined,
      charted: 0,
      right: undefined,
      handover: undefined,
      note: 0,
      ended: 0,
    });
  });
});

describe('what happens by itself', () => {
  test('a decision that nobody takes is taken, and what it adds comes', () => {
    const asked = later(begin(), 90);
    expect(asked.decisions).toMatchObject([{ key: 'wait', until_s: asked.now_s + 600 }]);
    const after = later(asked, 11);
    expect(after.decisions).toMatchObject([
      { option: 'yes', by_default: true, decided_s: asked.now_s + 600 },
    ]);
    expect(after.truth.document.log.at(-1)).toMatchObject({
      kind: 'illness',
      at_s: asked.now_s + 600 + 1800,
    });
  });

  test('a decision that is taken is not taken again, and may end it', () => {
    const ended = meant(later(begin(), 92), { kind: 'decide', decision: 'wait', option: 'no' });
    expect(ended.ended).toEqual({ at_s: ended.now_s, why: 'scenario', end: 'handed' });
    expect(later(ended, 60)).toBe(ended);
  });

  test('a fault that a decision averts does not come', () => {
    const [blocked, strong] = MADE.variants;
    const [wait] = MADE.decisions;
    if (blocked === undefined || strong === undefined || wait === undefined)
      throw new Error('made otherwise');
    const stall = { kind: 'fault', fault: 'motor_stall', severity: 1, onset: 'sudden', at_h: 3 } as const;
    const scenario = ward({
      variants: [{ ...blocked, hidden: [stall] }, strong],
      decisions: [{ ...wait, options: wait.options.map((each) => ({ ...each, averts: ['motor_stall'] })) }],
    });
    const play = later(begin({ scenario }), 92);
    expect(play.truth.document.log.some(({ kind }) => kind === 'fault')).toBe(true);
    const averted = meant(play, { kind: 'decide', decision: 'wait', option: 'yes' });
    expect(averted.truth.document.log.some(({ kind }) => kind === 'fault')).toBe(false);
  });

  test('an overdose that nobody treats is the death of the patient', () => {
    const [, strong] = MADE.variants;
    if (strong === undefined) throw new Error('made otherwise');
    const deadly = { ...strong, hidden: [{ kind: 'lumbar_bolus', mcg: 20_000, at_h: -0.2 } as const] };
    const scenario = ward({ variants: [deadly], decisions: [], criticals: [], cues: [] });
    const play = later(begin({ scenario, variant: 'strong' }), 47 * 60);
    expect(play.ended?.why).toBe('died');
    expect(play.feed.at(-1)).toMatchObject({ kind: 'ended', key: 'died', stops: true });
  });

  test('time is over at the limit', () => {
    const play = later(begin({ scenario: ward({ limit_h: 1 }) }), 120);
    expect(play.ended).toEqual({ at_s: play.from_s + 3600, why: 'time' });
    expect(play.now_s).toBe(play.from_s + 3600);
  });

  test('a pump that sounds is heard at the first tone and hourly at most; it stops the clock until it is seen to', () => {
    const [blocked] = MADE.variants;
    if (blocked === undefined) throw new Error('made otherwise');
    const stall = { kind: 'fault', fault: 'motor_stall', severity: 1, onset: 'sudden', at_h: 0.5 } as const;
    const scenario = ward({ variants: [{ ...blocked, hidden: [stall] }], decisions: [] });
    const play = later(begin({ scenario }), 240);
    const heard = play.feed.filter(({ kind }) => kind === 'alarm_pump');
    expect(heard.length).toBeGreaterThanOrEqual(3);
    expect(heard.length).toBeLessThanOrEqual(4);
    expect(heard.map(({ key }) => key)).toEqual(heard.map(() => 'stall'));
    expect(heard.map(({ stops }) => stops)).toEqual(heard.map(() => true));
    expect((heard[0]?.at_s ?? 0) - play.from_s).toBe(50 * 60);
  });
});

describe('until something changes', () => {
  test('the clock stops at the next thing that would stop a real nurse', () => {
    const play = begin();
    expect(nextStop(play, 12 * 3600)).toBe(play.from_s + 300);
    expect(nextStop(play, 60)).toBe(play.from_s + 60);
    const looking = meant(play, look('observe/quick_look'));
    expect(nextStop(looking, 12 * 3600)).toBe(play.from_s + 60);
    expect(play.now_s).toBe(play.from_s);
  });
});

describe('the monitor', () => {
  test('shows nothing until somebody measures, then what was measured, then that it is old', () => {
    const play = begin();
    expect(monitorAt(play, play.now_s).every(({ reading, live }) => reading === undefined && !live)).toBe(
      true,
    );
    const measured = later(meant(play, look('observe/vital_signs')), 5);
    const pulse = () => monitorAt(measured, measured.now_s).find(({ output }) => output === 'heart_rate');
    expect(pulse()).toMatchObject({
      live: false,
      stale: false,
      reading: { at_s: measured.now_s, by: 'hand' },
    });
    const old = later(measured, 40);
    expect(monitorAt(old, old.now_s).find(({ output }) => output === 'heart_rate')?.stale).toBe(true);
  });

  test('is live once attached, still for ten seconds, and the cuff keeps its time', () => {
    const play = later(meant(begin(), look('observe/monitor')), 12);
    const at = (seconds: number, output: string) =>
      monitorAt(play, play.now_s + seconds).find((each) => each.output === output);
    expect(at(0, 'heart_rate')).toMatchObject({ live: true, stale: false });
    expect(at(4, 'heart_rate')?.reading).toEqual(at(0, 'heart_rate')?.reading);
    const pulses = Array.from({ length: 12 }, (_, i) => at(i * 10, 'heart_rate')?.reading?.value);
    expect(new Set(pulses).size).toBeGreaterThan(1);
    expect(at(0, 'systolic')?.reading?.at_s).toBe(play.from_s + 12 * 60);
    expect(at(200, 'systolic')?.reading).toEqual(at(0, 'systolic')?.reading);
    expect(at(0, 'temperature_core')).toMatchObject({ live: false, level: 'none' });
  });

  test('rings when the body reaches a level, and only what is attached', () => {
    const silent = later(begin(), 60);
    expect(silent.feed.some(({ kind }) => kind === 'alarm_monitor')).toBe(false);
    const play = later(meant(begin(), look('observe/monitor')), 60);
    expect(play.feed.find(({ kind }) => kind === 'alarm_monitor')).toMatchObject({ key: 'heart_rate' });
  });

  test('a family tells what only this variant has to tell', () => {
    const play = later(meant(begin(), look('observe/ask_family'), look('observe/medication_chart')), 10);
    expect(play.heard.map(({ key }) => key).sort()).toEqual(['noise', 'refilled']);
    const other = later(meant(begin({ variant: 'strong' }), look('observe/ask_family')), 10);
    expect(other.heard).toEqual([]);
  });

  test('nothing that an examination shows says why it does', () => {
    const play = later(meant(begin({ role: 'resident' }), look('examine/film')), 45);
    const [film] = play.tasks;
    expect(film?.shown?.signs.length).toBeGreaterThan(0);
    expect(film?.shown).toMatchObject({ why: [], misled: false });
    expect(play.truth.document.log.at(-1)).toMatchObject({ kind: 'examination', examination: 'film' });
  });
});
