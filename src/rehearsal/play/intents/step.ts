import { type Checked, good } from '../../../problem/index.ts';
import { doStep } from '../../procedure/index.ts';
import { procedureNamed } from '../../shipped.ts';
import { busyLearner, LEARNER, person } from '../people/people.ts';
import { refuse } from '../refuse.ts';
import { NOTHING_FOUND } from '../tasks/found.ts';
import { set } from '../world/due.ts';
import { enter } from '../world/enter.ts';
import type { World } from '../world/world.ts';
import type { IntentOf } from './intent-of.ts';

/** A step of a procedure, by the learner's hands, after what is in them; known when it is done. */
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
    {
      procedure: of,
      step: key,
      at_s: to_s,
      ...(value === undefined ? {} : { value }),
      ...(shows === undefined ? {} : { shows }),
    },
  ];
  set(world, to_s, { kind: 'step', key: `${of}/${key}`, found: { ...NOTHING_FOUND, facts } }, LEARNER);
  return good(undefined);
}
