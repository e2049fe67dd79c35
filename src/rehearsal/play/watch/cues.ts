import type { Cue, KnownFact } from '../../scenario.ts';
import { holds } from '../conditions/holds.ts';
import { learn, mark, say } from '../world/say.ts';
import type { World } from '../world/world.ts';

/** Each cue once, when its condition first holds. Whoever is spoken to looks up: the clock stops at every one. */
export function giveCues(world: World): void {
  for (const cue of world.toCome.cues) {
    const { key, when, from, says, facts = [] } = cue;
    if (!holds(world, when)) continue;
    world.toCome = { ...world.toCome, cues: world.toCome.cues.filter((each) => each !== cue) };
    mark(world, `cue/${key}`);
    say(world, { kind: 'cue', of: 'patient', key, says, stops: true });
    hear(world, key, from, says, facts);
  }
}

/** What somebody says by themselves is known from then on, as their word. */
function hear(world: World, key: string, by: Cue['from'], says: string, facts: readonly KnownFact[]): void {
  if (facts.length === 0) return;
  const at_s = world.now_s;
  world.heard = [...world.heard, { key: `cue/${key}`, by, says, at_s }];
  learn(
    world,
    facts.map((each) => ({ ...each, at_s, from: 'heard' as const, by })),
  );
}
