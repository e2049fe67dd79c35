import { LEARNER, person } from '../people/people.ts';
import { type Refusal, refuse } from '../refuse.ts';
import type { World } from '../world/world.ts';

/** Telephone, pen and needle need a hand; undefined when the learner has one free of bag or chest. */
export function handsBound(world: World): Refusal | undefined {
  const { bound_to } = person(world, LEARNER) ?? {};
  const task = world.tasks.find(({ id }) => id === bound_to);
  if (task === undefined) return undefined;
  const what = task.task.replace('act/', '').replaceAll('_', ' ');
  return refuse(
    'by',
    'hands-bound',
    `Your hands are bound to ${what}.`,
    'Let somebody take it over, or end it. The emergency call is open all the time.',
  );
}
