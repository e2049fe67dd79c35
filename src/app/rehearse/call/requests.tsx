import { useSignal } from '@preact/signals';
import { bedside, type Contact, type Request } from '../../../rehearsal/index.ts';
import { Icon } from '../../parts/index.ts';
import { callText as words } from '../../strings/en/rehearse/call.ts';
import { sayRequest } from '../dialog/index.ts';
import {
  doorProblems,
  draftOfSetting,
  EMPTY_SETTING,
  readSetting,
  type SettingDraft,
  SettingEditor,
  toldNow,
  unfinished,
} from '../programmer/index.ts';
import { useSession } from '../session/session.ts';
import { mayAsk, ordersPump } from './may-ask.ts';
import { OrderPicker } from './order-picker.tsx';
import { ordersOf } from './orderable.ts';

interface RequestsProps {
  readonly contact: Contact;
  readonly requests: readonly Request[];
  readonly picked: string | undefined;
  /** Which of the requests are offered; without, all that this contact takes. */
  readonly offers?: (request: string) => boolean;
  readonly onChange: (requests: readonly Request[]) => void;
}

/** What is asked for: what this contact may order, settings of the pump, and everything else they can do. */
export function Requests({ contact, requests, picked, offers = () => true, onChange }: RequestsProps) {
  const play = useSession().calm.value;
  const add = (request: Request) => onChange([...requests, request]);
  const others = bedside().requests.filter(({ key, to }) => to.includes(contact.key) && offers(key));
  const orders = requests.filter(({ kind }) => kind !== 'other');
  const kept = requests.filter((request) => !mayAsk(play, contact, request));
  return (
    <div class="requests">
      {orders.length > 0 && (
        <ul class="requests-chosen" aria-label={words.asked}>
          {orders.map((request, i) => (
            <li key={i} class={kept.includes(request) ? 'is-kept' : ''}>
              <span class="num">{sayRequest(request)}</span>
              {kept.includes(request) && <span class="sub">{words.notTheirs}</span>}
              <button
                type="button"
                class="button button-quiet button-icon"
                aria-label={words.takeBack(sayRequest(request))}
                onClick={() => onChange(requests.filter((each) => each !== request))}
              >
                <Icon name="close" small />
              </button>
            </li>
          ))}
        </ul>
      )}
      <div class="fact-chips">
        {others.map(({ key, says }) => {
          const now = requests.find((request) => request.kind === 'other' && request.request === key);
          return (
            <button
              key={key}
              type="button"
              class="fact-chip"
              aria-pressed={now !== undefined}
              data-testid={`request-${key}`}
              onClick={() =>
                now === undefined
                  ? add({ kind: 'other', request: key })
                  : onChange(requests.filter((each) => each !== now))
              }
            >
              {says}
            </button>
          );
        })}
      </div>
      <OrderPicker
        key={`${contact.key}-${picked ?? ''}`}
        actions={ordersOf(play, contact)}
        picked={picked}
        onAdd={add}
      />
      {ordersPump(contact) && <PumpOrder onAdd={add} />}
    </div>
  );
}

/** A written order for the pump is asked for, as exactly as it is to be programmed. */
function PumpOrder({ onAdd }: { readonly onAdd: (request: Request) => void }) {
  const play = useSession().calm.value;
  const draft = useSignal<SettingDraft>(startOf(toldNow(play)));
  const tried = useSignal(false);
  const read = readSetting(draft.value);
  const problems = read.ok ? doorProblems(play, read.value) : read.problems;
  return (
    <details class="pump-order" data-testid="pump-order">
      <summary>{words.pumpOrder}</summary>
      <SettingEditor
        id="pump-order"
        draft={draft.value}
        problems={tried.value ? problems : unfinished(problems, draft.value)}
        onDraft={(next) => {
          draft.value = next;
          tried.value = false;
        }}
      />
      <button
        type="button"
        class="button"
        data-testid="pump-order-add"
        onClick={() => {
          tried.value = true;
          if (!read.ok || problems.length > 0) return;
          onAdd({ kind: 'pump_order', setting: read.value });
          tried.value = false;
        }}
      >
        {words.addPumpOrder}
      </button>
    </details>
  );
}

function startOf(told: ReturnType<typeof toldNow>): SettingDraft {
  if (told === undefined || told.mode.kind === 'stopped') return EMPTY_SETTING;
  const { concentration_mcg_mL, mode } = told;
  return draftOfSetting({ kind: 'prescription', prescription: { concentration_mcg_mL, mode } });
}
