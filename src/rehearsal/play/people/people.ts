import type { Person } from '../../play.ts';
import type { Scenario } from '../../scenario.ts';
import { bedside } from '../../shipped.ts';
import type { LearnerRole, PersonRole } from '../../words.ts';
import type { World } from '../world/world.ts';

export const LEARNER = 'learner';

/** Who is in the room at the handover: the learner first, because who asks does it first. */
export function peopleAt({ present, handover }: Scenario, role: LearnerRole): readonly Person[] {
  const people: Person[] = [{ key: LEARNER, role, learner: true, from_s: handover.at_s }];
  for (const each of present) {
    people.push({ key: freeKey(people, each), role: each, learner: false, from_s: handover.at_s });
  }
  return people;
}

/** `ward_nurse`, or `ward_nurse_2` where there is one already. */
export function freeKey(people: readonly Person[], role: PersonRole): string {
  const taken = people.filter(({ key }) => key === role || key.startsWith(`${role}_`)).length;
  return taken === 0 ? role : `${role}_${taken + 1}`;
}

export function inRoom(world: World): readonly Person[] {
  return world.people.filter(({ from_s }) => from_s <= world.now_s);
}

export function person(world: World, key: string): Person | undefined {
  return world.people.find((each) => each.key === key);
}

/** At something, or bound to a treatment that goes on. */
export function isBusy({ busy_until_s = 0, bound_to }: Person, now_s: number): boolean {
  return busy_until_s > now_s || bound_to !== undefined;
}

/** Whether this role may, as files say it: as its own work, or for another role that it stands in for. */
export function roleMay(role: PersonRole, done_by: readonly string[], task: string): boolean {
  return done_by.includes(role) || standsIn(role, done_by, task);
}

/** A second nurse is a ward nurse, and so is a nurse of the ITB team but for what models/bedside.yaml leaves out. */
function standsIn(role: PersonRole, done_by: readonly string[], task: string): boolean {
  return bedside().stands_in.some(
    (each) =>
      each.role === role &&
      done_by.includes(each.as) &&
      !each.except.some((exception) => exception.task === task),
  );
}

export function change(world: World, key: string, to: (person: Person) => Person): void {
  world.people = world.people.map((each) => (each.key === key ? to(each) : each));
}

/** Through with everything; bound hands go on with what binds them. */
export function free({ busy_with: _, busy_until_s: __, ...rest }: Person): Person {
  return rest.bound_to === undefined ? rest : { ...rest, busy_with: rest.bound_to };
}

/** Minutes of the learner's own, after what is in hand; returns the second at which they are over. */
export function busyLearner(world: World, minutes: number, id: number): number {
  const until_s = Math.max(world.now_s, person(world, LEARNER)?.busy_until_s ?? 0) + Math.round(minutes * 60);
  if (until_s > world.now_s) {
    change(world, LEARNER, (each) => ({ ...each, busy_with: id, busy_until_s: until_s }));
  }
  return until_s;
}
