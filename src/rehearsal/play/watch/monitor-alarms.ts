import { levelOf } from '../../bedside/index.ts';
import { bedside } from '../../shipped.ts';
import { decided } from '../body/decided.ts';
import { bodyAt } from '../body/past.ts';
import { isSpot, readSecond } from '../monitor/live.ts';
import { say } from '../world/say.ts';
import type { World } from '../world/world.ts';

const RANK = { none: 0, warning: 1, crisis: 2 } as const;
const MINUTE_S = 60;

/**
 * What is attached rings when the body reaches a level: a monitor averages, so the error of one reading rings nothing. It
 * is said when it gets worse, or again after a while.
 */
export function ringMonitor(world: World): void {
  const { alarms, numbers } = bedside();
  const quiet_s = numbers.monitor_quiet_min.value * MINUTE_S;
  for (const { output } of world.attached) {
    // A cuff knows nothing of what happens between two measurements.
    const read_s = isSpot(output) ? (readSecond(world, output, world.now_s) ?? world.now_s) : world.now_s;
    const level = levelOf(alarms, output, decided(output, bodyAt(world.past, output, read_s)));
    const last = world.rung.get(output) ?? { level: 'none', at_s: Number.NEGATIVE_INFINITY };
    const worse = RANK[level] > RANK[last.level];
    if (level === last.level) continue;
    if (!worse && world.now_s - last.at_s < quiet_s) continue;
    world.rung = new Map([...world.rung, [output, { level, at_s: world.now_s }]]);
    if (worse) say(world, { kind: 'alarm_monitor', of: 'patient', key: output, stops: true });
  }
}
