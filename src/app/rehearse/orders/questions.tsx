import { useSignal } from '@preact/signals';
import type { Problem } from '../../../problem/index.ts';
import { bedside, type FactKey, type Question } from '../../../rehearsal/index.ts';
import { ordersText as words } from '../../strings/en/rehearse/orders.ts';
import { Refused, sayAge } from '../dialog/index.ts';
import { useSession } from '../session/session.ts';
import { contactName } from '../words/index.ts';
import { stayInOrders } from './waiting.ts';

/** Questions that were asked back and wait for an answer; of one call, or all. */
export function Questions({ call }: { readonly call?: number }) {
  const { questions } = useSession().calm.value;
  const open = questions.filter(
    (each) => each.answered_s === undefined && (call === undefined || each.call === call),
  );
  return open.map((question) => <Asked key={question.id} question={question} />);
}

function Asked({ question }: { readonly question: Question }) {
  const session = useSession();
  const play = session.calm.value;
  const chosen = useSignal<readonly FactKey[]>([]);
  const refused = useSignal<readonly Problem[]>([]);
  const call = play.calls.find(({ id }) => id === question.call);
  const answers = question.facts.flatMap((key) => {
    const word = bedside().facts.find((fact) => fact.key === key);
    const fact = play.facts.findLast((each) => each.fact === key);
    const says = fact?.says ?? word?.unseen;
    const note =
      fact === undefined
        ? words.notChecked
        : fact.from === 'handover'
          ? words.atHandover
          : sayAge(fact.at_s, play.now_s);
    return says === undefined ? [] : [{ key, says, note, seen: fact !== undefined }];
  });
  function answer() {
    const done = session.send({ kind: 'reply', question: question.id, facts: chosen.value });
    refused.value = done.ok ? [] : done.problems;
    if (done.ok) stayInOrders();
  }
  return (
    <section
      class="asked-back"
      data-testid={`question-${question.id}`}
      aria-label={`${words.question}: ${question.asks}`}
    >
      <p>
        {call !== undefined && <b>{contactName(call.to)}: </b>}
        {words.quote(question.asks)}
      </p>
      <div class="fact-chips">
        {answers.map(({ key, says, note, seen }) => (
          <button
            key={key}
            type="button"
            class={seen ? 'fact-chip num' : 'fact-chip is-unseen num'}
            aria-pressed={chosen.value.includes(key)}
            data-testid={`answer-${key}`}
            onClick={() => {
              chosen.value = chosen.value.includes(key)
                ? chosen.value.filter((each) => each !== key)
                : [...chosen.value, key];
            }}
          >
            {says}
            <span class="fact-age">{note}</span>
          </button>
        ))}
      </div>
      <button type="button" class="button" data-testid={`answer-${question.id}`} onClick={answer}>
        {chosen.value.length === 0 ? words.doNotKnow : words.answer}
      </button>
      <Refused id={`question-${question.id}-refused`} problems={refused.value} />
    </section>
  );
}
