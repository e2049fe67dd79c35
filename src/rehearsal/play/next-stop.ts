import type { Play } from '../play.ts';
import { goTo } from './clock.ts';
import { worldOf } from './world/play-from.ts';
import { copyOf } from './world/world.ts';

/** Second of case time of the next thing that would stop a real nurse, at most `within_s` on. */
export function nextStop(play: Play, within_s: number): number {
  const world = copyOf(worldOf(play));
  const to_s = world.now_s + (within_s > 0 ? Math.floor(within_s) : 0);
  let read = world.feed.length;
  goTo(world, to_s, ({ feed }) => {
    const stops = feed.slice(read).some((line) => line.stops);
    read = feed.length;
    return stops;
  });
  return world.now_s;
}
