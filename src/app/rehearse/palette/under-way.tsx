import type { Play, Task } from '../../../rehearsal/index.ts';
import { runText } from '../../strings/en/rehearse/run.ts';
import { useSession } from '../session/index.ts';
import { personName, RunIcon, sayClock, titleOf } from '../words/index.ts';

const words = runText.under;

/** What is being done, waited for, or goes on; each can be left off. */
export function UnderWay() {
  const session = useSession();
  const { value: play } = session.calm;
  const tasks = play.tasks.filter(({ state }) => state !== 'done' && state !== 'left_off');
  if (tasks.length === 0) return null;
  return (
    <section class="under" aria-label={words.title} data-testid="under-way">
      <ul>
        {tasks.map((task) => {
          const title = titleOf(task.task);
          return (
            <li
              key={task.id}
              tabIndex={-1}
              data-job={task.id}
              aria-label={[title, whoOf(task), saysOf(task, play)].filter(Boolean).join(', ')}
            >
              <span class="under-title">
                <b>{title}</b> <span class="under-who">{whoOf(task)}</span>
              </span>
              <span class="cost num">{saysOf(task, play)}</span>
              <button
                type="button"
                class="under-stop"
                aria-label={words.stop(title)}
                title={words.stopShort}
                onClick={() => session.send({ kind: 'stop', intent: task.id })}
              >
                <RunIcon name="close" small />
              </button>
              <span class="meter" style={{ '--done': shareOf(task, play) }} data-state={task.state} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}

const whoOf = ({ by, state }: Task) =>
  by === undefined || state === 'answer_due' ? '' : by === 'learner' ? runText.hands.you : personName(by);

const minutes = (seconds: number) => Math.round(seconds / 60);

function saysOf({ state, from_s = 0, to_s = 0, answer_s }: Task, { now_s }: Play): string {
  if (state === 'waiting') return words.waits;
  if (state === 'goes_on') return words.goesOn;
  if (state === 'answer_due') return words.answer(sayClock(answer_s ?? to_s));
  return words.of(Math.floor((now_s - from_s) / 60), minutes(to_s - from_s));
}

function shareOf({ state, from_s, to_s, answer_s }: Task, { now_s }: Play): number {
  if (state === 'waiting' || from_s === undefined) return 0;
  if (state === 'goes_on') return 1;
  const end_s = (state === 'answer_due' ? answer_s : to_s) ?? to_s ?? now_s;
  return Math.min(1, Math.max(0, (now_s - from_s) / Math.max(1, end_s - from_s)));
}
