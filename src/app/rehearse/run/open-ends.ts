import type { Play } from '../../../rehearsal/index.ts';
import { clockText } from '../../strings/en/rehearse/clock.ts';
import { titleOf } from '../words/index.ts';

const words = clockText.endDialog;

/** What would be cut off or left undone if it ended now; of what the learner can see. */
export function openEnds({ tasks, orders, questions, charts, now_s }: Play): readonly string[] {
  const left = (until_s: number | undefined) =>
    until_s === undefined ? undefined : Math.max(1, Math.ceil((until_s - now_s) / 60));
  const under = tasks.flatMap(({ task, state, to_s, answer_s }): string[] => {
    if (state === 'waiting') return [words.waits(titleOf(task))];
    if (state === 'under_way') return [words.under(titleOf(task), left(to_s))];
    return state === 'answer_due' ? [words.due(titleOf(task), left(answer_s ?? to_s))] : [];
  });
  const toRead = orders.filter(({ state }) => state === 'to_read_back').length;
  const asked = questions.filter(({ answered_s }) => answered_s === undefined).length;
  return [
    ...under,
    ...(toRead > 0 ? [words.toRead(toRead)] : []),
    ...(asked > 0 ? [words.asked(asked)] : []),
    ...(charts.length === 0 ? [words.nothingWritten] : []),
  ];
}
