import type { Voice } from '../../bedside-file.ts';
import type { Person } from '../../play.ts';
import { bedside } from '../../shipped.ts';
import { holds } from '../conditions/holds.ts';
import { inRoom } from '../people/people.ts';
import { mark, say } from '../world/say.ts';
import type { World } from '../world/world.ts';

/** Whoever of the team is in the room says once what is to be said, one thing at a time. */
export function speakUp(world: World): void {
  const here = inRoom(world).filter(({ learner }) => !learner);
  if (here.length === 0) return;
  for (const voice of bedside().voices) {
    if (voice.asked === true || world.marks.has(nameOf(voice))) continue;
    const person = here.find(({ role }) => isOf(voice, role));
    if (person === undefined || !holds(world, voice.when)) continue;
    sayAs(world, person, voice.says);
    mark(world, nameOf(voice));
    return;
  }
}

export function isOf({ by }: Voice, ...roles: readonly string[]): boolean {
  return by.some((each) => roles.includes(each));
}

/** Said in the room. */
export function sayAs(world: World, { key }: Pick<Person, 'key'>, says: string, id?: number): void {
  say(world, { kind: 'voice', of: 'team', key, says, stops: true, ...(id === undefined ? {} : { id }) });
}

/** It was said: nobody says it again by themselves. */
export function saidOnce(world: World, voices: readonly Voice[]): void {
  for (const voice of voices) if (voice.asked !== true) mark(world, nameOf(voice));
}

function nameOf({ key }: Voice): string {
  return `voice/${key}`;
}
