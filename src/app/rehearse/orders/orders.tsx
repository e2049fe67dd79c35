import '../../styles/rehearse-orders.css';
import { ordersText as words } from '../../strings/en/rehearse/orders.ts';
import { useSession } from '../session/session.ts';
import { Questions } from './questions.tsx';
import { ReadBacks } from './read-back.tsx';
import { Replies } from './replies.tsx';
import { Standing } from './standing.tsx';
import { waitingOf } from './waiting.ts';

/** What came of calls: questions that wait, orders to read back, orders that stand. */
export function OrdersPanel() {
  const { calls, orders, questions } = useSession().calm.value;
  const waiting = waitingOf({ orders, questions });
  const empty = calls.length + orders.length === 0;
  return (
    <section
      class="panel orders"
      aria-labelledby="orders-title"
      data-testid="orders"
      data-waiting={waiting > 0}
      tabIndex={-1}
    >
      <header class="panel-head">
        <h2 id="orders-title">{words.title}</h2>
        {waiting > 0 && (
          <span class="orders-waiting">
            {words.waitingForYou(waiting)} <kbd>{words.key}</kbd>
          </span>
        )}
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and keys must reach what scrolls */}
      <section class="orders-body" tabIndex={0} aria-label={words.list}>
        {empty && <p class="sub">{words.none}</p>}
        <Questions />
        <ReadBacks />
        <Standing />
        <Replies />
      </section>
    </section>
  );
}
