import { expect, test } from 'vitest';
import { act, availability } from '../../../src/rehearsal/index.ts';
import { begin, later, meant, ward } from './made.ts';

const PRIMES = ward({
  present: ['itb_nurse', 'second_nurse', 'surgeon'],
  decisions: [],
  cues: [],
  standing_orders: ['prime_line', 'catheter_surgery'],
});
const PRIME = { kind: 'do', task: 'act/prime_line' } as const;

test('nobody primes a line that nobody has opened, and says why', () => {
  const play = begin({ scenario: PRIMES });
  expect(availability(play, 'act/prime_line')).toMatchObject({ can: false, why: 'declined' });
  const done = act(play, PRIME);
  expect(done.ok ? undefined : done.problems[0]).toMatchObject({
    code: 'play.declined',
    message: expect.stringContaining('hours or days of drug'),
    mend: expect.stringContaining('prime only what was opened'),
  });
});

test('after an operation on the catheter it is primed, and once', () => {
  const operated = later(
    meant(begin({ scenario: PRIMES }), { kind: 'do', task: 'act/catheter_surgery' }),
    6 * 60,
  );
  expect(availability(operated, 'act/prime_line').can).toBe(true);
  const primed = later(meant(operated, PRIME), 30);
  expect(availability(primed, 'act/prime_line')).toMatchObject({ can: false, why: 'declined' });
});
