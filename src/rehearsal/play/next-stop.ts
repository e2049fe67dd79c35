import type { Play } from '../play.ts';
import { goTo } from './clock.ts';
import { isBusy } from './people/people.ts';
import { worldOf } from './world/play-from.ts';
import { copyOf } from './world/world.ts';

/**
 * Second of case time of the next thing that would stop a real nurse, at most `within_s` on: an event that stops, or the
 * learner's hands that come free while something waits for them.
 */
export function nextStop(play: Play, within_s: number): number {
  const world = copyOf(worldOf(play));
  const to_s = world.now_s + (within_s > 0 ? Math.floor(within_s) : 0);
  let read = world.feed.length;
  let busy = isLearnerBusy(world);
  goTo(world, to_s, (now) => {
    const stops = now.feed.slice(read).some((line) => line.stops);
    read = now.feed.length;
    const isFree = busy && !isLearnerBusy(now) && somethingWaits(now);
    busy = isLearnerBusy(now);
    return stops || isFree;
  });
  return world.now_s;
}

/** The learner had their hands full, has them free now, and something waits to be done. */
export function handsCameFree(before: Play, after: Play): boolean {
  return isLearnerBusy(before) && !isLearnerBusy(after) && somethingWaits(after);
}

function isLearnerBusy({ people, now_s }: Pick<Play, 'people' | 'now_s'>): boolean {
  return people.some((each) => each.learner && isBusy(each, now_s));
}

function somethingWaits({ tasks, orders }: Pick<Play, 'tasks' | 'orders'>): boolean {
  return tasks.some(({ state }) => state === 'waiting') || orders.some(({ state }) => state !== 'used');
}
