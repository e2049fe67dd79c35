import { speakUp } from '../voices/speak-up.ts';
import type { World } from '../world/world.ts';
import { giveCues } from './cues.ts';
import { askDecisions } from './decisions.ts';
import { markDeeds } from './deeds.ts';
import { endIfOver } from './endings.ts';
import { ringMonitor } from './monitor-alarms.ts';
import { soundPump } from './pump-alarms.ts';

/** Everything that is looked for at a check: first what is heard, then what was reached, last whether it is over. */
export function look(world: World): void {
  if (world.ended !== undefined) return;
  ringMonitor(world);
  soundPump(world);
  giveCues(world);
  speakUp(world);
  askDecisions(world);
  markDeeds(world);
  endIfOver(world);
  world.checked_s = world.now_s;
}
