import { useSignal } from '@preact/signals';
import type { Action } from '../../../case/index.ts';
import { type Fill, isFill, type Request } from '../../../rehearsal/index.ts';
import { readNumber, sayNumber, withUnit } from '../../numbers/index.ts';
import { callText as words } from '../../strings/en/rehearse/call.ts';
import { ORDER_KINDS, type Orderable } from './orderable.ts';

interface OrderPickerProps {
  readonly actions: readonly Orderable[];
  /** What is picked at first. */
  readonly picked: string | undefined;
  readonly onAdd: (request: Request) => void;
}

/** A treatment with its amount or with what is filled in, or an examination, to ask an order for. */
export function OrderPicker({ actions, picked, onAdd }: OrderPickerProps) {
  const chosen = useSignal(picked ?? '');
  const amount = useSignal<number | undefined>(undefined);
  const volume = useSignal('');
  const strength = useSignal('');
  const action = actions.find(({ key }) => key === chosen.value);
  if (actions.length === 0) return null;
  const fill = fillOf(volume.value, strength.value);
  const fills = action !== undefined && isFill(action.key);
  // Nobody's amount comes by itself.
  const lacks = lackOf(action, amount.value, fills && fill === undefined);
  const tried = useSignal(false);

  function add() {
    tried.value = lacks !== undefined;
    if (action === undefined || lacks !== undefined) return;
    const given = action.amount === undefined ? undefined : amount.value;
    onAdd({
      kind: 'order',
      action: action.key,
      ...(given === undefined ? {} : { amount: given }),
      ...(fills && fill !== undefined ? { fill } : {}),
    });
    chosen.value = '';
    amount.value = undefined;
  }
  return (
    <div class="order-picker">
      <label class="order-field">
        <span class="label">{words.order}</span>
        <select
          class="select"
          data-testid="order-action"
          value={chosen.value}
          onChange={(event) => {
            chosen.value = event.currentTarget.value;
            amount.value = undefined;
          }}
        >
          <option value="">{words.chooseOrder}</option>
          {ORDER_KINDS.map((kind) => {
            const ofKind = actions.filter((each) => each.kind === kind);
            return (
              ofKind.length > 0 && (
                <optgroup key={kind} label={words.kinds[kind]}>
                  {ofKind.map(({ key, title }) => (
                    <option key={key} value={key}>
                      {title}
                    </option>
                  ))}
                </optgroup>
              )
            );
          })}
        </select>
      </label>
      {action?.amount !== undefined && (
        <label class="order-field is-amount">
          <span class="label">{words.amount}</span>
          <select
            class="select num"
            data-testid="order-amount"
            value={String(amount.value ?? '')}
            onChange={({ currentTarget: { value } }) => {
              amount.value = value === '' ? undefined : Number(value);
            }}
          >
            <option value="">{words.chooseAmount}</option>
            {choicesOf(action.amount).map((choice) => (
              <option key={choice} value={String(choice)}>
                {withUnit(sayNumber(choice, 3), action.amount?.unit ?? '')}
              </option>
            ))}
          </select>
        </label>
      )}
      {fills && (
        <>
          <FillField
            testid="order-volume"
            label={words.volume}
            unit="mL"
            value={volume.value}
            onInput={(v) => (volume.value = v)}
          />
          <FillField
            testid="order-strength"
            label={words.strength}
            unit="mcg/mL"
            value={strength.value}
            onInput={(v) => (strength.value = v)}
          />
        </>
      )}
      <button
        type="button"
        class="button"
        data-testid="order-add"
        aria-disabled={lacks !== undefined}
        aria-describedby="order-lacks"
        onClick={add}
      >
        {words.addOrder}
      </button>
      <p id="order-lacks" class="sub order-lacks" role="status" data-testid="order-lacks">
        {lacks !== undefined && (action !== undefined || tried.value) && words.lacks[lacks]}
      </p>
    </div>
  );
}

/** Why it cannot be added yet. */
function lackOf(
  action: Orderable | undefined,
  amount: number | undefined,
  fill: boolean,
): keyof typeof words.lacks | undefined {
  if (action === undefined) return 'action';
  if (fill) return 'fill';
  return action.amount !== undefined && amount === undefined ? 'amount' : undefined;
}

/** What can be chosen, the usual amount with it. */
export function choicesOf(amount: NonNullable<Action['amount']>): readonly number[] {
  return [...new Set([...amount.choices, amount.usual])].sort((a, b) => a - b);
}

function fillOf(volume: string, strength: string): Fill | undefined {
  const [mL, mcg_mL] = [readNumber(volume), readNumber(strength)];
  if (mL.kind !== 'number' || mcg_mL.kind !== 'number' || mL.value <= 0 || mcg_mL.value <= 0)
    return undefined;
  return { volume_mL: mL.value, concentration_mcg_mL: mcg_mL.value };
}

interface FillFieldProps {
  readonly testid: string;
  readonly label: string;
  readonly unit: string;
  readonly value: string;
  readonly onInput: (typed: string) => void;
}

function FillField({ testid, label, unit, value, onInput }: FillFieldProps) {
  return (
    <label class="order-field is-amount">
      <span class="label">
        {label}, {unit}
      </span>
      <input
        type="text"
        inputMode="decimal"
        autocomplete="off"
        class="text-input num"
        value={value}
        data-testid={testid}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </label>
  );
}
