import { describe, expect, test } from 'vitest';
import {
  availability,
  type NewIntent,
  type Play,
  type Scenario,
  type TaskKey,
} from '../../../src/rehearsal/index.ts';
import { begin, later, look, meant, ward } from './made.ts';

const QUIET = { decisions: [], cues: [], ends: [] } as const;
const DRIP: TaskKey = 'act/fluids';
const READ: TaskKey = 'examine/interrogation';
const WARD = ward({
  ...QUIET,
  present: ['resident', 'second_nurse'],
  standing_orders: ['fluids', 'antibiotics', 'lorazepam', 'antipyretic'],
});

const of = (play: Play, key: TaskKey) => play.tasks.find(({ task }) => task === key);
const bringProgrammer: NewIntent = {
  kind: 'call',
  to: 'itb_team',
  sbar: {
    situation: [],
    background: [],
    assessment: { facts: [] },
    requests: [{ kind: 'other', request: 'bring_programmer' }],
  },
};

describe('who is fittest', () => {
  test('what is given on an order a nurse of the ward gives, so that the learner can lead', () => {
    const play = meant(
      begin({ scenario: WARD }),
      look(DRIP),
      look('act/lorazepam'),
      look('observe/quick_look'),
    );
    expect(of(play, DRIP)?.by).toBe('second_nurse');
    expect(of(play, 'act/lorazepam')?.by).toBe('learner');
    expect(of(play, 'observe/quick_look')?.by).toBe('resident');
    expect(availability(begin({ scenario: WARD }), DRIP)).toMatchObject({ by: 'second_nurse' });
  });

  test('observations wait a few minutes for a nurse before they take the resident from what only residents do', () => {
    const play = meant(
      begin({ scenario: WARD }),
      look(DRIP),
      look('act/lorazepam'),
      look('observe/vital_signs'),
    );
    expect(of(play, 'observe/vital_signs')?.state).toBe('waiting');
    expect(availability(play, 'observe/vital_signs')).toMatchObject({ by: 'learner', waits_s: 180 });
    expect(of(later(play, 4), 'observe/vital_signs')?.by).toBe('learner');
    const long = meant(
      begin({ scenario: WARD }),
      look(DRIP),
      look('act/antibiotics'),
      look('observe/vital_signs'),
    );
    expect(of(long, 'observe/vital_signs')?.by).toBe('resident');
  });

  test('a resident who learns has the nurse give it', () => {
    const play = meant(begin({ scenario: WARD, role: 'resident' }), look('act/lorazepam'));
    expect(of(play, 'act/lorazepam')?.by).toBe('second_nurse');
  });

  test('whom the learner chooses does it', () => {
    const play = meant(begin({ scenario: WARD }), { kind: 'do', task: 'act/lorazepam', by: 'resident' });
    expect(of(play, 'act/lorazepam')?.by).toBe('resident');
  });
});

describe('who came to read the pump', () => {
  /** The learner alone, with a long piece of work in hand, two drips that wait, and the ITB team on its way. */
  function waiting(): Play {
    const alone: Scenario = { ...WARD, present: [] };
    const called = later(meant(begin({ scenario: alone }), bringProgrammer), 18);
    return meant(called, look('act/bowel_care'), look(DRIP), look('act/antibiotics'));
  }

  test('reads it on arrival, though a drip has waited longer', () => {
    const play = later(waiting(), 30);
    const nurse = play.people.find(({ role }) => role === 'itb_nurse');
    expect(nurse?.from_s).toBeLessThan(play.now_s);
    expect(of(play, READ)).toMatchObject({ by: 'itb_nurse', from_s: nurse?.from_s });
  });

  test('is kept for it while it waits for the programmer, and hangs the drip when it is done', () => {
    const play = later(waiting(), 90);
    const read = of(play, READ);
    for (const key of [DRIP, 'act/antibiotics'] as const) {
      const given = of(play, key);
      expect(given?.from_s).toBeDefined();
      if (given?.by === 'itb_nurse') expect(given.from_s).toBeGreaterThanOrEqual(read?.to_s ?? Number.NaN);
    }
  });
});

describe('one patient', () => {
  const OPERATION: TaskKey = 'act/pump_replacement';
  const DRAIN: TaskKey = 'act/lumbar_drain_infusion';
  const THEATRE = ward({
    ...QUIET,
    present: ['surgeon', 'anaesthetist', 'second_nurse'],
    standing_orders: ['pump_replacement', 'lumbar_drain_infusion', 'catheter_surgery', 'lorazepam'],
  });

  test('no needle goes into the back during an operation, and it is said why it waits', () => {
    const play = meant(begin({ scenario: THEATRE }), look(OPERATION), look(DRAIN));
    expect(of(play, DRAIN)?.state).toBe('waiting');
    expect(play.feed.at(-1)).toMatchObject({ kind: 'task_waits', key: DRAIN, why: 'apart' });
    const operation = of(play, OPERATION);
    const after = later(play, 300);
    expect(of(after, DRAIN)).toMatchObject({ by: 'anaesthetist', from_s: operation?.to_s });
  });

  test('nor is one operated while a drain is placed; drugs are given all the same', () => {
    const play = meant(begin({ scenario: THEATRE }), look(DRAIN), look(OPERATION), look('act/lorazepam'));
    const drain = of(play, DRAIN);
    expect(drain?.by).toBe('anaesthetist');
    expect(of(play, OPERATION)?.state).toBe('waiting');
    expect(availability(play, 'act/catheter_surgery')).toMatchObject({
      can: true,
      waits_s: (drain?.to_s ?? 0) - play.now_s,
    });
    expect(of(play, 'act/lorazepam')?.state).toBe('under_way');
    expect(of(later(play, 150), OPERATION)?.from_s).toBe(drain?.to_s);
  });
});
