import { describe, expect, test } from 'vitest';
import { ERRANDS_FROM, type NewIntent, type Play, type Scenario } from '../../../src/rehearsal/index.ts';
import { asksFor, begin, later, lorazepam, MADE, meant, ward } from './made.ts';

const stalled = (): Scenario => {
  const [blocked] = MADE.variants;
  if (blocked === undefined) throw new Error('made otherwise');
  const stall = { kind: 'fault', fault: 'motor_stall', severity: 1, onset: 'sudden', at_h: -3 } as const;
  return ward({ variants: [{ ...blocked, hidden: [stall] }], decisions: [], cues: [] });
};

const asks = (to: 'itb_team' | 'resident', ...requests: readonly string[]): NewIntent => ({
  kind: 'call',
  to,
  sbar: {
    situation: ['alarm_two_tone'],
    background: ['has_pump', 'daily_dose', 'recent_mri'],
    assessment: { facts: [] },
    requests: requests.map((request) => ({ kind: 'other', request })),
  },
});

const readings = ({ tasks }: Play) => tasks.filter(({ task }) => task === 'examine/interrogation');
const voices = ({ feed }: Play) => feed.filter(({ kind }) => kind === 'voice');

describe('whoever comes to read the pump', () => {
  test('begins on arrival, in their own hands', () => {
    const play = later(meant(begin({ scenario: stalled() }), asks('itb_team', 'bring_programmer')), 60);
    const nurse = play.people.find(({ role }) => role === 'itb_nurse');
    const [reading] = readings(play);
    expect(reading).toMatchObject({ by: 'itb_nurse', from_s: nurse?.from_s, for_call: 1 });
    expect(reading?.id).toBeGreaterThanOrEqual(ERRANDS_FROM);
  });

  test('may be stopped by the learner', () => {
    const play = later(meant(begin({ scenario: stalled() }), asks('itb_team', 'bring_programmer')), 42);
    const [reading] = readings(play);
    const stopped = meant(play, { kind: 'stop', intent: reading?.id ?? 0 });
    expect(readings(stopped)[0]?.state).toBe('left_off');
  });

  test('reads it once, though the learner asks for it meanwhile', () => {
    const play = later(meant(begin({ scenario: stalled() }), asks('itb_team', 'bring_programmer')), 42);
    expect(readings(later(meant(play, { kind: 'do', task: 'examine/interrogation' }), 60))).toHaveLength(1);
  });

  test('does not touch the pump when nobody asked for it', () => {
    const play = later(meant(begin({ scenario: stalled() }), asks('itb_team', 'come_now')), 90);
    expect(play.people.some(({ role }) => role === 'itb_nurse')).toBe(true);
    expect(readings(play)).toEqual([]);
  });

  test('is asked in the room as well, without a call', () => {
    const here = later(meant(begin({ scenario: stalled() }), asks('itb_team', 'come_now')), 60);
    const request = { kind: 'other', request: 'bring_programmer' } as const;
    const play = later(meant(here, { kind: 'ask', to: 'itb_nurse', request }), 3);
    expect(readings(play)).toHaveLength(1);
    expect(play.calls).toHaveLength(1);
  });
});

describe('who is there says what is to be said', () => {
  const read = () => later(meant(begin({ scenario: stalled() }), asks('itb_team', 'bring_programmer')), 75);

  test('once, when the log has shown it, and not before', () => {
    const play = read();
    const said = voices(play);
    expect(said).toHaveLength(1);
    expect(said[0]).toMatchObject({ key: 'itb_nurse', stops: true });
    expect(said[0]?.says).toMatch(/once more/);
    expect(said[0]?.at_s).toBeGreaterThanOrEqual(readings(play)[0]?.ended_s ?? Number.NaN);
    expect(voices(later(play, 120))).toHaveLength(1);
  });

  test('and again when asked; what they cannot know they do not say', () => {
    const request = { kind: 'other', request: 'advice' } as const;
    const play = later(meant(read(), { kind: 'ask', to: 'itb_nurse', request }), 3);
    expect(voices(play)).toHaveLength(2);
    expect(voices(play)[1]?.says).toMatch(/once more/);
  });

  test('by telephone they go by what they were told', () => {
    const told = later(meant(begin({ scenario: stalled() }), asks('itb_team', 'advice')), 60);
    expect(told.calls[0]?.advice?.join(' ')).toMatch(/written of the pump before it/);
    const mute = later(
      meant(begin({ scenario: stalled() }), asksFor('itb_team', { kind: 'other', request: 'advice' })),
      60,
    );
    expect(mute.calls[0]?.advice).toBeUndefined();
  });
});

test('a second call before they have answered brings no question twice', () => {
  const bare = asksFor('resident', lorazepam(1));
  const play = later(meant(later(meant(begin(), bare), 3), bare), 20);
  expect(new Set(play.questions.map(({ asks: what }) => what)).size).toBe(play.questions.length);
  expect(play.orders).toEqual([]);
  const answered = play.questions.reduce(
    (now, { id }) => later(meant(now, { kind: 'reply', question: id, facts: [] }), 2),
    play,
  );
  expect(answered.orders).toHaveLength(2);
});

describe('what is heard without asking', () => {
  const cue = {
    key: 'itches',
    when: { minutes: { least: 5 } },
    from: 'patient',
    says: 'It itches.',
    facts: [{ fact: 'complaint_itchy', says: 'says that it itches' }],
  } as const;

  test('is known from then on, as the word of whoever said it', () => {
    const play = later(begin({ scenario: ward({ cues: [cue] }) }), 6);
    expect(play.facts.at(-1)).toMatchObject({
      fact: 'complaint_itchy',
      from: 'heard',
      by: 'patient',
      at_s: play.from_s + 300,
    });
    expect(play.heard.at(-1)).toMatchObject({ by: 'patient', says: 'It itches.' });
  });

  test('may be said honestly in a call', () => {
    const play = later(begin({ scenario: ward({ cues: [cue] }) }), 6);
    const called = meant(play, {
      kind: 'call',
      to: 'resident',
      sbar: { situation: ['complaint_itchy'], background: [], assessment: { facts: [] }, requests: [] },
    });
    expect(called.calls[0]?.grade.unseen).toEqual([]);
  });

  test('what the handover says is of its second', () => {
    const handover = { ...MADE.handover, facts: [{ fact: 'temperature', says: 'core temperature 38' }] };
    const play = begin({ scenario: ward({ handover }) });
    expect(play.facts).toEqual([
      { fact: 'temperature', says: 'core temperature 38', at_s: play.from_s, from: 'handover' },
    ]);
  });
});

test('an alarm that nobody sees to stops the clock hourly, one that the pump team was told of does not', () => {
  const stops = (play: Play) =>
    play.feed.filter(({ kind }) => kind === 'alarm_pump').map((line) => line.stops);
  const alone = later(begin({ scenario: stalled() }), 240);
  expect(stops(alone).length).toBeGreaterThan(2);
  expect(stops(alone).every(Boolean)).toBe(true);
  const told = later(meant(later(begin({ scenario: stalled() }), 30), asks('itb_team', 'call_back')), 240);
  expect(stops(told).slice(1).some(Boolean)).toBe(false);
});
