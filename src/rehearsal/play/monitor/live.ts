import { withNoise } from '../../bedside/index.ts';
import type { Reading } from '../../play.ts';
import type { OutputName } from '../../words.ts';
import { bodyAt } from '../body/past.ts';
import { cuffEvery_s } from '../tasks/attach.ts';
import type { World } from '../world/world.ts';

/** A number on the monitor stands for so long, so that it does not flicker. */
const STANDS_S = 10;
const BY_CUFF: readonly OutputName[] = ['systolic', 'diastolic'];

/** What the monitor reads of an output at a second; undefined when it was not attached then. */
export function liveReading(world: World, output: OutputName, at_s: number): Reading | undefined {
  const wire = world.attached.find((each) => each.output === output);
  if (wire === undefined || at_s < wire.from_s) return undefined;
  const step_s = BY_CUFF.includes(output) ? cuffEvery_s() : STANDS_S;
  const read_s = wire.from_s + Math.floor((at_s - wire.from_s) / step_s) * step_s;
  const value = withNoise(output, bodyAt(world.past, output, read_s), world.head.draw, read_s);
  return { output, at_s: read_s, value, by: 'monitor' };
}
