import { useSignal } from '@preact/signals';
import { ACTIONS } from '../../../case/catalogue/index.ts';
import type { Problem } from '../../../problem/index.ts';
import { availability, type Order, type Play, type TaskKey } from '../../../rehearsal/index.ts';
import { Icon } from '../../parts/index.ts';
import { ordersText as words } from '../../strings/en/rehearse/orders.ts';
import { Refused, sayRequest, sayWhen } from '../dialog/index.ts';
import { byKey, toJob } from '../hand/index.ts';
import { programmerOf } from '../programmer/index.ts';
import { useSession } from '../session/session.ts';
import { chosenFor, forgetWho } from '../who/index.ts';
import { contactName, whoComes } from '../words/index.ts';
import { stayInOrders } from './waiting.ts';

/** Orders that stand, each with the button that carries it out; a pump order is keyed in by hand. */
export function Standing() {
  const { orders } = useSession().calm.value;
  const standing = orders.filter(({ state }) => state !== 'to_read_back');
  const open = standing.filter(({ state }) => state === 'stands');
  const used = standing.filter(({ state }) => state === 'used');
  return (
    <>
      {open.length > 0 && (
        <ul class="standing" aria-label={words.standing}>
          {open.map((order) => (
            <StandingOrder key={order.id} order={order} />
          ))}
        </ul>
      )}
      {used.length > 0 && (
        <details class="standing-used">
          <summary>{words.usedCount(used.length)}</summary>
          <ul class="standing" aria-label={words.used}>
            {used.map((order) => (
              <StandingOrder key={order.id} order={order} />
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

const REFILL = 'refill';
/** A dose is set on the programmer; stop and minimum rate need no number. */
const isKeyedIn = (action: string) =>
  action !== 'minimum_rate' &&
  (ACTIONS.get(action)?.effects ?? []).some(
    (effect) => effect.kind === 'entry' && effect.entry === 'prescription',
  );

function StandingOrder({ order }: { readonly order: Order }) {
  const session = useSession();
  const { now_s, programmer, role } = session.calm.value;
  const refused = useSignal<readonly Problem[]>([]);
  const { request, state } = order;
  const used = state === 'used';

  function carryOut(event: MouseEvent) {
    if (request.kind !== 'order') return;
    const { action, amount, fill } = request;
    const task = taskOf(action);
    const done = session.send({
      kind: 'do',
      task,
      ...chosenFor(session, task),
      ...(amount === undefined ? {} : { amount }),
      ...(fill === undefined ? {} : { fill }),
    });
    refused.value = done.ok ? [] : done.problems;
    if (done.ok) {
      forgetWho(session);
      if (byKey(event)) toJob(done.value);
      else stayInOrders();
    }
  }
  function toProgrammer() {
    programmerOf(session).tab.value = 'program';
    session.dialog.value = undefined;
    document.querySelector<HTMLElement>('[data-testid="programmer-program"]')?.focus();
  }
  return (
    <li class={used ? 'is-used' : ''} data-testid={`standing-${order.id}`}>
      <div class="standing-says">
        <span class="num">{sayRequest(request)}</span>
        <span class="sub num">
          {words.by(contactName(order.by), sayWhen(order.given_s, now_s))}
          {order.corrected === true && `, ${words.corrected}`}
        </span>
      </div>
      {used ? (
        <span class="standing-done sub">
          <Icon name="check" small />
          {order.already === true ? words.already : words.used}
        </span>
      ) : request.kind === 'order' && !isKeyedIn(request.action) ? (
        <>
          {role === 'itb_nurse' && request.action === REFILL && (
            <button
              type="button"
              class="button"
              aria-haspopup="dialog"
              onClick={() => {
                session.dialog.value = 'procedure';
              }}
            >
              {words.stepwise}
            </button>
          )}
          <button type="button" class="button" data-testid={`carry-out-${order.id}`} onClick={carryOut}>
            {words.carryOut}
          </button>
        </>
      ) : request.kind !== 'other' && programmer.present ? (
        <button type="button" class="button" data-testid={`key-in-${order.id}`} onClick={toProgrammer}>
          {words.keyIn}
        </button>
      ) : null}
      <Refused
        id={`standing-${order.id}-refused`}
        problems={stillSo(session.calm.value, request, refused.value)}
      />
    </li>
  );
}

const taskOf = (action: string): TaskKey => (ACTIONS.has(action) ? `act/${action}` : `examine/${action}`);

/** That nobody here may do it stands until somebody is on the way, which is said, or here. */
function stillSo(play: Play, request: Order['request'], problems: readonly Problem[]): readonly Problem[] {
  const can = request.kind === 'order' ? availability(play, taskOf(request.action)) : undefined;
  return problems.flatMap((problem) => {
    if (problem.code !== 'play.nobody-may' || can === undefined) return [problem];
    if (can.can) return [];
    return can.why === 'nobody_may' && can.of !== undefined
      ? [{ ...problem, mend: whoComes(play, can.of) }]
      : [problem];
  });
}
