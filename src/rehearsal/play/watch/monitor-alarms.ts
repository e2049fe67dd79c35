import { levelOf } from '../../bedside/index.ts';
import { bedside } from '../../shipped.ts';
import { decided } from '../body/decided.ts';
import { bodyAt } from '../body/past.ts';
import { say } from '../world/say.ts';
import type { World } from '../world/world.ts';

const RANK = { none: 0, warning: 1, crisis: 2 } as const;
/** The same alarm is not said again so soon. */
const QUIET_S = 600;

/**
 * What is attached rings when the body reaches a level: a monitor averages, so the error of one reading rings nothing. It
 * is said when it gets worse, or again after a while.
 */
export function ringMonitor(world: World): void {
  const { alarms } = bedside();
  for (const { output } of world.attached) {
    const level = levelOf(alarms, output, decided(output, bodyAt(world.past, output, world.now_s)));
    const last = world.rung.get(output) ?? { level: 'none', at_s: Number.NEGATIVE_INFINITY };
    const worse = RANK[level] > RANK[last.level];
    if (level === last.level) continue;
    if (!worse && world.now_s - last.at_s < QUIET_S) continue;
    world.rung = new Map([...world.rung, [output, { level, at_s: world.now_s }]]);
    if (worse) say(world, { kind: 'alarm_monitor', of: 'patient', key: output, stops: level === 'crisis' });
  }
}
