import type { Task } from '../../play.ts';
import { bedside } from '../../shipped.ts';
import type { World } from '../world/world.ts';
import type { TaskFacts } from './known.ts';

/** Minutes of an interrogation once the programmer lies at the bed; undefined for everything else. */
export function interrogationAgain(world: World, task: Task, { of }: TaskFacts): number | undefined {
  if (of.kind !== 'examine' || of.examination !== 'interrogation') return undefined;
  // Whoever came with it has fetched it on the way.
  const brought =
    world.programmer.present &&
    !world.people.some(({ role, from_s }) => role === 'itb_nurse' && from_s === world.from_s);
  const before = world.tasks.some(
    (each) => each.id !== task.id && each.task === task.task && each.state === 'done',
  );
  return before || brought ? bedside().numbers.interrogation_again_min.value : undefined;
}
