import { useSignal } from '@preact/signals';
import { ACTIONS } from '../../../case/catalogue/index.ts';
import type { Problem } from '../../../problem/index.ts';
import { type Heard, isFill, type Order } from '../../../rehearsal/index.ts';
import { sayNumber, withUnit } from '../../numbers/index.ts';
import { ordersText as words } from '../../strings/en/rehearse/orders.ts';
import { Refused, sayAction, sayRequest } from '../dialog/index.ts';
import { pumpOf } from '../programmer/index.ts';
import { useSession } from '../session/session.ts';
import { contactName } from '../words/index.ts';
import { Choices, type FillDraft, HeardFillChoices, heardFill, heardStrengths } from './heard-fill.tsx';
import { plausibleActions, plausibleAmounts } from './plausible.ts';
import { stayInOrders } from './waiting.ts';

/** Orders that count only once they have been read back; of one who ordered, or all. */
export function ReadBacks({ by }: { readonly by?: Order['by'] }) {
  const { orders } = useSession().calm.value;
  return orders
    .filter((order) => order.state === 'to_read_back' && (by === undefined || order.by === by))
    .map((order) => <ReadBack key={order.id} order={order} />);
}

/** A daily dose for the pump is one for a strength: without it the rate is another. */
function strengthIn({ request }: Order, amounts: readonly number[]): number | undefined {
  if (request.kind !== 'pump_order' || request.setting.kind !== 'prescription' || amounts.length === 0)
    return undefined;
  return request.setting.prescription.concentration_mcg_mL;
}

/** What was heard is picked among what may have been heard: reading back is an act. */
function ReadBack({ order }: { readonly order: Order }) {
  const session = useSession();
  const action = useSignal<string | undefined>(undefined);
  const amount = useSignal<number | undefined>(undefined);
  const refused = useSignal<readonly Problem[]>([]);
  const lacking = useSignal(false);
  const fill = useSignal<FillDraft>({});
  const strength = useSignal<number | undefined>(undefined);
  const fills = action.value !== undefined && isFill(action.value);
  const amounts =
    action.value === undefined ? [] : plausibleAmounts(order, action.value, pumpOf(session.calm.value));
  const strength_mcg_mL = strengthIn(order, amounts);
  const name = `order-${order.id}`;

  function readBack() {
    const filled = heardFill(fill.value);
    if (
      action.value === undefined ||
      (amounts.length > 0 && amount.value === undefined) ||
      (strength_mcg_mL !== undefined && strength.value === undefined) ||
      (fills && filled === undefined)
    ) {
      lacking.value = true;
      return;
    }
    const heard: Heard = {
      action: action.value,
      ...(amounts.length > 0 && amount.value !== undefined ? { amount: amount.value } : {}),
      ...(strength_mcg_mL !== undefined && strength.value !== undefined
        ? { concentration_mcg_mL: strength.value }
        : {}),
      ...(fills && filled !== undefined ? { fill: filled } : {}),
    };
    const done = session.send({ kind: 'read_back', order: order.id, heard });
    refused.value = done.ok ? [] : done.problems;
    if (done.ok) stayInOrders(order.id);
  }
  return (
    <section
      class="read-back"
      data-testid={name}
      aria-label={`${words.readBack}: ${contactName(order.by)}, ${sayRequest(order.request)}`}
    >
      <p>
        <b>{contactName(order.by)}: </b>
        {words.quote(sayRequest(order.request))}
      </p>
      <fieldset class="heard">
        <legend class="label">{words.heard}</legend>
        <div class="heard-choices">
          {plausibleActions(order).map((key) => (
            <label key={key} class="heard-choice">
              <input
                type="radio"
                name={`${name}-action`}
                checked={action.value === key}
                data-testid={`${name}-action-${key}`}
                onChange={() => {
                  action.value = key;
                  amount.value = undefined;
                  lacking.value = false;
                }}
              />
              <span>{words.pumpActions[key] ?? sayAction(key)}</span>
            </label>
          ))}
        </div>
      </fieldset>
      {action.value !== undefined && amounts.length > 0 && (
        <fieldset class="heard">
          <legend class="label">{words.howMuch}</legend>
          <div class="heard-choices">
            {amounts.map((choice) => (
              <label key={choice} class="heard-choice">
                <input
                  type="radio"
                  name={`${name}-amount`}
                  checked={amount.value === choice}
                  data-testid={`${name}-amount-${choice}`}
                  onChange={() => {
                    amount.value = choice;
                    lacking.value = false;
                  }}
                />
                <span class="num">{withUnit(sayNumber(choice, 3), unitOf(order, action.value ?? ''))}</span>
              </label>
            ))}
          </div>
        </fieldset>
      )}
      {strength_mcg_mL !== undefined && (
        <Choices
          name={`${name}-for-strength`}
          label={words.whichStrength}
          of={heardStrengths(strength_mcg_mL)}
          chosen={strength.value}
          onChoose={(chosen) => {
            strength.value = chosen;
            lacking.value = false;
          }}
        />
      )}
      {fills && <HeardFillChoices name={name} order={order} play={session.calm.value} draft={fill} />}
      <button type="button" class="button" data-testid={`${name}-read-back`} onClick={readBack}>
        {words.readBack}
      </button>
      {lacking.value && (
        <p class="caution-line" role="alert">
          {words.choose}
        </p>
      )}
      <Refused id={`${name}-refused`} problems={refused.value} />
    </section>
  );
}

function unitOf({ request }: Order, action: string): string {
  if (request.kind === 'pump_order') return request.setting.kind === 'bolus' ? 'mcg' : 'mcg/day';
  return ACTIONS.get(action)?.amount?.unit ?? '';
}
