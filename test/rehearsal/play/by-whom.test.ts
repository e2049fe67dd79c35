import { describe, expect, test } from 'vitest';
import { act, availability, type Play, whoCanDo } from '../../../src/rehearsal/index.ts';
import { begin, later, look, meant, ward } from './made.ts';

const SEVERAL = ward({ present: ['second_nurse', 'itb_nurse', 'resident'], decisions: [] });

const doneBy = (play: Play, key: string) => play.tasks.find(({ task }) => task === key)?.by;
const refusal = (play: Play, by: string, task: 'observe/vital_signs' | 'examine/film') => {
  const done = act(play, { kind: 'do', task, by });
  return done.ok ? undefined : done.problems[0];
};

describe('who does it', () => {
  test('the learner chooses among those who may and are free', () => {
    const play = begin({ scenario: SEVERAL });
    expect(whoCanDo(play, 'observe/vital_signs')).toEqual([
      'learner',
      'second_nurse',
      'itb_nurse',
      'resident',
    ]);
    const chosen = meant(play, { kind: 'do', task: 'observe/vital_signs', by: 'resident' });
    expect(doneBy(chosen, 'observe/vital_signs')).toBe('resident');
    expect(whoCanDo(chosen, 'observe/tone_spasms')).not.toContain('resident');
  });

  test('somebody who is busy, away or may not is refused in a sentence that says what to do', () => {
    const play = meant(begin({ scenario: SEVERAL }), {
      kind: 'do',
      task: 'observe/bloods',
      by: 'second_nurse',
    });
    expect(refusal(play, 'second_nurse', 'observe/vital_signs')).toMatchObject({
      code: 'play.busy',
      message: 'Second nurse is busy.',
    });
    expect(refusal(play, 'surgeon', 'observe/vital_signs')?.code).toBe('play.not-in-room');
    expect(refusal(play, 'itb_nurse', 'examine/film')).toMatchObject({
      code: 'play.may-not',
      mend: 'Let one of these do it: resident.',
    });
    expect(play.tasks).toHaveLength(1);
  });

  test('the airway takes whoever is named, at work or not', () => {
    const busy = meant(begin({ scenario: SEVERAL }), {
      kind: 'do',
      task: 'observe/bloods',
      by: 'second_nurse',
    });
    const held = meant(busy, { kind: 'do', task: 'act/bag_valve_mask', by: 'second_nurse' });
    expect(doneBy(held, 'act/bag_valve_mask')).toBe('second_nurse');
  });
});

describe('a nurse of the pump team is a nurse', () => {
  const ALONE = ward({
    present: ['itb_nurse'],
    decisions: [],
    standing_orders: ['oral_baclofen', 'antibiotics', 'dexmedetomidine', 'dantrolene', 'beta_blocker'],
  });

  test('she gives on an order what a ward nurse gives', () => {
    const play = begin({ scenario: ALONE, role: 'resident' });
    expect(whoCanDo(play, 'act/antibiotics')).toEqual(['itb_nurse']);
    const given = meant(play, { kind: 'do', task: 'act/oral_baclofen', amount: 10 });
    expect(doneBy(given, 'act/oral_baclofen')).toBe('itb_nurse');
  });

  test.each(['act/dexmedetomidine', 'act/dantrolene', 'act/beta_blocker'] as const)(
    '%s takes somebody who watches from minute to minute',
    (task) => {
      expect(availability(begin({ scenario: ALONE, role: 'resident' }), task)).toMatchObject({
        can: false,
        why: 'nobody_may',
      });
      expect(availability(begin({ scenario: ALONE }), task).can).toBe(true);
    },
  );

  test('a ward nurse whose own work it is does it before her, also after the learner', () => {
    const play = begin({ scenario: { ...ALONE, present: ['ward_nurse'] }, role: 'itb_nurse' });
    const given = meant(play, look('act/antibiotics'));
    expect(doneBy(given, 'act/antibiotics')).toBe('ward_nurse');
    expect(doneBy(later(meant(given, look('act/sit_up')), 1), 'act/sit_up')).toBe('learner');
  });
});
