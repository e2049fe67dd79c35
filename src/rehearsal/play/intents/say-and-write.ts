import { type Checked, good } from '../../../problem/index.ts';
import { bedside } from '../../shipped.ts';
import { STATES } from '../../words.ts';
import { busyLearner } from '../people/people.ts';
import { refuse } from '../refuse.ts';
import { say } from '../world/say.ts';
import type { World } from '../world/world.ts';
import type { IntentOf } from './intent-of.ts';

/** "I think ...": it takes no time. */
export function think(world: World, { state, cause, sure_percent }: IntentOf<'think'>): Checked<unknown> {
  if (!STATES.includes(state) || !(sure_percent >= 0 && sure_percent <= 100)) {
    return refuse('state', 'no-such-state', 'This is no working diagnosis.', 'Choose one, 0 to 100 % sure.');
  }
  if (cause !== undefined && !bedside().causes.some(({ key }) => key === cause)) {
    return refuse(
      'cause',
      'no-such-cause',
      `There is no cause ${cause}.`,
      'Choose one of the list, or none.',
    );
  }
  const thought = { at_s: world.now_s, state, sure_percent, ...(cause === undefined ? {} : { cause }) };
  world.thoughts = [...world.thoughts, thought];
  return good(say(world, { kind: 'thought', of: 'learner', key: state }));
}

/** Patient or family are told something. */
export function tellThem(world: World, { id, statement }: IntentOf<'tell'>): Checked<unknown> {
  if (!bedside().statements.some(({ key }) => key === statement)) {
    return refuse('statement', 'no-such-statement', `There is no ${statement}.`, 'Choose one of the list.');
  }
  busyLearner(world, bedside().numbers.ask_at_bedside_min.value, id);
  world.told = [...world.told, { statement, at_s: world.now_s }];
  return good(say(world, { kind: 'told', of: 'learner', key: statement }));
}

export function note(world: World, { free }: IntentOf<'note'>): Checked<unknown> {
  return good(say(world, { kind: 'note', of: 'learner', key: 'note', says: free }));
}

/** The learner ends it; what holds at the end is judged before it is over. */
export function end(world: World): Checked<unknown> {
  world.learnerEnded = true;
  return good(undefined);
}
