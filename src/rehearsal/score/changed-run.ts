import { HOUR_S } from '../../case/index.ts';
import { actionsOf } from '../play/index.ts';
import type { Intent, NewIntent, Request, Run } from '../run.ts';
import type { Scenario } from '../scenario.ts';
import type { TaskKey } from '../words.ts';
import { withoutRequest, withRequestMoved } from './errand-calls.ts';

const LONGEST_S = 24 * 365 * HOUR_S;

/** In the order of their times; ids stay for now, `renumbered` comes last. */
function withIntents(run: Run, intents: readonly Intent[]): Run {
  return { ...run, intents: intents.toSorted((a, b) => a.at_s - b.at_s || a.id - b.id) };
}

export function without(run: Run, isOut: (intent: Intent) => boolean): Run {
  return withIntents(
    run,
    run.intents.filter((intent) => !isOut(intent)),
  );
}

export function instead(run: Run, id: number, meant: NewIntent): Run {
  const { intents } = run;
  return withIntents(
    run,
    intents.map((intent) => (intent.id === id ? { ...meant, id, at_s: intent.at_s } : intent)),
  );
}

/**
 * Intents at other times, never before the handover. What is moved to before it was ordered takes its order along, and is
 * no earlier than the order can be had.
 */
export function moved(scenario: Scenario, run: Run, ids: readonly number[], by_s: number): Run {
  return ids.reduce((changed, id) => movedOne(changed, id, Math.round(by_s), scenario.handover.at_s), run);
}

/** A task at another time, with the request in a call by which somebody who came began it. */
export function taskMoved(scenario: Scenario, run: Run, task: TaskKey, by_s: number): Run {
  const { at_s: least_s } = scenario.handover;
  const asked = withRequestMoved(run, task, Math.round(by_s), least_s);
  return goingOn(moved(scenario, withIntents(asked, asked.intents), tasksIn(run, task), by_s), by_s);
}

/** A task left out, with the request in a call by which somebody who came began it. */
export function taskLeftOut(run: Run, task: TaskKey): Run {
  const ids = tasksIn(run, task);
  return without(withoutRequest(run, task), ({ id }) => ids.includes(id));
}

/** What is done later needs a run that goes on for as long: its end comes later too. */
function goingOn(run: Run, by_s: number): Run {
  if (by_s <= 0) return run;
  const intents = run.intents.map((each) =>
    each.kind === 'end' ? { ...each, at_s: each.at_s + by_s } : each,
  );
  return withIntents({ ...run, now_s: run.now_s + by_s }, intents);
}

function movedOne(run: Run, id: number, by_s: number, least_s: number): Run {
  const intent = run.intents.find((each) => each.id === id);
  if (intent === undefined) return run;
  const wanted_s = Math.max(least_s, intent.at_s + by_s);
  const order = orderOf(run, intent);
  const first_s = Math.min(...order.map(({ at_s }) => at_s));
  const last_s = Math.max(...order.map(({ at_s }) => at_s));
  const earlier_s = Math.max(0, Math.min(last_s - wanted_s, first_s - least_s));
  const at = new Map(earlier_s > 0 ? order.map((each) => [each.id, each.at_s - earlier_s]) : []);
  at.set(id, Math.max(wanted_s, last_s - earlier_s));
  return withIntents(
    run,
    run.intents.map((each) => ({ ...each, at_s: at.get(each.id) ?? each.at_s })),
  );
}

/** What was said before a task could be done: who was asked for it, and how it was read back. */
function orderOf({ intents }: Run, intent: Intent): readonly Intent[] {
  const actions = actionsIn(intent);
  return intents.filter((other) => other.at_s <= intent.at_s && orders(other, actions));
}

function orders(intent: Intent, actions: readonly string[]): boolean {
  if (intent.kind === 'read_back') return actions.includes(intent.heard.action);
  if (intent.kind === 'call') return intent.sbar.requests.some((request) => isFor(request, actions));
  return intent.kind === 'ask' && isFor(intent.request, actions);
}

function isFor(request: Request, actions: readonly string[]): boolean {
  if (request.kind === 'order') return actions.includes(request.action);
  return request.kind === 'pump_order' && actionsOf(request.setting).some((each) => actions.includes(each));
}

/** What an intent carries out, by every name under which it can be ordered. */
function actionsIn(intent: Intent): readonly string[] {
  if (intent.kind === 'program') return actionsOf(intent.setting);
  if (intent.kind !== 'do' || intent.task.startsWith('observe/')) return [];
  return [intent.task.replace(/^(?:act|examine)\//, '')];
}

/** So long that it comes to its own end: the learner's is taken out. */
export function untilItEnds(scenario: Scenario, run: Run): Run {
  const open = without(run, ({ kind }) => kind === 'end');
  const limit_s = Math.min(LONGEST_S, Math.round(scenario.limit_h * HOUR_S));
  return { ...open, now_s: scenario.handover.at_s + limit_s };
}

/** Ids of what does a task: looks, examines, acts, or tells the pump the same. */
export function tasksIn({ intents }: Run, task: TaskKey): readonly number[] {
  return intents.flatMap((intent) => {
    const does = intent.kind === 'do' ? intent.task === task : actionsIn(intent).includes(actionOf(task));
    return does ? [intent.id] : [];
  });
}

function actionOf(task: TaskKey): string {
  return task.replace(/^act\//, '');
}
