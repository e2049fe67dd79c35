import { type Checked, good } from '../../../problem/index.ts';
import { bedside } from '../../shipped.ts';
import { ordersAfter } from '../calls/reply.ts';
import { busyLearner } from '../people/people.ts';
import { refuse } from '../refuse.ts';
import type { World } from '../world/world.ts';
import type { IntentOf } from './intent-of.ts';

/** An answer to what was asked back; with nothing to say it is an answer too. */
export function reply(world: World, { id, question, facts }: IntentOf<'reply'>): Checked<unknown> {
  const asked = world.questions.find((each) => each.id === question);
  if (asked === undefined || asked.answered_s !== undefined) {
    return refuse(
      'question',
      'no-such-question',
      'Nobody waits for this answer.',
      'Choose an open question.',
    );
  }
  const at_s = busyLearner(world, bedside().numbers.ask_at_bedside_min.value, id);
  const said = [...new Set(facts)];
  const unseen = said.filter(
    (fact) => !world.facts.some((each) => each.fact === fact && each.at_s <= world.now_s),
  );
  world.questions = world.questions.map((each) =>
    each.id === question ? { ...each, answered_s: world.now_s, said, unseen } : each,
  );
  ordersAfter(world, asked.call, at_s);
  return good(undefined);
}
