import type { End } from '../../scenario.ts';
import { bedside } from '../../shipped.ts';
import { decided } from '../body/decided.ts';
import { bodyAt, heldFor } from '../body/past.ts';
import { holds } from '../conditions/holds.ts';
import { set } from '../world/due.ts';
import { mark, say } from '../world/say.ts';
import type { World } from '../world/world.ts';
import { finish } from './finish.ts';

const MINUTE_S = 60;

/** Death, what the scenario ends with, and the learner. Time is over by an event of its own. */
export function endIfOver(world: World): void {
  if (isDead(world)) finish(world, { why: 'died' });
  const end = world.scenario.ends.find(
    ({ key, when }) => world.marks.has(`end/${key}`) || holds(world, when),
  );
  const which = end === undefined ? {} : { end: end.key };
  if (world.learnerEnded) finish(world, { why: 'learner', ...which });
  else if (end !== undefined) close(world, end);
}

/** A patient who is better is not gone in that second: there is time to measure, to tell, to hand over and to write. */
function close(world: World, { key, outcome }: End): void {
  if (outcome !== 'well' && outcome !== 'handed_over') {
    finish(world, { why: 'scenario', end: key });
    return;
  }
  if (world.marks.has(`end/${key}`)) return;
  mark(world, `end/${key}`);
  say(world, { kind: 'ending', of: 'patient', key, stops: true });
  set(world, world.now_s + bedside().numbers.closing_min.value * MINUTE_S, { kind: 'over', end: key });
}

/** Circulation has been below its number for the minutes named. */
function isDead({ past, now_s }: World): boolean {
  const { dead_circulation_percent, dead_after_min } = bedside().numbers;
  const fits = (value: number) => decided('circulation', value) < dead_circulation_percent.value;
  if (!fits(bodyAt(past, 'circulation', now_s))) return false;
  return heldFor(past, 'circulation', now_s, dead_after_min.value * MINUTE_S, fits);
}
