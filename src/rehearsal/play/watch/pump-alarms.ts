import { sayFact } from '../../bedside/index.ts';
import { bedside } from '../../shipped.ts';
import { alarmsUntil } from '../pump/alarms.ts';
import { learn, say } from '../world/say.ts';
import type { World } from '../world/world.ts';
import { isSeenTo } from './seen-to.ts';

const MINUTE_S = 60;

/**
 * A pump that sounds is heard by whoever is in the room: said at the first tone, then once in a while. The first stops the
 * clock, and so does one that comes when nobody has seen to it since the last.
 */
export function soundPump(world: World): void {
  const quiet_s = bedside().numbers.pump_alarm_every_min.value * MINUTE_S;
  for (const { why, from_s, to_s, every_s, tones } of alarmsUntil(world.document, world.now_s)) {
    if (to_s <= world.checked_s || !sounded(from_s, every_s, world.checked_s, world.now_s)) continue;
    const key = `${why}@${from_s}`;
    const last_s = world.sounded.get(key);
    if (last_s !== undefined && world.now_s - last_s < quiet_s) continue;
    world.sounded = new Map([...world.sounded, [key, world.now_s]]);
    const stops = last_s === undefined || !isSeenTo(world, from_s, world.now_s - quiet_s);
    say(world, { kind: 'alarm_pump', of: 'device', key: why, stops });
    const fact = tones === 1 ? 'alarm_single' : 'alarm_two_tone';
    learn(world, [{ fact, at_s: world.now_s, says: sayFact(fact), from: 'alarm' }]);
  }
}

/** Whether one of its tones falls after one second and not after another. */
function sounded(from_s: number, every_s: number, after_s: number, now_s: number): boolean {
  if (from_s > now_s) return false;
  const last_s = from_s + Math.floor((now_s - from_s) / every_s) * every_s;
  return last_s > after_s;
}
