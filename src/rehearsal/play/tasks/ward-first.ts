import type { Person } from '../../play.ts';
import { bedside } from '../../shipped.ts';
import { unbound } from '../hands/bound.ts';
import type { World } from '../world/world.ts';
import type { TaskFacts } from './known.ts';
import { isGuest } from './who-may.ts';

const MINUTE_S = 60;

/**
 * Guests are left to what they came for where somebody of the ward is free soon, and never later than the work itself takes;
 * who is chosen by name is no matter of this.
 */
export function wardFirst(world: World, facts: TaskFacts, who: readonly Person[]): readonly Person[] {
  const { airway, done_by, minutes } = facts;
  if (airway || !done_by.includes('ward_nurse')) return who;
  const until_s = world.now_s + Math.min(bedside().numbers.ward_hands_min.value, minutes) * MINUTE_S;
  const ward = who.filter((each) => !isGuest(each));
  const isSoon = ward.some((each) => unbound(each) && (each.busy_until_s ?? 0) <= until_s);
  return isSoon ? ward : who;
}
