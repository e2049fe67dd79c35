import { holds } from '../conditions/holds.ts';
import { mark, say } from '../world/say.ts';
import type { World } from '../world/world.ts';

/** Each cue once, when its condition first holds. Whoever is spoken to looks up: the clock stops at every one. */
export function giveCues(world: World): void {
  for (const { key, when, says } of world.scenario.cues) {
    if (world.marks.has(`cue/${key}`) || !holds(world, when)) continue;
    mark(world, `cue/${key}`);
    say(world, { kind: 'cue', of: 'patient', key, says, stops: true });
  }
}
