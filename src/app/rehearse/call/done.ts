import type { Play } from '../../../rehearsal/index.ts';
import { callText as words } from '../../strings/en/rehearse/call.ts';
import { sayAction, sayWhen } from '../dialog/index.ts';
import { titleOf } from '../words/index.ts';
import type { CallDraft } from './draft.ts';

export interface DoneThing {
  readonly id: number;
  readonly says: string;
}

/** What the learner's team has done, is doing or has going; the newest of each, the latest first. */
export function doneThings({ tasks, now_s }: Play): readonly DoneThing[] {
  const acts = tasks.filter(({ task, state }) => task.startsWith('act/') && state !== 'left_off');
  const newest = new Map(acts.map((each) => [each.task, each]));
  return [...newest.values()]
    .toSorted((one, other) => other.id - one.id)
    .map(({ id, task, amount, state, to_s, asked_s }) => {
      const what = amount === undefined ? titleOf(task) : sayAction(task.replace('act/', ''), amount);
      const open = state === 'waiting' || state === 'under_way';
      return { id, says: words.doneSays(what, open ? words.doing : sayWhen(to_s ?? asked_s, now_s)) };
    });
}

/** As it is spoken with the call. */
export function doneLine({ done = [] }: Pick<CallDraft, 'done'>, play: Play): string {
  const said = doneThings(play).filter(({ id }) => done.includes(id));
  return said.length === 0 ? '' : words.doneLine(said.map(({ says }) => says));
}
