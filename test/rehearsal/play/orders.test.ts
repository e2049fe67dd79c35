import { describe, expect, test } from 'vitest';
import { act, availability, type NewIntent, type Play, type Request } from '../../../src/rehearsal/index.ts';
import { begin, later, look, MADE, meant, ward } from './made.ts';

const LORAZEPAM: Request = { kind: 'order', action: 'lorazepam', amount: 2 };

function call(to: 'resident' | 'pharmacy' | 'itb_team', ...requests: readonly Request[]): NewIntent {
  return {
    kind: 'call',
    to,
    sbar: { situation: [], background: [], assessment: { facts: [] }, requests },
  };
}

/** Every question is answered with what there is to say: nothing. */
function answered(play: Play): Play {
  return play.questions.reduce(
    (now, { id, answered_s }) =>
      answered_s === undefined ? meant(now, { kind: 'reply', question: id, facts: [] }) : now,
    play,
  );
}

function withOrder(request: Request = LORAZEPAM): Play {
  return later(answered(later(meant(begin(), call('resident', request)), 10)), 5);
}

describe('orders', () => {
  test('what needs an order is refused without one, and says whose it is', () => {
    expect(availability(begin(), 'act/lorazepam')).toEqual({
      can: false,
      why: 'needs_order',
      of: 'resident',
    });
    expect(act(begin(), look('act/lorazepam'))).toMatchObject({ problems: [{ code: 'play.needs-order' }] });
  });

  test('nobody orders oxygen, a standing order is an order, and a resident orders what residents order', () => {
    expect(availability(begin(), 'act/oxygen').can).toBe(true);
    expect(availability(begin(), 'act/antipyretic').can).toBe(true);
    const resident = begin({ role: 'resident' });
    expect(availability(resident, 'act/lorazepam').can).toBe(true);
    expect(availability(resident, 'act/flumazenil').can).toBe(true);
  });

  test('an order counts only once it has been read back, and once', () => {
    const play = withOrder();
    const [order] = play.orders;
    expect(order).toMatchObject({ by: 'resident', state: 'to_read_back', id: 101 });
    expect(act(play, look('act/lorazepam')).ok).toBe(false);
    const heard = { action: 'lorazepam', amount: 2 };
    const stands = meant(play, { kind: 'read_back', order: 101, heard });
    expect(stands.orders[0]?.state).toBe('stands');
    expect(stands.orders[0]?.corrected).toBeUndefined();
    const given = later(meant(stands, look('act/lorazepam')), 5);
    expect(given.tasks.find(({ task }) => task === 'act/lorazepam')).toMatchObject({
      amount: 2,
      state: 'done',
    });
    expect(given.truth.document.log.at(-1)).toMatchObject({ action: 'lorazepam', amount: 2 });
    expect(act(given, look('act/lorazepam')).ok).toBe(false);
    expect(act(given, { kind: 'read_back', order: 101, heard }).ok).toBe(false);
  });

  test('another amount than ordered is not covered', () => {
    const play = meant(withOrder(), {
      kind: 'read_back',
      order: 101,
      heard: { action: 'lorazepam', amount: 2 },
    });
    expect(act(play, { kind: 'do', task: 'act/lorazepam', amount: 4 }).ok).toBe(false);
    expect(act(play, { kind: 'do', task: 'act/lorazepam', amount: 2 }).ok).toBe(true);
  });

  test('what was heard wrong is corrected, and stays noted', () => {
    const play = meant(withOrder(), {
      kind: 'read_back',
      order: 101,
      heard: { action: 'lorazepam', amount: 4 },
    });
    expect(play.orders[0]).toMatchObject({ state: 'stands', corrected: true });
    expect(play.feed.at(-1)).toMatchObject({ kind: 'order_corrected', key: 'lorazepam' });
  });

  test('who may not order it says so', () => {
    const play = withOrder({ kind: 'pump_order', setting: { kind: 'stop' } });
    expect(play.orders).toEqual([]);
    expect(play.feed.some(({ kind, key }) => kind === 'order_refused' && key === 'stop_pump')).toBe(true);
  });

  test('questions hold the orders until they are answered', () => {
    const play = later(meant(begin(), call('resident', LORAZEPAM)), 30);
    expect(play.calls[0]?.grade.missing.length).toBeGreaterThan(0);
    expect(play.questions.length).toBeGreaterThan(0);
    expect(play.orders).toEqual([]);
    expect(play.feed.some(({ kind, stops }) => kind === 'question' && stops)).toBe(true);
    const said = answered(play);
    expect(said.orders).toEqual([]);
    expect(later(said, play.questions.length).orders).toHaveLength(1);
  });

  test('nobody answers for a contact that is away', () => {
    const play = later(meant(begin(), call('pharmacy')), 30);
    expect(play.calls[0]?.reply_s).toBeUndefined();
    expect(play.feed.some(({ kind, key }) => kind === 'nobody_answers' && key === 'pharmacy')).toBe(true);
  });

  test('a second call is answered sooner', () => {
    const play = later(meant(begin(), call('itb_team')), 30);
    const again = meant(play, call('itb_team'));
    const [first, second] = again.calls.map(({ at_s, reply_s = 0 }) => (reply_s - at_s) / 60);
    expect(first).toBe(20);
    expect(second).toBe(10);
  });

  test('a caller who is called to the airway is answered later; who waits for the answer may be called anywhere', () => {
    const calling = later(meant(begin({ scenario: ward({ present: [] }) }), call('itb_team')), 2);
    const planned_s = calling.calls[0]?.reply_s ?? 0;
    const away = later(meant(calling, look('act/bag_valve_mask')), 10);
    expect(away.calls[0]?.reply_s).toBe(planned_s + 120);
    const waiting = later(calling, 10);
    const there = later(meant(waiting, look('act/bag_valve_mask')), 10);
    expect(there.feed.find(({ kind }) => kind === 'call_answered')?.at_s).toBe(planned_s);
  });

  test('whoever is asked to come comes, and the pump team brings the programmer', () => {
    const play = later(meant(begin(), call('itb_team', { kind: 'other', request: 'come_now' })), 20);
    expect(play.people.find(({ role }) => role === 'itb_nurse')?.from_s).toBe(play.now_s + 20 * 60);
    expect(play.programmer).toEqual({ present: false, arrives_s: play.now_s + 20 * 60 });
    expect(availability(play, 'examine/interrogation')).toMatchObject({ can: false, why: 'nobody_may' });
    const here = later(play, 20);
    expect(here.feed.filter(({ kind }) => kind === 'person_came')).toHaveLength(1);
    expect(here.programmer.present).toBe(true);
    expect(availability(here, 'examine/interrogation')).toMatchObject({ can: true, by: 'itb_nurse' });
  });

  test('the emergency team comes without any report, and is asked at the bedside', () => {
    const play = later(meant(begin(), look('act/emergency_call')), 6);
    expect(play.people.map(({ role }) => role)).toContain('anaesthetist');
    const asked = later(meant(play, { kind: 'ask', to: 'anaesthetist', request: LORAZEPAM }), 1);
    expect(asked.orders).toMatchObject([{ by: 'anaesthetist', state: 'to_read_back' }]);
    expect(act(begin(), { kind: 'ask', to: 'anaesthetist', request: LORAZEPAM }).ok).toBe(false);
  });

  test('a bed that is given may be used', () => {
    const bed: Request = { kind: 'other', request: 'monitored_bed' };
    const play = later(meant(begin(), call('resident', bed)), 10);
    expect(availability(play, 'act/monitored_bed').can).toBe(true);
    expect(availability(begin(), 'act/monitored_bed').can).toBe(false);
  });

  test('general standing orders of the scenario are enough for every kind of setting', () => {
    const free = ward({ standing_orders: ['reprogram'], present: ['itb_nurse'] });
    expect(availability(begin({ scenario: free }), 'act/reprogram').can).toBe(true);
    expect(availability(begin({ scenario: { ...MADE, present: ['itb_nurse'] } }), 'act/reprogram').can).toBe(
      false,
    );
  });
});
