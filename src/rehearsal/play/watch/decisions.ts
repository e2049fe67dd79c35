import { holds } from '../conditions/holds.ts';
import { set } from '../world/due.ts';
import { mark, say } from '../world/say.ts';
import type { World } from '../world/world.ts';

const MINUTE_S = 60;

/** A choice is put before the learner; it answers itself after a while. */
export function askDecisions(world: World): void {
  for (const decision of world.toCome.decisions) {
    const { key, when, asks, otherwise } = decision;
    if (!holds(world, when)) continue;
    world.toCome = { ...world.toCome, decisions: world.toCome.decisions.filter((each) => each !== decision) };
    mark(world, `decision/${key}`);
    const until_s = world.now_s + Math.round(otherwise.after_min * MINUTE_S);
    world.decisions = [...world.decisions, { key, at_s: world.now_s, until_s }];
    set(world, until_s, { kind: 'decision', decision: key });
    say(world, { kind: 'decision_asked', of: 'patient', key, says: asks, stops: true });
  }
}
