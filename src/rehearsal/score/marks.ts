import type { Came, IntentMark } from '../debrief.ts';
import type { Call, Play, Task } from '../play.ts';
import type { Intent } from '../run.ts';
import type { Critical } from '../scenario.ts';
import { wishesIn } from './within.ts';

/** What came of every intent of a play, and of those that could not be carried out. */
export function marksOf(play: Play, dropped: readonly Intent[] = []): readonly IntentMark[] {
  const bare = [
    ...play.run.intents.map((intent) => carriedOut(intent, play)),
    ...dropped.map((intent) => impossible(intent)),
  ].sort((a, b) => a.intent.id - b.intent.id);
  const moments = bare.map(secondsOf);
  return bare.map((mark, i) => ({
    ...mark,
    criticals: play.scenario.criticals
      .filter((critical) =>
        isBy(i, play.truth.marks.get(`critical/${critical.key}`), bare, moments, critical),
      )
      .map(({ key }) => key),
    harmfuls: play.scenario.harmfuls
      .filter((each) =>
        isBy(i, play.truth.marks.get(`harmful/${each.key}`), bare, moments, { need: each.when }),
      )
      .map(({ key }) => key),
  }));
}

type Bare = Omit<IntentMark, 'criticals' | 'harmfuls'>;

function impossible(intent: Intent): Bare {
  return { intent, from_s: intent.at_s, came: 'impossible' };
}

function carriedOut(intent: Intent, play: Play): Bare {
  const task = play.tasks.find(({ id }) => id === intent.id);
  if (task !== undefined) return taskMark(intent, task, play.now_s);
  const call = play.calls.find(({ id }) => id === intent.id);
  if (call !== undefined) return callMark(intent, call, play.now_s);
  if (intent.kind === 'step') return stepMark(intent, play);
  if (intent.kind === 'read_back') {
    const order = play.orders.find(({ id }) => id === intent.order);
    return atOnce(intent, order?.corrected === true ? 'corrected' : 'done');
  }
  return atOnce(intent, 'done');
}

function atOnce(intent: Intent, came: Came): Bare {
  return { intent, from_s: intent.at_s, to_s: intent.at_s, came };
}

function taskMark(intent: Intent, task: Task, now_s: number): Bare {
  const from_s = task.from_s ?? intent.at_s;
  const end_s = task.ended_s ?? task.answer_s ?? task.to_s;
  const isOver = end_s !== undefined && end_s <= now_s && task.state !== 'goes_on';
  return { intent, from_s, came: task.state, task, ...(isOver ? { to_s: end_s } : {}) };
}

/** A step is known to be done when its minutes are over. */
function stepMark(intent: Extract<Intent, { readonly kind: 'step' }>, { steps, now_s }: Play): Bare {
  const done = steps.find(
    ({ procedure, step, at_s }) =>
      procedure === intent.procedure && step === intent.step && at_s >= intent.at_s,
  );
  if (done === undefined) return atOnce(intent, 'done');
  if (done.at_s > now_s) return { intent, from_s: intent.at_s, came: 'under_way' };
  return { intent, from_s: intent.at_s, to_s: done.at_s, came: 'done' };
}

function callMark(intent: Intent, call: Call, now_s: number): Bare {
  const { reply_s } = call;
  if (reply_s === undefined) return { intent, from_s: call.at_s, came: 'unanswered', call };
  if (reply_s > now_s) return { intent, from_s: call.at_s, came: 'answer_due', call };
  return { intent, from_s: call.at_s, to_s: reply_s, came: 'done', call };
}

/** Seconds at which it can have made a condition true. */
function secondsOf({ intent, from_s, to_s, task, call }: Bare): readonly (number | undefined)[] {
  return [intent.at_s, from_s, to_s, task?.to_s, task?.answer_s, call?.reply_s];
}

/** Whether it was by this one; of several at one second, by that whose task the condition names. */
function isBy(
  i: number,
  at_s: number | undefined,
  all: readonly Bare[],
  moments: readonly (readonly (number | undefined)[])[],
  { need }: Pick<Critical, 'need'>,
): boolean {
  if (at_s === undefined || !moments[i]!.includes(at_s)) return false;
  const named = [...wishesIn(need)].flatMap(({ done = [], begun = [] }) => [...done, ...begun]);
  const isNamed = (k: number) => {
    const intent = all[k]?.intent;
    return intent?.kind === 'do' && named.includes(intent.task);
  };
  const someoneNamed = moments.some((seconds, k) => seconds.includes(at_s) && isNamed(k));
  return !someoneNamed || isNamed(i);
}
