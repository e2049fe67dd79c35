import { type Checked, good } from '../../../problem/index.ts';
import { gradeCall, needsOf, senseOf } from '../../calls/index.ts';
import { bedside } from '../../shipped.ts';
import type { StateKey } from '../../words.ts';
import { notWhole } from '../calls/whole.ts';
import { handsBound } from '../hands/needs-hands.ts';
import { busyLearner, LEARNER } from '../people/people.ts';
import { refuse } from '../refuse.ts';
import { set } from '../world/due.ts';
import { say } from '../world/say.ts';
import type { World } from '../world/world.ts';
import type { IntentOf } from './intent-of.ts';

const MINUTE_S = 60;

/** A report by telephone: graded by what is known now; the answer comes later, the second time sooner. */
export function call(world: World, { id, to, sbar }: IntentOf<'call'>): Checked<unknown> {
  const contact = bedside().contacts.find(({ key }) => key === to);
  if (contact === undefined) {
    return refuse('to', 'no-such-contact', `${to} cannot be called.`, 'Choose one of the contacts.');
  }
  const bound = handsBound(world);
  if (bound !== undefined) return bound;
  const bare = notWhole(sbar.requests);
  if (bare !== undefined) return bare;
  const here = world.scenario.contacts[to];
  const said_s = busyLearner(world, contact.call_min, id);
  const again = world.calls.some((each) => each.to === to && each.reply_s !== undefined);
  const reply_min = again ? contact.later_reply_min : (here?.reply_min ?? contact.reply_min);
  const reply_s = said_s + Math.round(reply_min * MINUTE_S);
  const away = here?.away === true;
  const grade = gradeCall({
    to,
    needs: needsOf(world.scenario, to),
    sense: senseOf(world.scenario, {
      to,
      variant: world.variant.key,
      facts: world.facts,
      at_s: world.now_s,
    }),
    sbar,
    facts: world.facts,
    at_s: world.now_s,
  });
  world.calls = [...world.calls, { id, to, sbar, at_s: world.now_s, ...(away ? {} : { reply_s }), grade }];
  say(world, { kind: 'call_made', of: 'learner', key: to, id });
  thinkAloud(world, sbar.assessment.thinks);
  set(world, said_s, { kind: 'said', call: id, reply_min, away }, LEARNER);
  return good(undefined);
}

/** Whoever tells a colleague what it is has said it; the cause named before stays, and the same again is nothing new. */
function thinkAloud(world: World, state: StateKey | undefined): void {
  if (state === undefined || world.thoughts.at(-1)?.state === state) return;
  world.thoughts = [...world.thoughts, { at_s: world.now_s, state }];
}

/** The answer is on its way; later than was thought, when the caller was called away meanwhile. */
export function callSaid(world: World, id: number, reply_min: number, away: boolean): void {
  const reply_s = world.now_s + Math.round(reply_min * MINUTE_S);
  if (!away) world.calls = world.calls.map((each) => (each.id === id ? { ...each, reply_s } : each));
  set(world, reply_s, { kind: away ? 'nobody_answers' : 'reply', call: id });
}
