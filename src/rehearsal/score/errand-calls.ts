import type { Intent, Request, Run } from '../run.ts';
import { bedside } from '../shipped.ts';
import type { TaskKey } from '../words.ts';

/** What somebody who comes begins by themselves belongs to the call that asked for it: ids of such calls. */
export function callsThatBegin({ intents }: Run, task: TaskKey): readonly number[] {
  return intents.filter((intent) => asksFor(intent, task)).map(({ id }) => id);
}

function asksFor(intent: Intent, task: TaskKey): boolean {
  if (intent.kind === 'call') return intent.sbar.requests.some((request) => begins(request, task));
  return intent.kind === 'ask' && begins(intent.request, task);
}

function begins(request: Request, task: TaskKey): boolean {
  if (request.kind !== 'other') return false;
  return bedside().requests.some(({ key, then }) => key === request.request && then === task);
}

/** The run in which nobody was asked for what begins a task; the calls themselves stay. */
export function withoutRequest(run: Run, task: TaskKey): Run {
  const intents = run.intents.flatMap((intent): readonly Intent[] => {
    if (!asksFor(intent, task)) return [intent];
    if (intent.kind !== 'call') return [];
    const requests = intent.sbar.requests.filter((request) => !begins(request, task));
    return [{ ...intent, sbar: { ...intent.sbar, requests } }];
  });
  return { ...run, intents };
}

/** The same with the request said in a call of its own so much later or sooner, never before `least_s`. */
export function withRequestMoved(run: Run, task: TaskKey, by_s: number, least_s: number): Run {
  let id = run.intents.reduce((most, intent) => Math.max(most, intent.id), 0);
  const again = run.intents
    .filter((intent) => asksFor(intent, task))
    .map((intent): Intent => {
      id += 1;
      const at_s = Math.max(least_s, intent.at_s + by_s);
      if (intent.kind !== 'call') return { ...intent, id, at_s };
      const requests = intent.sbar.requests.filter((request) => begins(request, task));
      return { ...intent, id, at_s, sbar: { ...intent.sbar, requests } };
    });
  return { ...run, intents: [...withoutRequest(run, task).intents, ...again] };
}
