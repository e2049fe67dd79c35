import { describe, expect, test } from 'vitest';
import { must } from '../../../src/problem/index.ts';
import {
  act,
  availability,
  bedside,
  drawOf,
  newRun,
  type Play,
  playOf,
  type TaskKey,
} from '../../../src/rehearsal/index.ts';
import { begin, later, look, MADE, meant, ward } from './made.ts';

const BAG: TaskKey = 'act/bag_valve_mask';
const ALONE = ward({ present: [], decisions: [] });
/** Nobody can be woken by less: breathing and pulse go within hours. */
const DEADLY = ward({
  variants: MADE.variants.map((each) => ({
    ...each,
    hidden: [{ kind: 'lumbar_bolus', mcg: 20_000, at_h: -0.2 } as const],
  })),
  decisions: [],
  present: [],
});

function task(play: Play, key: TaskKey) {
  const found = play.tasks.findLast((each) => each.task === key);
  if (found === undefined) throw new Error(`${key} was not asked for`);
  return found;
}

function who(play: Play, key: string) {
  const found = play.people.find((each) => each.key === key);
  if (found === undefined) throw new Error(`${key} is not here`);
  return found;
}

/** Alone, with the bag in the learner's hands. */
function bagging(): Play {
  return later(meant(begin({ scenario: ALONE }), look(BAG)), 3);
}

