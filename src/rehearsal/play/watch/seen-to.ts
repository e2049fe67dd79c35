import { bedside } from '../../shipped.ts';
import { taskFacts } from '../tasks/known.ts';
import type { World } from '../world/world.ts';

/**
 * Whether an alarm of the pump is in hands. For good: the pump was read while it sounded, or those who read pumps were
 * reached since. For a while: since `since_s` somebody was called, or something of the pump was begun or is going on.
 */
export function isSeenTo(world: World, from_s: number, since_s: number): boolean {
  const { calls, tasks } = world;
  const teams = bedside().contacts.flatMap(({ key, brings_programmer }) => (brings_programmer ? [key] : []));
  const known =
    calls.some(({ to, reply_s, at_s }) => teams.includes(to) && reply_s !== undefined && at_s >= from_s) ||
    tasks.some(({ task, ended_s = -1 }) => task === 'examine/interrogation' && ended_s >= from_s);
  if (known) return true;
  return (
    calls.some(({ at_s }) => at_s > since_s) ||
    tasks.some(
      ({ task, state, asked_s, ended_s = Number.POSITIVE_INFINITY }) =>
        state !== 'left_off' &&
        taskFacts(task)?.needs.includes('pump') === true &&
        (asked_s > since_s || ended_s > since_s),
    )
  );
}
