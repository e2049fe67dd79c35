import { describe, expect, test } from 'vitest';
import { act, availability, type Play } from '../../../src/rehearsal/index.ts';
import { begin, later, look, meant } from './made.ts';

function task(play: Play, key: string) {
  const found = play.tasks.find((each) => each.task === key);
  if (found === undefined) throw new Error(`${key} was not asked for`);
  return found;
}

function minutes(play: Play, at_s: number | undefined): number | undefined {
  return at_s === undefined ? undefined : (at_s - play.from_s) / 60;
}

describe('hands', () => {
  test('two people work at the same time, the learner first', () => {
    const play = meant(begin(), look('observe/vital_signs'), look('observe/quick_look'));
    expect(task(play, 'observe/vital_signs').by).toBe('learner');
    expect(task(play, 'observe/quick_look').by).toBe('second_nurse');
    expect(play.people.every(({ busy_until_s = 0 }) => busy_until_s > play.now_s)).toBe(true);
  });

  test('a third thing waits until hands are free', () => {
    const play = meant(
      begin(),
      look('observe/vital_signs'),
      look('observe/tone_spasms'),
      look('observe/quick_look'),
    );
    expect(task(play, 'observe/quick_look').state).toBe('waiting');
    expect(play.feed.at(-1)).toMatchObject({ kind: 'task_waits', key: 'observe/quick_look' });
    expect(availability(play, 'observe/quick_look')).toMatchObject({ can: true, waits_s: 300 });
    const after = later(play, 6);
    expect(task(after, 'observe/quick_look')).toMatchObject({ state: 'done' });
    expect(minutes(after, task(after, 'observe/quick_look').from_s)).toBe(5);
  });

  test('the airway begins at once, and what was interrupted goes on with what was left', () => {
    const busy = meant(begin(), look('observe/vital_signs'), look('observe/tone_spasms'));
    const play = meant(later(busy, 2), look('act/oxygen'));
    expect(task(play, 'act/oxygen')).toMatchObject({ state: 'under_way', by: 'learner' });
    expect(minutes(play, task(play, 'observe/vital_signs').to_s)).toBe(7);
    expect(minutes(play, task(play, 'observe/tone_spasms').to_s)).toBe(5);
    const after = later(play, 4.5);
    expect(task(after, 'act/oxygen').state).toBe('goes_on');
    expect(task(after, 'observe/vital_signs').state).toBe('under_way');
    expect(task(later(after, 1), 'observe/vital_signs').state).toBe('done');
  });

  test('a treatment acts from the end of its preparation, and until it is ended', () => {
    const given = later(meant(begin(), look('act/oxygen')), 10);
    const entries = given.truth.document.log.filter(({ kind }) => kind === 'treatment');
    expect(entries).toMatchObject([{ action: 'oxygen', at_s: given.from_s + 120 }]);
    const { id } = task(given, 'act/oxygen');
    const ended = meant(given, { kind: 'stop', intent: id });
    expect(task(ended, 'act/oxygen')).toMatchObject({ state: 'done', ended_s: given.now_s });
    expect(ended.truth.document.log.at(-1)).toMatchObject({ kind: 'treatment_ends', action: 'oxygen' });
    expect(act(ended, { kind: 'stop', intent: id }).ok).toBe(false);
  });

  test('what is left off brings nothing, and hands are free at once', () => {
    const play = meant(begin(), look('observe/vital_signs'));
    const left = meant(later(play, 1), { kind: 'stop', intent: task(play, 'observe/vital_signs').id });
    expect(left.people[0]?.busy_until_s).toBeUndefined();
    expect(later(left, 10).readings).toEqual([]);
  });

  test('a given person does it, and only who may', () => {
    const play = meant(begin(), { kind: 'do', task: 'observe/quick_look', by: 'second_nurse' });
    expect(task(play, 'observe/quick_look').by).toBe('second_nurse');
    const refused = act(play, { kind: 'do', task: 'examine/film', by: 'second_nurse' });
    expect(refused).toMatchObject({ ok: false, problems: [{ code: 'play.may-not' }] });
  });

  test('what the place does not have, and what nobody knows, is refused and changes nothing', () => {
    const play = begin();
    expect(availability(play, 'examine/nuclear_scan')).toEqual({ can: false, why: 'not_here' });
    expect(act(play, look('act/wonder')).ok).toBe(false);
    expect(play.tasks).toEqual([]);
    expect(play.run.intents).toEqual([]);
  });

  test('a laboratory answers later, with what was in the blood when it was drawn', () => {
    const play = later(meant(begin(), look('observe/bloods')), 10);
    expect(task(play, 'observe/bloods').state).toBe('answer_due');
    expect(play.readings).toEqual([]);
    const after = later(play, 40);
    expect(task(after, 'observe/bloods').state).toBe('done');
    const reading = after.readings.find(({ output }) => output === 'ck_level');
    expect(reading).toMatchObject({ at_s: play.from_s + 300, by: 'laboratory' });
    expect(after.facts.every(({ at_s }) => at_s === play.from_s + 45 * 60)).toBe(true);
  });
});
