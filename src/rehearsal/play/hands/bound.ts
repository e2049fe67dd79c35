import { ACTIONS } from '../../../case/catalogue/index.ts';
import type { BoundHands } from '../../bedside-file.ts';
import type { FeedLine, Person, Task } from '../../play.ts';
import { bedside } from '../../shipped.ts';
import type { TaskKey } from '../../words.ts';
import { decided } from '../body/decided.ts';
import { bodyAt } from '../body/past.ts';
import { change, free, inRoom } from '../people/people.ts';
import { enter } from '../world/enter.ts';
import { say } from '../world/say.ts';
import type { World } from '../world/world.ts';

/** What a treatment asks of hands for as long as it goes on; undefined when it needs none. */
export function bindsHands(task: TaskKey): BoundHands | undefined {
  return bedside().binds_hands.find((each) => each.task === task);
}

/** Whoever has begun it goes on with it, and is at nothing else. */
export function bind(world: World, { id, task, by }: Task): void {
  if (by === undefined || bindsHands(task) === undefined) return;
  change(world, by, (each) => ({ ...each, busy_with: id, bound_to: id }));
  // What ends in the same second, because nobody needs it, binds nobody.
  if (needless(world, task) !== undefined) return;
  say(world, { kind: 'hands_bound', of: by === 'learner' ? 'learner' : 'team', key: by, id });
}

/** Hands that were bound to it are free. */
export function unbind(world: World, id: number): void {
  for (const each of world.people) {
    if (each.bound_to !== id) continue;
    change(world, each.key, ({ bound_to: _, ...rest }) => (rest.busy_with === id ? free(rest) : rest));
    const wasSaid = world.feed.some((line) => line.kind === 'hands_bound' && line.id === id);
    if (!wasSaid) continue;
    say(world, { kind: 'hands_free', of: each.learner ? 'learner' : 'team', key: each.key, id });
  }
}

/** A treatment that goes on is ended now; a Case ends before it gives, so what was given this second ends in the next. */
export function endTreatment(world: World, { id, task }: Pick<Task, 'id' | 'task'>): void {
  const action = ACTIONS.get(task.replace('act/', ''));
  if (action !== undefined) {
    const { document, now_s } = world;
    const isNew = document.log.some(
      (entry) => entry.kind === 'treatment' && entry.action === action.key && entry.at_s === now_s,
    );
    enter(world, [{ kind: 'treatment_ends', action: action.key, at_s: isNew ? now_s + 1 : now_s }]);
  }
  world.tasks = world.tasks.map((each) =>
    each.id === id ? { ...each, state: 'done', ended_s: world.now_s } : each,
  );
  unbind(world, id);
}

/** A ventilator or a pulse makes hands needless: the treatment ends by itself. */
export function endNeedless(world: World): void {
  for (const { bound_to } of inRoom(world)) {
    if (bound_to === undefined) continue;
    const task = world.tasks.find(({ id, state }) => id === bound_to && state === 'goes_on');
    const why = task && needless(world, task.task);
    if (task === undefined || why === undefined) continue;
    world.details = new Map([...world.details, [task.id, { ...detailOf(world, task), byItself: true }]]);
    say(world, { kind: 'task_ended', of: 'team', key: task.task, id: task.id, why, stops: true });
    endTreatment(world, task);
  }
}

function detailOf({ details }: World, { id, task }: Task) {
  return details.get(id) ?? { names: [task] };
}

/** Why hands need not go on with it: a machine does it, or what they stood for is back. */
function needless(world: World, task: TaskKey): FeedLine['why'] {
  const { needless_with = [], needless_from } = bindsHands(task) ?? {};
  const byOther = world.tasks.some((each) => each.state === 'goes_on' && needless_with.includes(each.task));
  if (byOther) return 'taken_off';
  if (needless_from === undefined) return undefined;
  const { output, least } = needless_from;
  return decided(output, bodyAt(world.past, output, world.now_s)) >= least ? 'recovered' : undefined;
}

/** Of those whose hands are not bound. */
export function unbound({ bound_to }: Person): boolean {
  return bound_to === undefined;
}
