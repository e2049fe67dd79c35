import type { Person, Task } from '../../play.ts';
import { roleMay } from '../people/people.ts';
import type { World } from '../world/world.ts';
import { apartFrom } from './apart.ts';
import { type TaskFacts, taskFacts } from './known.ts';
import { decides, whoMay } from './who-may.ts';

const MINUTE_S = 60;

/** Whether somebody is kept free of a task because something else waits for their hands, and for nobody else's. */
export function isKept(world: World, person: Person, facts: TaskFacts, id?: number): boolean {
  if (facts.airway) return false;
  return (
    isSent(world, person, facts) ||
    world.tasks.some((each) => each.id !== id && waitsFor(world, each, person))
  );
}

/** They have come, or are there, for something that begins before this would be over. */
function isSent({ due, now_s }: World, { role, learner }: Person, { minutes, task }: TaskFacts): boolean {
  return due.some(
    (each) =>
      each.kind === 'errand' &&
      !learner &&
      each.brings.includes(role) &&
      each.errand.task !== task &&
      each.at_s < now_s + minutes * MINUTE_S,
  );
}

function waitsFor(world: World, { id, task, state }: Task, { key, role }: Person): boolean {
  if (state !== 'waiting') return false;
  const facts = taskFacts(task);
  if (facts === undefined || !roleMay(role, facts.done_by, task)) return false;
  if (apartFrom(world, task) !== undefined) return false;
  const { only, decided } = world.details.get(id) ?? {};
  const who = whoMay(world, facts, only).filter((each) => decided !== true || decides(each, facts));
  return who.length === 1 && who[0]?.key === key;
}
