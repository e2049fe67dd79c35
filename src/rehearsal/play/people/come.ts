import type { Contact } from '../../bedside-file.ts';
import type { PersonRole } from '../../words.ts';
import { set } from '../world/due.ts';
import { say } from '../world/say.ts';
import type { World } from '../world/world.ts';
import { freeKey } from './people.ts';

/** People are on their way; who is here or comes sooner is not sent for twice. */
export function sendFor(world: World, roles: readonly PersonRole[], at_s: number): void {
  for (const role of roles) {
    const known = world.people.find((each) => each.role === role && !each.learner);
    if (known !== undefined && known.from_s <= at_s) continue;
    const person = { key: known?.key ?? freeKey(world.people, role), role, learner: false, from_s: at_s };
    world.people = [...world.people.filter(({ key }) => key !== person.key), person];
    set(world, at_s, { kind: 'person', person });
  }
}

/** Those whom a contact sends, with the programmer where they bring it. */
export function sendTeam(world: World, { brings, brings_programmer }: Contact, at_s: number): void {
  sendFor(world, brings, at_s);
  if (brings_programmer !== true || world.programmer.present) return;
  const arrives_s = Math.min(at_s, world.programmer.arrives_s ?? at_s);
  world.programmer = { present: false, arrives_s };
  set(world, arrives_s, { kind: 'programmer' });
}

/** Nothing is said of somebody who came sooner in another way. */
export function arrive(world: World, key: string): void {
  const person = world.people.find((each) => each.key === key);
  if (person?.from_s === world.now_s) say(world, { kind: 'person_came', of: 'team', key, stops: true });
}

export function programmerArrives(world: World): void {
  if (world.programmer.present) return;
  world.programmer = { present: true };
  say(world, { kind: 'programmer_came', of: 'device', key: 'programmer', stops: false });
}
