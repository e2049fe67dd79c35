import { ACTIONS } from '../../../case/catalogue/index.ts';
import { type Checked, good } from '../../../problem/index.ts';
import { doStep } from '../../procedure/index.ts';
import type { Step } from '../../procedure-file.ts';
import { procedureNamed } from '../../shipped.ts';
import { handsBound } from '../hands/needs-hands.ts';
import { busyLearner, LEARNER, person, roleMay } from '../people/people.ts';
import { type Refusal, refuse } from '../refuse.ts';
import { orderLacks } from '../tasks/available.ts';
import { NOTHING_FOUND } from '../tasks/found.ts';
import { refusedFor } from '../tasks/refused.ts';
import { set } from '../world/due.ts';
import { enter } from '../world/enter.ts';
import type { World } from '../world/world.ts';
import type { IntentOf } from './intent-of.ts';

/** A step of a procedure, by the learner's hands, after what is in them; what it shows is known when it is done. */
export function step(
  world: World,
  { id, procedure: of, step: key, value }: IntentOf<'step'>,
): Checked<unknown> {
  const procedure = procedureNamed(of);
  const known = procedure?.steps.find((each) => each.key === key);
  if (procedure === undefined || known === undefined) {
    return refuse(
      'step',
      'no-such-step',
      `There is no step ${of}/${key}.`,
      'Choose a step of the procedure.',
    );
  }
  const lacks = handsBound(world) ?? deviceLacks(world, of, known);
  if (lacks !== undefined) return lacks;
  const from_s = Math.max(world.now_s, person(world, LEARNER)?.busy_until_s ?? 0);
  const made = doStep({
    procedure,
    step: key,
    value,
    done: world.steps,
    document: world.document,
    at_s: from_s,
    draw: world.head.draw,
  });
  if (!made.ok) return made;
  const { shows, facts, entries, minutes } = made.value;
  const to_s = busyLearner(world, minutes, id);
  enter(world, entries);
  world.steps = [
    ...world.steps,
    { procedure: of, step: key, at_s: to_s, ...(value === undefined ? {} : { value }) },
  ];
  const place = world.steps.length - 1;
  const found = { ...NOTHING_FOUND, facts };
  const event = { kind: 'step' as const, key: `${of}/${key}`, place, found };
  set(world, to_s, shows === undefined ? event : { ...event, shows }, LEARNER);
  return good(undefined);
}

const BY_PROGRAMMER: readonly Step['does'][] = ['interrogate', 'update_programmer'];

/** Work on the pump itself is for whoever may do the action of the procedure's name, on its order. */
function deviceLacks(world: World, procedure: string, { does }: Step): Refusal | undefined {
  const action = ACTIONS.get(procedure);
  if (does === undefined || action === undefined) return undefined;
  const task = `act/${procedure}`;
  if (!roleMay(world.role, action.done_by, task)) {
    return refusedFor(task, { can: false, why: 'nobody_may', of: action.done_by[0] ?? '' });
  }
  if (BY_PROGRAMMER.includes(does) && !world.programmer.present) {
    return refusedFor(task, { can: false, why: 'needs_programmer' });
  }
  // Reading changes nothing.
  const lacks = does === 'interrogate' ? undefined : orderLacks(world, action, { actions: [action.key] });
  return lacks === undefined ? undefined : refusedFor(task, lacks);
}
