import type { Ended } from '../../play.ts';
import { mark, say } from '../world/say.ts';
import type { World } from '../world/world.ts';

/** It is over, now. */
export function finish(world: World, how: Omit<Ended, 'at_s'>): void {
  if (world.ended !== undefined) return;
  if (how.end !== undefined) mark(world, `end/${how.end}`);
  const says = world.scenario.ends.find(({ key }) => key === how.end)?.says;
  say(world, {
    kind: 'ended',
    of: 'patient',
    key: how.end ?? how.why,
    stops: true,
    ...(says === undefined ? {} : { says }),
  });
  world.ended = { at_s: world.now_s, ...how };
}
