import type { Contact, Voice } from '../../bedside-file.ts';
import type { Call, Fact } from '../../play.ts';
import { bedside } from '../../shipped.ts';
import type { FactKey } from '../../words.ts';
import { holds } from '../conditions/holds.ts';
import type { World } from '../world/world.ts';
import { isOf } from './speak-up.ts';

/** Who is asked says the most pressing things, no more. */
const MOST = 2;

/** What somebody in the room says to what is known there, the most pressing first; empty: nothing in particular. */
export function adviceHere(world: World, role: string): readonly Voice[] {
  return adviceOf(world, [role]);
}

/** What a contact says by telephone to what they were told, in this call and before. */
export function adviceByPhone(world: World, to: Call['to'], { key, brings }: Contact): readonly Voice[] {
  const told = new Set<FactKey>(
    world.calls
      .filter((each) => each.to === to)
      .flatMap(({ sbar }) => [...sbar.situation, ...sbar.background, ...sbar.assessment.facts]),
  );
  for (const { call, said = [] } of world.questions) {
    if (world.calls.some(({ id, to: asker }) => id === call && asker === to))
      for (const fact of said) told.add(fact);
  }
  // What they know by telephone is what they were told, seen or guessed.
  const facts = [...told].map((fact): Fact => ({ fact, at_s: world.now_s, says: fact, from: 'heard' }));
  return adviceOf({ ...world, facts }, [key, ...brings]);
}

function adviceOf(world: World, roles: readonly string[]): readonly Voice[] {
  return bedside()
    .voices.filter((voice) => isOf(voice, ...roles) && holds(world, voice.when))
    .slice(0, MOST);
}