describe('hands that keep somebody breathing', () => {
  test('whoever bags is bound to it for as long as it goes on, and the feed says who', () => {
    const play = bagging();
    expect(task(play, BAG).state).toBe('goes_on');
    expect(who(play, 'learner')).toMatchObject({ bound_to: 1, busy_with: 1 });
    expect(play.feed.findLast(({ kind }) => kind === 'hands_bound')).toMatchObject({ key: 'learner', id: 1 });
    const waiting = meant(play, look('observe/vital_signs'));
    expect(availability(play, 'observe/vital_signs')).toEqual({
      can: true,
      by: 'learner',
      waits_s: 0,
      bound: true,
    });
    expect(task(later(waiting, 60), 'observe/vital_signs').state).toBe('waiting');
  });

  test('somebody else bags before the learner does, so that whoever leads keeps hands and telephone', () => {
    const play = later(meant(begin(), look(BAG)), 3);
    expect(task(play, BAG).by).toBe('second_nurse');
    expect(who(play, 'learner').bound_to).toBeUndefined();
  });

  test('bound hands leave mouth and head free: emergency call, thoughts, words, orders of those in the room', () => {
    const play = bagging();
    const called = later(meant(play, look('act/emergency_call')), 2);
    expect(task(called, 'act/emergency_call').state).toBe('done');
    expect(who(called, 'learner').bound_to).toBe(1);
    const said = meant(
      called,
      { kind: 'think', state: 'overdose', sure_percent: 80 },
      { kind: 'tell', statement: 'family_overdose' },
      { kind: 'note', free: 'Bagging.' },
    );
    const here = later(said, 5);
    const asked = later(
      meant(here, { kind: 'ask', to: 'anaesthetist', request: { kind: 'order', action: 'ventilation' } }),
      1,
    );
    expect(asked.orders).toHaveLength(1);
    const read = act(asked, {
      kind: 'read_back',
      order: asked.orders[0]?.id ?? 0,
      heard: { action: 'ventilation' },
    });
    expect(read.ok).toBe(true);
    expect(who(asked, 'learner').bound_to).toBe(1);
  });

  test('telephone, pen and needle need a hand, and the refusal says how to get one', () => {
    const sbar = { situation: [], background: [], assessment: { facts: [] }, requests: [] };
    for (const intent of [
      { kind: 'call', to: 'itb_team', sbar },
      { kind: 'chart', chart: 'note', items: [] },
      { kind: 'step', procedure: 'refill', step: 'identity' },
    ] as const) {
      expect(act(bagging(), intent)).toMatchObject({ problems: [{ code: 'play.hands-bound' }] });
    }
  });

  test('ended, hands are free and what waited begins', () => {
    const play = meant(bagging(), look('observe/vital_signs'), { kind: 'stop', intent: 1 });
    expect(task(play, BAG).state).toBe('done');
    expect(play.truth.document.log.at(-1)).toMatchObject({
      kind: 'treatment_ends',
      action: 'bag_valve_mask',
    });
    expect(who(play, 'learner').bound_to).toBeUndefined();
    expect(task(play, 'observe/vital_signs')).toMatchObject({ state: 'under_way', by: 'learner' });
    expect(play.feed.some(({ kind, key }) => kind === 'hands_free' && key === 'learner')).toBe(true);
  });

  test('somebody named takes it over without a gap', () => {
    const help = later(meant(bagging(), look('act/emergency_call')), 7);
    const handed = meant(help, { kind: 'do', task: BAG, by: 'resident' });
    expect(who(handed, 'learner').bound_to).toBe(1);
    const over = later(handed, 3);
    expect(who(over, 'learner').bound_to).toBeUndefined();
    expect(who(over, 'resident').bound_to).toBe(task(over, BAG).id);
    const log = over.truth.document.log.filter(({ kind }) => kind === 'treatment_ends');
    expect(log).toEqual([]);
    expect(over.tasks.filter((each) => each.task === BAG).map(({ state }) => state)).toEqual([
      'done',
      'goes_on',
    ]);
  });

  test('a ventilator takes the bag off, and a stop that comes a moment later is no mistake', () => {
    const scenario = ward({ present: ['anaesthetist'], standing_orders: ['ventilation'], decisions: [] });
    const play = later(meant(begin({ scenario }), { kind: 'do', task: BAG, by: 'learner' }), 3);
    const tubed = later(meant(play, look('act/ventilation')), 16);
    expect(task(tubed, 'act/ventilation').state).toBe('goes_on');
    expect(task(tubed, BAG).state).toBe('done');
    expect(tubed.people.every(({ bound_to }) => bound_to === undefined)).toBe(true);
    expect(act(tubed, { kind: 'stop', intent: task(tubed, BAG).id }).ok).toBe(true);
  });

  test('compressions go on without a pulse, and end with one', () => {
    const awake = later(meant(begin({ scenario: ALONE }), look('act/cpr')), 2);
    expect(task(awake, 'act/cpr').state).toBe('done');
    expect(awake.truth.document.log.at(-1)).toMatchObject({ kind: 'treatment_ends', action: 'cpr' });
    expect(who(awake, 'learner').bound_to).toBeUndefined();
    const { value } = bedside().numbers.dead_after_min;
    let play = begin({ scenario: DEADLY });
    while (play.ended === undefined && !pulseless(play)) play = later(play, 5);
    const pressed = later(meant(play, look('act/cpr')), value);
    expect(pressed.ended).toBeUndefined();
    expect(task(pressed, 'act/cpr').state).toBe('goes_on');
    expect(who(pressed, 'learner').bound_to).toBe(task(pressed, 'act/cpr').id);
  });

  test('one person alone cannot press and bag: the newer ends the other, and says so', () => {
    let play = begin({ scenario: DEADLY });
    while (play.ended === undefined && !pulseless(play)) play = later(play, 5);
    const both = later(meant(later(meant(play, look(BAG)), 3), look('act/cpr')), 2);
    expect(task(both, BAG).state).toBe('done');
    expect(task(both, 'act/cpr').state).toBe('goes_on');
    expect(both.feed.some(({ kind, key }) => kind === 'task_ended' && key === BAG)).toBe(true);
  });

  test('what was laid down is taken up by whoever is free, with what was left of it', () => {
    const scenario = ward({ present: ['second_nurse'], decisions: [] });
    const busy = meant(begin({ scenario }), look('observe/vital_signs'), look('observe/bladder_bowel'));
    const play = meant(later(busy, 2), { kind: 'do', task: BAG, by: 'learner' });
    expect(task(play, 'observe/vital_signs').state).toBe('waiting');
    const after = later(play, 6.5);
    expect(task(after, 'observe/vital_signs')).toMatchObject({ state: 'done', by: 'second_nurse' });
    const { from_s = 0, to_s = 0 } = task(after, 'observe/vital_signs');
    expect(to_s - from_s).toBe(180);
  });

  test('nobody bound reads along when the pump is told something', () => {
    const scenario = ward({ present: ['itb_nurse'], standing_orders: ['stop_pump'], decisions: [] });
    const play = later(meant(begin({ scenario }), { kind: 'do', task: BAG, by: 'learner' }), 3);
    const refused = act(play, { kind: 'program', setting: { kind: 'stop' }, read: true, checked: true });
    expect(refused).toMatchObject({ problems: [{ code: 'play.needs-second' }] });
  });

  test('played again it is the same, also in pieces', () => {
    const live = later(meant(bagging(), look('act/emergency_call'), look('observe/vital_signs')), 12.3);
    const again = must(playOf(ALONE, live.run));
    expect(again.people).toEqual(live.people);
    expect(again.tasks).toEqual(live.tasks);
    expect(again.feed).toEqual(live.feed);
    const draw = drawOf(ALONE, 'blocked');
    expect(newRun(ALONE, { draw, role: 'ward_nurse', mode: 'practice', id: '', began: '' }).intents).toEqual(
      [],
    );
  });
});

function pulseless(play: Play): boolean {
  const looked = later(meant(play, look('observe/quick_look')), 1);
  return looked.facts.some(({ fact, at_s }) => fact === 'no_pulse' && at_s > play.now_s);
}
