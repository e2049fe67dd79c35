import type { Signal } from '@preact/signals';
import { sayNumber } from '../../numbers/index.ts';
import { paletteText as words } from '../../strings/en/rehearse/palette.ts';
import { choicesOf } from '../call/index.ts';
import { byKey, toJob } from '../hand/index.ts';
import { useSession } from '../session/index.ts';
import { chosenFor, forgetWho } from '../who/index.ts';
import { lower, personName, RunIcon, titleOf } from '../words/index.ts';
import type { Entry } from './entries.ts';
import { callTo, type Status, whoOrders, whyOf } from './status.ts';

interface DetailsProps {
  readonly entry: Entry;
  readonly status: Status;
  readonly open: Signal<string | undefined>;
  readonly say: (what: string) => void;
}

/** Why not now and the ways out, or how much. */
export function Details(props: DetailsProps) {
  return (
    <div class="act-details">
      {props.status.no === undefined ? <Amounts {...props} /> : <WhyNot {...props} no={props.status.no} />}
    </div>
  );
}

function Amounts({ entry: { does, amount, title }, open, say }: DetailsProps) {
  const session = useSession();
  if (amount === undefined || does.kind !== 'task') return null;
  const { task } = does;
  return (
    <fieldset class="act-amounts">
      <legend class="only-spoken">{words.howMuch(title)}</legend>
      {choicesOf(amount).map((choice) => (
        <button
          key={choice}
          type="button"
          class="button button-slim num"
          onClick={(event) => {
            const done = session.send({ kind: 'do', task, amount: choice, ...chosenFor(session, task) });
            say(done.ok ? '' : (done.problems[0]?.message ?? ''));
            if (done.ok) {
              open.value = undefined;
              forgetWho(session);
              if (byKey(event)) toJob(done.value);
            }
          }}
        >
          {words.amount(sayNumber(choice, 2), amount.unit)}
        </button>
      ))}
    </fieldset>
  );
}

function WhyNot({ entry, no, open, say }: DetailsProps & { readonly no: NonNullable<Status['no']> }) {
  const session = useSession();
  const contact = callTo(no);
  const action = entry.does.kind === 'task' ? entry.does.task.replace(/^(?:act|examine)\//, '') : entry.key;
  const orderer = whoOrders(session.calm.value, no, action);
  const first = no.why === 'needs_first' ? no.of : undefined;
  return (
    <>
      <p>{whyOf(session.calm.value, no)}</p>
      <div class="act-ways">
        {orderer !== undefined &&
          (entry.amount === undefined ? [undefined] : choicesOf(entry.amount)).map((amount) => (
            <button
              key={amount ?? 'usual'}
              type="button"
              class="button button-slim num"
              data-testid="ask-order"
              onClick={() => {
                const order = { kind: 'order', action, ...(amount === undefined ? {} : { amount }) } as const;
                const done = session.send({ kind: 'ask', to: orderer, request: order });
                say(done.ok ? words.asked(personName(orderer)) : (done.problems[0]?.message ?? ''));
                if (done.ok) open.value = undefined;
              }}
            >
              <RunIcon name="say" small />
              {words.ask(
                amount === undefined || entry.amount === undefined
                  ? personName(orderer)
                  : `${personName(orderer)}, ${words.amount(sayNumber(amount, 2), entry.amount.unit)}`,
              )}
            </button>
          ))}
        {contact !== undefined && (
          <button
            type="button"
            class="button button-slim"
            data-testid="call-for"
            onClick={() => {
              session.callFor.value = no.why === 'needs_order' ? { to: contact, action } : { to: contact };
              session.dialog.value = 'call';
            }}
          >
            <RunIcon name="phone" small />
            {words.callFor}
          </button>
        )}
        {first?.startsWith('examine/') && (
          <button
            type="button"
            class="button button-slim"
            onClick={(event) => {
              const done = session.send({ kind: 'do', task: `examine/${first.replace('examine/', '')}` });
              say(done.ok ? '' : (done.problems[0]?.message ?? ''));
              if (done.ok && byKey(event)) toJob(done.value);
            }}
          >
            {words.first(lower(titleOf(first)))}
          </button>
        )}
      </div>
    </>
  );
}
