import { inRoom } from '../people/people.ts';
import { type Judge, moving, still } from './judge.ts';
import { within } from './span.ts';

const MINUTE_S = 60;

interface TimeFields {
  readonly variant: Judge<'variant'>;
  readonly minutes: Judge<'minutes'>;
  readonly cue: Judge<'cue'>;
  readonly present: Judge<'present'>;
  readonly learner_ended: Judge<'learner_ended'>;
}

/** The draw, the clock, what was heard, who is there, and whether the learner has had enough. */
export const TIME_FIELDS: TimeFields = {
  variant: still(['variant'], (world, keys) => keys.includes(world.variant.key)),
  minutes: moving((world, span) => within((world.now_s - world.from_s) / MINUTE_S, span)),
  cue: moving((world, { key, min = 0 }) => {
    const given_s = world.marks.get(`cue/${key}`);
    return given_s !== undefined && world.now_s - given_s >= min * MINUTE_S;
  }),
  present: moving((world, roles) => inRoom(world).some(({ role }) => roles.includes(role))),
  learner_ended: still(['learnerEnded'], (world) => world.learnerEnded),
};
