import { type Checked, good } from '../../../problem/index.ts';
import type { Availability, Task } from '../../play.ts';
import { isOnErrand } from '../errands/errand.ts';
import { refuse } from '../refuse.ts';
import { ask } from '../tasks/ask.ts';
import { available, wantedOf } from '../tasks/available.ts';
import type { TaskDetail } from '../tasks/detail.ts';
import { entriesOf, plainSetting } from '../tasks/entries.ts';
import { type TaskFacts, taskFacts } from '../tasks/known.ts';
import { examinationEntries } from '../tasks/look.ts';
import { needsOrder, orderFor, useOrder } from '../tasks/orders.ts';
import { refusedFor } from '../tasks/refused.ts';
import { notBy } from '../tasks/who.ts';
import { withEntries } from '../world/enter.ts';
import type { World } from '../world/world.ts';
import type { IntentOf } from './intent-of.ts';
import { program } from './program.ts';

/** Look, examine, act. */
export function doTask(world: World, intent: IntentOf<'do'>): Checked<unknown> {
  const { id, task, by } = intent;
  const wanted = givenWith(intent);
  const person = notBy(world, task, by);
  if (person !== undefined) return person;
  const can: Availability = available(world, task, wanted, by);
  const facts = taskFacts(task);
  if (!can.can) return refusedFor(task, can);
  if (isOnErrand(world, task)) return good(undefined);
  if (facts === undefined) return refusedFor(task, { can: false, why: 'not_here' });
  const { of } = facts;
  if (of.kind !== 'act') {
    const tried = of.kind === 'examine' ? tryExamination(world, facts) : good(undefined);
    if (!tried.ok) return tried;
    const asked: Task = { id, task, asked_s: world.now_s, state: 'waiting' };
    return good(ask(world, asked, { ...detail(intent), ...onOrder(world, facts) }));
  }
  const setting = plainSetting(of.action, world.document, world.now_s);
  if (setting !== undefined) {
    return program(world, { kind: 'program', id, at_s: world.now_s, setting, read: true, checked: false });
  }
  if (of.action.effects.some((effect) => effect.kind === 'entry' && effect.entry === 'prescription')) {
    return refuse(
      task,
      'on-programmer',
      'This is set on the programmer.',
      'Open the programmer and set it there.',
    );
  }
  const order = needsOrder(world, of.action, [of.action.key])
    ? orderFor(world, { ...wanted, actions: [of.action.key] })
    : undefined;
  const ordered = order?.request.kind === 'order' ? order.request : undefined;
  const amount = intent.amount ?? ordered?.amount ?? of.action.amount?.usual;
  const fill = intent.fill ?? ordered?.fill;
  const given = { ...(amount === undefined ? {} : { amount }), ...(fill === undefined ? {} : { fill }) };
  const wrong = tryAction(world, facts, given);
  if (!wrong.ok) return wrong;
  if (order !== undefined) useOrder(world, order.id, 'used');
  const asked: Task = { id, task, ...given, asked_s: world.now_s, state: 'waiting' };
  return good(ask(world, asked, { ...detail(intent), ...(order === undefined ? {} : { order: order.id }) }));
}

/** The order of an examination, which it uses up; one that only holds it goes on standing. Without any, who does it decides. */
function onOrder(world: World, { ordered }: TaskFacts): Pick<TaskDetail, 'order' | 'decided'> {
  if (ordered === undefined) return {};
  const wanted = wantedOf(ordered);
  if (!needsOrder(world, ordered, wanted.actions)) return {};
  const own = orderFor(world, { ...wanted, actions: [ordered.key] });
  if (own === undefined) return orderFor(world, wanted) === undefined ? { decided: true } : {};
  useOrder(world, own.id, 'used');
  return { order: own.id };
}

function givenWith({ amount, fill }: IntentOf<'do'>) {
  return { ...(amount === undefined ? {} : { amount }), ...(fill === undefined ? {} : { fill }) };
}

function detail({ task, by }: IntentOf<'do'>): TaskDetail {
  return { names: [task], ...(by === undefined ? {} : { only: by }) };
}

/** What the Case would refuse at the end is refused at once, where that can be known. */
function tryAction(
  world: World,
  { of, task }: TaskFacts,
  given: Pick<Task, 'amount' | 'fill'>,
): Checked<unknown> {
  if (of.kind !== 'act') return good(undefined);
  const { amount } = of.action;
  if (
    of.action.effects.some((effect) => effect.kind === 'entry' && effect.entry === 'refill') &&
    !given.fill
  ) {
    return refuse(task, 'needs-fill', 'Nobody has said what is filled in.', 'Give volume and concentration.');
  }
  if (given.amount !== undefined && amount === undefined) {
    return refuse(task, 'no-amount', 'This has no amount.', 'Leave the amount out.');
  }
  if (
    given.amount !== undefined &&
    amount &&
    !(given.amount >= amount.least && given.amount <= amount.most)
  ) {
    const between = `${amount.least} to ${amount.most} ${amount.unit}`;
    return refuse(task, 'amount', `${given.amount} ${amount.unit} is out of range.`, `Give ${between}.`);
  }
  const tried = withEntries(world.document, entriesOf(of.action, world.document, world.now_s, given));
  if (tried.ok || tried.problems.every(({ code }) => code === 'treatment.needs-pocket-drug'))
    return good(undefined);
  return tried;
}

function tryExamination(world: World, { of }: TaskFacts): Checked<unknown> {
  if (of.kind !== 'examine') return good(undefined);
  return withEntries(world.document, examinationEntries(of.examination, world.now_s));
}
