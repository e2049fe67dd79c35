import type { Voice } from '../../bedside-file.ts';
import type { Person } from '../../play.ts';
import { holds } from '../conditions/holds.ts';
import { inRoom } from '../people/people.ts';
import { mark, say } from '../world/say.ts';
import type { World } from '../world/world.ts';

/** Whoever of the team is in the room says once what is to be said, one thing at a time. */
export function speakUp(world: World): void {
  for (const voice of world.toCome.voices) {
    if (!holds(world, voice.when)) continue;
    const person = inRoom(world).find(({ learner, role }) => !learner && isOf(voice, role));
    if (person === undefined) continue;
    sayAs(world, person, voice.says);
    saidOnce(world, [voice]);
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
  for (const voice of voices) if (voice.asked !== true) mark(world, `voice/${voice.key}`);
  world.toCome = {
    ...world.toCome,
    voices: world.toCome.voices.filter((each) => !voices.includes(each)),
  };
}
