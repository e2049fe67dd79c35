import type { Person } from '../../play.ts';
import type { PersonRole } from '../../words.ts';
import { inRoom, LEARNER, roleMay } from '../people/people.ts';
import type { World } from '../world/world.ts';
import type { TaskFacts } from './known.ts';

/**
 * In the room and of a role that may, the fittest first: whose own work it is before who stands in. What nurses give on an
 * order the ward's nurses give, then the learner, so that whoever leads keeps hands and telephone; everything else the
 * learner does first. Whoever came for something else, to read the pump, to order, to operate, comes after them, and for
 * work that is not the ward's in the order in which its file names them.
 */
export function whoMay(world: World, facts: TaskFacts, by?: string): readonly Person[] {
  const { done_by, task } = facts;
  return inRoom(world)
    .filter(({ key, role }) => roleMay(role, done_by, task) && (by === undefined || by === key))
    .map((each) => ({ each, rank: rankOf(each, facts) }))
    .sort((one, other) => one.rank - other.rank)
    .map(({ each }) => each);
}

const GUESTS: readonly PersonRole[] = ['itb_nurse', 'resident', 'anaesthetist', 'surgeon'];
const STANDS_IN = 10;

function rankOf({ key, role }: Person, facts: TaskFacts): number {
  const { done_by } = facts;
  const own = done_by.includes(role === 'second_nurse' ? 'ward_nurse' : role) ? 0 : STANDS_IN;
  if (key === LEARNER) return own + (isGivenByNurses(facts) ? 1 : -1);
  if (facts.airway) return own;
  // As the file names them: the needle in the back is the anaesthetist's before it is the surgeon's.
  if (!done_by.includes('ward_nurse')) return own + Math.max(0, done_by.indexOf(role));
  return own + (isWard(role) ? 0 : 2 + GUESTS.indexOf(role));
}

/** Here for something else than the work of the ward; the learner is at home everywhere. */
export function isGuest({ key, role }: Person): boolean {
  return key !== LEARNER && GUESTS.includes(role);
}

function isWard(role: PersonRole): boolean {
  return role === 'ward_nurse' || role === 'second_nurse';
}

/** Work of the ward on somebody's order; the airway has no order to wait for. */
function isGivenByNurses({ airway, done_by, ordered }: TaskFacts): boolean {
  return (
    !airway && done_by.includes('ward_nurse') && ordered !== undefined && ordered.ordered_by !== 'nobody'
  );
}

/** Whoever does it decides it as well, and needs nobody's order. */
export function decides({ role }: Person, { ordered }: TaskFacts): boolean {
  return ordered?.decided_by.includes(role) === true;
}
