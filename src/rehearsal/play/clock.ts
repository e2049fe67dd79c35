import { endNeedless } from './hands/bound.ts';
import { happens } from './happens.ts';
import { change, free } from './people/people.ts';
import { assign } from './tasks/begin.ts';
import { look } from './watch/look.ts';
import { seize } from './watch/seizures.ts';
import { nextEntry } from './world/next-entry.ts';
import type { World } from './world/world.ts';

/**
 * Time goes on from one thing that happens to the next, and to a second at the latest. Checks are made every half minute
 * from the handover (every five minutes where a scenario goes over weeks), and at every second at which something happens; so it does not matter in how many pieces time goes.
 * `until` is asked after every check, and stops it early.
 */
export function goTo(world: World, to_s: number, until: (world: World) => boolean = () => false): void {
  while (world.ended === undefined) {
    const next_s = nextSecond(world);
    if (next_s > to_s) {
      world.now_s = Math.max(world.now_s, to_s);
      return;
    }
    world.now_s = next_s;
    happen(world);
    endNeedless(world);
    freeHands(world);
    assign(world);
    seize(world);
    look(world);
    if (until(world)) return;
  }
}

/** The next second at which something happens or is looked at. */
function nextSecond(world: World): number {
  const { from_s, now_s, due, people, document, past } = world;
  let next_s = from_s + (Math.floor((now_s - from_s) / past.every_s) + 1) * past.every_s;
  const [first] = due;
  if (first !== undefined) next_s = Math.min(next_s, first.at_s);
  for (const { busy_until_s } of people) {
    if (busy_until_s !== undefined) next_s = Math.min(next_s, Math.max(now_s, busy_until_s));
  }
  return Math.min(next_s, nextEntry(document, now_s));
}

/** Everything that is due by now, in its turn. */
function happen(world: World): void {
  for (;;) {
    const [first, ...rest] = world.due;
    if (first === undefined || first.at_s > world.now_s || world.ended !== undefined) return;
    world.due = rest;
    happens(world, first);
  }
}

/** Who is through with everything is free. */
function freeHands(world: World): void {
  for (const { key, busy_until_s } of world.people) {
    if (busy_until_s !== undefined && busy_until_s <= world.now_s) change(world, key, free);
  }
}
