import type { Call, ContactKey, Play } from '../../../rehearsal/index.ts';
import { ordersText as words } from '../../strings/en/rehearse/orders.ts';
import { sayAction, sayLeft, sayWhen } from '../dialog/index.ts';
import { useSession } from '../session/session.ts';
import { contactName } from '../words/index.ts';
import { answersTo } from './answers.ts';
import { Questions } from './questions.tsx';
import { ReadBacks } from './read-back.tsx';

const MOST = 3;
/** Ids of orders are those of their call times this, and their place. */
const PER_CALL = 100;

/** What came of the calls so far, newest first: the answer, what was asked back, what was ordered. */
export function Replies({ to }: { readonly to?: ContactKey }) {
  const play = useSession().calm.value;
  const calls = play.calls
    .filter((call) => to === undefined || call.to === to)
    .toSorted((a, b) => b.at_s - a.at_s)
    .slice(0, MOST);
  if (calls.length === 0) return null;
  return (
    <ol class="replies" aria-label={words.calls} data-testid={to === undefined ? 'replies' : 'call-replies'}>
      {calls.map((call) => (
        <li key={call.id}>
          <p class="reply-head">
            <b>{contactName(call.to)}</b>
            <span class="sub num">{words.calledAt(sayWhen(call.at_s, play.now_s))}</span>
          </p>
          <Answer call={call} play={play} />
          {to !== undefined && (
            <>
              <Questions call={call.id} />
              <ReadBacks by={call.to} />
            </>
          )}
        </li>
      ))}
    </ol>
  );
}

function Answer({ call, play }: { readonly call: Call; readonly play: Play }) {
  const { id, reply_s } = call;
  const nobody = play.feed.some((line) => line.kind === 'nobody_answers' && line.id === id);
  if (nobody) return <p class="reply-none">{words.nobody}</p>;
  if (reply_s === undefined || reply_s > play.now_s) {
    return (
      <p class="sub num">
        {reply_s === undefined ? words.ringing : words.waiting(sayLeft(reply_s, play.now_s))}
      </p>
    );
  }
  const said = [
    ...play.feed.flatMap((line) =>
      line.kind === 'call_answered' && line.id === id && line.says !== undefined ? [line.says] : [],
    ),
    ...answersTo(play, call),
  ];
  const refused = play.feed.flatMap(({ kind, key, id: order = 0 }) =>
    kind === 'order_refused' && Math.floor(order / PER_CALL) === id ? [sayAction(key)] : [],
  );
  return (
    <>
      <p class="num">
        {said.length > 0 ? words.quote(said.join(' ')) : words.answered(sayWhen(reply_s, play.now_s))}
      </p>
      {refused.length > 0 && <p class="reply-none">{words.notMine(refused.join('; '))}</p>}
    </>
  );
}
