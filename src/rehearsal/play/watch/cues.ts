import { holds } from '../conditions/holds.ts';
import { mark, say } from '../world/say.ts';
import type { World } from '../world/world.ts';

/** Each cue once, when its condition first holds. */
export function giveCues(world: World): void {
  for (const { key, when, says, stops = false } of world.scenario.cues) {
    if (world.marks.has(`cue/${key}`) || !holds(world, when)) continue;
    mark(world, `cue/${key}`);
    say(world, { kind: 'cue', of: 'patient', key, says, stops });
  }
}
