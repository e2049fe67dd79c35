import type { Action } from '../../../case/index.ts';
import type { ExaminationKey } from '../../../examination/index.ts';
import type { Task } from '../../play.ts';
import { closeNeedless } from '../calls/already.ts';
import { bind, unbind } from '../hands/bound.ts';
import { sendAfter } from '../people/summoned.ts';
import { programmed } from '../pump/programmed.ts';
import { set, unset } from '../world/due.ts';
import { enter } from '../world/enter.ts';
import { learn, say } from '../world/say.ts';
import type { World } from '../world/world.ts';
import { attach } from './attach.ts';
import { changeTask, taskOf } from './begin.ts';
import { entriesOf, goesOn } from './entries.ts';
import type { Found } from './found.ts';
import { taskFacts } from './known.ts';
import { examinationEntries, examined, isTrial, observed } from './look.ts';

/** Hands are free: what was looked at is read, what was prepared is given. */
export function handsEnd(world: World, id: number): void {
  const task = taskOf(world, id);
  const facts = task && taskFacts(task.task);
  if (task === undefined || facts === undefined) return;
  const { of } = facts;
  if (of.kind === 'observe') answerLater(world, task, observed(world, of.observation));
  else if (of.kind === 'examine') answerLater(world, task, examination(world, task, of.examination));
  else acted(world, task, of.action);
}

function acted(world: World, task: Task, action: Action): void {
  const detail = world.details.get(task.id);
  if (detail?.setting === undefined) given(world, task, action);
  else {
    programmed(world, task, detail);
    done(world, task);
  }
}

/** First it is looked at, then pump and body have what the looking does to them. */
function examination(world: World, task: Task, key: ExaminationKey): Found {
  const at_s = isTrial(key) ? (task.from_s ?? world.now_s) : world.now_s;
  const found = examined(world, key, at_s);
  enter(world, examinationEntries(key, world.now_s));
  return found;
}

function answerLater(world: World, task: Task, found: Found): void {
  if (task.answer_s === undefined || task.answer_s <= world.now_s) {
    answered(world, task.id, found);
    return;
  }
  changeTask(world, task.id, (each) => ({ ...each, state: 'answer_due' }));
  set(world, task.answer_s, { kind: 'task_answer', task: task.id, found });
}

/** The answer is there: whoever asked knows it from now on. */
export function answered(world: World, id: number, found: Found): void {
  const task = taskOf(world, id);
  if (task === undefined) return;
  const { shown } = found;
  if (shown !== undefined) changeTask(world, id, (each) => ({ ...each, shown }));
  tell(world, found);
  done(world, task);
}

/** Readings, facts, lines of history and the wires of a monitor. */
export function tell(world: World, { readings, facts, lines, attaches }: Found): void {
  if (readings.length > 0) world.readings = [...world.readings, ...readings];
  learn(world, facts);
  for (const line of lines) {
    if (world.heard.some(({ key }) => key === line.key)) continue;
    const { key, says, fact } = line;
    world.heard = [...world.heard, { key, by: line.by, says, at_s: world.now_s }];
    if (fact !== undefined) learn(world, [{ fact, says, from: 'history', at_s: world.now_s }]);
  }
  attach(world, attaches);
}

/** A treatment acts from the end of its preparation. What the Case does not take was in vain. */
function given(world: World, task: Task, action: Action): void {
  const refused = enter(world, entriesOf(action, world.document, world.now_s, task));
  sendAfter(world, action.key);
  const inVain = refused.some(({ code }) => code !== 'treatment.needs-pocket-drug');
  if (inVain) leftOff(world, task);
  else done(world, task, goesOn(action) ? 'goes_on' : 'done');
}

function done(world: World, task: Task, state: 'done' | 'goes_on' = 'done'): void {
  if (state === 'goes_on') endEarlier(world, task);
  changeTask(world, task.id, (each) => ({
    ...each,
    state,
    ...(state === 'done' ? { ended_s: world.now_s } : {}),
  }));
  say(world, { kind: 'task_done', of: of(task), key: task.task, id: task.id, stops: true });
  if (state === 'goes_on') bind(world, task);
  closeNeedless(world, false);
}

/** The same, given again, takes the place of what went on; by other hands it is taken over. */
function endEarlier(world: World, { id, task }: Task): void {
  for (const each of world.tasks) {
    if (each.task === task && each.state === 'goes_on' && each.id !== id) unbind(world, each.id);
  }
  world.tasks = world.tasks.map((each) =>
    each.task === task && each.state === 'goes_on' && each.id !== id
      ? { ...each, state: 'done', ended_s: world.now_s }
      : each,
  );
}

export function leftOff(world: World, task: Task): void {
  unset(world, (due) => (due.kind === 'task_ends' || due.kind === 'task_answer') && due.task === task.id);
  changeTask(world, task.id, (each) => ({ ...each, state: 'left_off', ended_s: world.now_s }));
  say(world, { kind: 'task_ended', of: of(task), key: task.task, id: task.id });
}

function of({ by }: Task): 'learner' | 'team' {
  return by === undefined || by === 'learner' ? 'learner' : 'team';
}
