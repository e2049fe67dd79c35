import { programmerText as words } from '../../strings/en/rehearse/programmer.ts';
import { saySetting } from '../dialog/index.ts';
import { useSession } from '../session/session.ts';

/** Written orders for the pump that stand; what is keyed in is for the reader to compare. */
export function PumpOrders() {
  const standing = useSession().calm.value.orders.flatMap((order) =>
    order.state === 'stands' && order.request.kind === 'pump_order'
      ? [{ id: order.id, says: saySetting(order.request.setting) }]
      : [],
  );
  return (
    <section class="pump-orders" aria-label={words.orders}>
      <h3 class="label">{words.orders}</h3>
      {standing.length === 0 ? (
        <p class="sub">{words.noOrder}</p>
      ) : (
        <ul>
          {standing.map(({ id, says }) => (
            <li key={id} class="num">
              {says}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
