import type { Fact, FeedLine } from '../../play.ts';
import type { World } from './world.ts';

type NewLine = Omit<FeedLine, 'at_s' | 'stops'> & { readonly stops?: boolean };

/** A line of the feed, now. */
export function say(world: World, line: NewLine): void {
  world.feed = [...world.feed, { stops: false, ...line, at_s: world.now_s }];
}

/** The learner knows these from now on. */
export function learn(world: World, facts: readonly Fact[]): void {
  if (facts.length > 0)
    world.facts = [...world.facts, ...facts.map((fact) => ({ ...fact, at_s: world.now_s }))];
}

/** Notes the first time of something; later times are none. */
export function mark(world: World, key: string): void {
  if (!world.marks.has(key)) world.marks = new Map([...world.marks, [key, world.now_s]]);
}
