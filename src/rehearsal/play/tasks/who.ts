import { unbound } from '../hands/bound.ts';
import { inRoom, isBusy, person, roleMay } from '../people/people.ts';
import { type Refusal, refuse } from '../refuse.ts';
import type { World } from '../world/world.ts';
import { orderLacks, wantedOf } from './available.ts';
import { taskFacts } from './known.ts';
import { decides, whoMay } from './who-may.ts';

/** Keys of those who may do a task and are free for it now; who is at something is called away for the airway alone. */
export function whoCan(world: World, task: Parameters<typeof taskFacts>[0]): readonly string[] {
  const facts = taskFacts(task);
  if (facts === undefined) return [];
  const order = facts.ordered && orderLacks(world, facts.ordered, wantedOf(facts.ordered));
  return whoMay(world, facts)
    .filter((each) => order === undefined || decides(each, facts))
    .filter((each) => (facts.airway ? unbound(each) : !isBusy(each, world.now_s)))
    .map(({ key }) => key);
}

/** What is in the way of the person who was chosen to do it; undefined when nobody was, or nothing is. */
export function notBy(
  world: World,
  task: Parameters<typeof taskFacts>[0],
  by: string | undefined,
): Refusal | undefined {
  const facts = taskFacts(task);
  if (by === undefined || facts === undefined) return undefined;
  const chosen = person(world, by);
  const name = by.replaceAll('_', ' ');
  const Name = name.charAt(0).toUpperCase() + name.slice(1);
  if (chosen === undefined || !inRoom(world).includes(chosen)) {
    return refuse(
      'by',
      'not-in-room',
      `${Name} is not in the room.`,
      'Choose somebody who is here, or call.',
    );
  }
  if (!roleMay(chosen.role, facts.done_by, task)) {
    const others = whoMay(world, facts).map(({ key }) => key.replaceAll('_', ' '));
    const mend =
      others.length > 0 ? `Let one of these do it: ${others.join(', ')}.` : 'Call for somebody who may.';
    return refuse('by', 'may-not', `${Name} may not do this.`, mend);
  }
  if (!facts.airway && isBusy(chosen, world.now_s)) {
    const until = 'Wait until they are free, or choose nobody: the first who is free does it.';
    return refuse('by', 'busy', `${Name} is busy.`, until);
  }
  return undefined;
}
