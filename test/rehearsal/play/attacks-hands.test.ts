import { describe, expect, test } from 'vitest';
import { ACTIONS } from '../../../src/case/catalogue/index.ts';
import { act, availability, type NewIntent } from '../../../src/rehearsal/index.ts';
import { asksFor, begin, later, look, lorazepam, MADE, meant, ward } from './made.ts';

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
    const bed = asksFor('resident', { kind: 'other', request: 'monitored_bed' });
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
  const CALL = asksFor('resident', lorazepam(2));

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
    const away = asksFor('pharmacy', lorazepam(2));
    const play = later(meant(begin(), away, away, away), 120);
    expect(play.feed.filter(({ kind }) => kind === 'nobody_answers')).toHaveLength(3);
    expect(play.calls.every(({ reply_s }) => reply_s === undefined)).toBe(true);
    expect(play.orders).toEqual([]);
  });
});
