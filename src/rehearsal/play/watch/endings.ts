import { bedside } from '../../shipped.ts';
import { decided } from '../body/decided.ts';
import { bodyAt, heldFor } from '../body/past.ts';
import { holds } from '../conditions/holds.ts';
import type { World } from '../world/world.ts';
import { finish } from './finish.ts';

const MINUTE_S = 60;

/** Death, what the scenario ends with, and the learner. Time is over by an event of its own. */
export function endIfOver(world: World): void {
  if (isDead(world)) finish(world, { why: 'died' });
  const end = world.scenario.ends.find(({ when }) => holds(world, when))?.key;
  const which = end === undefined ? {} : { end };
  if (world.learnerEnded) finish(world, { why: 'learner', ...which });
  else if (end !== undefined) finish(world, { why: 'scenario', end });
}

/** Circulation has been below its number for the minutes named. */
function isDead({ past, now_s }: World): boolean {
  const { dead_circulation_percent, dead_after_min } = bedside().numbers;
  const fits = (value: number) => decided('circulation', value) < dead_circulation_percent.value;
  if (!fits(bodyAt(past, 'circulation', now_s))) return false;
  return heldFor(past, 'circulation', now_s, dead_after_min.value * MINUTE_S, fits);
}
