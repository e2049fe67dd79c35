import { withNoise } from '../../bedside/index.ts';
import type { Reading } from '../../play.ts';
import { bedside } from '../../shipped.ts';
import type { OutputName } from '../../words.ts';
import { bodyAt } from '../body/past.ts';
import { cuffEvery_s } from '../tasks/attach.ts';
import type { World } from '../world/world.ts';

const BY_CUFF: readonly OutputName[] = ['systolic', 'diastolic'];

/** Measured now and then, not all the time. */
export function isSpot(output: OutputName): boolean {
  return BY_CUFF.includes(output);
}

/** Second at which the number was read that the monitor shows; undefined when the output was not attached then. */
export function readSecond(world: World, output: OutputName, at_s: number): number | undefined {
  const wire = world.attached.find((each) => each.output === output);
  if (wire === undefined || at_s < wire.from_s) return undefined;
  const step_s = isSpot(output) ? cuffEvery_s() : bedside().numbers.monitor_stands_s.value;
  return wire.from_s + Math.floor((at_s - wire.from_s) / step_s) * step_s;
}

/** What the monitor reads of an output at a second; undefined when it was not attached then. */
export function liveReading(world: World, output: OutputName, at_s: number): Reading | undefined {
  const read_s = readSecond(world, output, at_s);
  if (read_s === undefined) return undefined;
  const value = withNoise(output, bodyAt(world.past, output, read_s), world.head.draw, read_s);
  return { output, at_s: read_s, value, by: 'monitor' };
}
