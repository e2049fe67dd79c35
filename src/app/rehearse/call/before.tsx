import type { ContactKey, Person, Play } from '../../../rehearsal/index.ts';
import { Icon } from '../../parts/index.ts';
import { callText as words } from '../../strings/en/rehearse/call.ts';
import { sayLeft, sayWhen } from '../dialog/index.ts';
import { lower, titleOf } from '../words/index.ts';

/** What is to be known before calling: that they were called and have not answered, and that the learner is at something. */
export function Before({ play, to }: { readonly play: Play; readonly to: ContactKey }) {
  const lines = [waitsFor(play, to), busyWith(play)].filter((line) => line !== undefined);
  if (lines.length === 0) return null;
  return (
    <div class="call-before" data-testid="call-before">
      {lines.map((line) => (
        <p key={line} class="caution-line num">
          <Icon name="info" small />
          <span>{line}</span>
        </p>
      ))}
    </div>
  );
}

function waitsFor({ calls, feed, now_s }: Play, to: ContactKey): string | undefined {
  const last = calls.findLast((call) => call.to === to);
  if (last === undefined || feed.some(({ kind, id }) => kind === 'nobody_answers' && id === last.id))
    return undefined;
  const { reply_s, at_s } = last;
  if (reply_s === undefined) return words.ringing;
  return reply_s > now_s ? words.waiting(sayWhen(at_s, now_s), sayLeft(reply_s, now_s)) : undefined;
}

function busyWith({ people, tasks, calls, now_s }: Play): string | undefined {
  const learner: Person | undefined = people.find((each) => each.learner);
  if (learner === undefined) return undefined;
  const nameOf = (id: number | undefined) => {
    const task = tasks.find((each) => each.id === id)?.task;
    return task === undefined ? undefined : lower(titleOf(task));
  };
  const bound = nameOf(learner.bound_to);
  if (bound !== undefined) return words.bound(bound);
  const { busy_until_s: until_s = 0 } = learner;
  if (until_s <= now_s) return undefined;
  const calling = calls.some(({ id }) => id === learner.busy_with);
  const what = calling ? words.callBefore : nameOf(learner.busy_with);
  const left = sayLeft(until_s, now_s);
  return what === undefined ? words.busyPlain(left) : words.busy(what, left);
}
