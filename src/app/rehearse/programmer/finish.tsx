import { bedside, type Play } from '../../../rehearsal/index.ts';
import { Icon } from '../../parts/index.ts';
import { finishText as words } from '../../strings/en/rehearse/programmer.ts';
import { Refused, Sheet, sayMinutes } from '../dialog/index.ts';
import { useSession } from '../session/session.ts';
import { type Finish, finishOf } from './finish-rows.ts';
import { FinishTable } from './finish-table.tsx';
import { BeforeRefill } from './interrogate.tsx';
import { PumpOrders } from './pump-orders.tsx';
import { draftNow, keyedSetting, programmerOf } from './state.ts';
import { lastRead } from './told.ts';

/** Old settings beside new ones. The update can be pressed unread; what comes of it the body shows. */
export function FinishDialog() {
  const session = useSession();
  const state = programmerOf(session);
  const play = session.calm.value;
  const { setting } = keyedSetting(play, draftNow(state));

  function back() {
    state.tab.value = 'program';
    session.dialog.value = undefined;
  }
  function update() {
    if (setting === undefined) return;
    const read = state.read.value || state.checked.value;
    const answer = session.send({ kind: 'program', setting, read, checked: state.checked.value });
    state.refused.value = answer.ok ? [] : answer.problems;
    if (!answer.ok) return;
    state.keyed.value = undefined;
    state.read.value = false;
    state.checked.value = false;
    state.tab.value = 'interrogate';
    session.dialog.value = undefined;
  }
  return (
    <Sheet
      name="finish"
      title={words.title}
      sub={words.sub}
      onAct={update}
      foot={
        <>
          <Reading />
          <span class="grow" />
          <button type="button" class="button" data-testid="finish-back" onClick={back}>
            {words.back}
          </button>
          <button
            type="button"
            class="button button-main"
            data-testid="finish-update"
            aria-disabled={setting === undefined}
            onClick={update}
          >
            {words.update}
          </button>
        </>
      }
    >
      {setting === undefined ? (
        <p class="finish-empty">{words.nothing}</p>
      ) : (
        <Rows finish={finishOf(play, setting)} />
      )}
      <div class="finish-order">
        <PumpOrders />
      </div>
      <Refused id="finish-refused" problems={state.refused.value} />
    </Sheet>
  );
}

/** The rows, that none of them differs, and that the reading behind them is older than a refill. */
function Rows({ finish }: { readonly finish: Finish }) {
  const play = useSession().calm.value;
  const read = lastRead(play);
  return (
    <>
      {read !== undefined && <BeforeRefill read={read} />}
      {finish.rows.every(({ changed }) => !changed) && (
        <p class="caution-line finish-same" data-testid="finish-same">
          <Icon name="info" small />
          <span>{words.same}</span>
        </p>
      )}
      <FinishTable finish={finish} practice={play.mode === 'practice'} />
    </>
  );
}

/** Whether it was read, and by whom: for the learner to say, never asked for by the button. */
function Reading() {
  const session = useSession();
  const { read, checked } = programmerOf(session);
  const minutes = sayMinutes(bedside().numbers.second_check_min.value);
  return (
    <div class="finish-reading">
      <label class="tick-box">
        <input
          type="checkbox"
          checked={read.value || checked.value}
          data-first
          data-testid="finish-read"
          onChange={(event) => {
            read.value = event.currentTarget.checked;
            if (!read.value) checked.value = false;
          }}
        />
        <span>{words.read}</span>
      </label>
      <label class="tick-box">
        <input
          type="checkbox"
          checked={checked.value}
          data-testid="finish-checked"
          onChange={(event) => {
            checked.value = event.currentTarget.checked;
          }}
        />
        <span class="num">{words.checked(minutes)}</span>
      </label>
      {!hasReader(session.calm.value) && <p class="sub">{words.alone}</p>}
    </div>
  );
}

const READERS = ['itb_nurse', 'resident', 'second_nurse', 'ward_nurse'];
/** Somebody besides who programs is in the room. */
function hasReader({ people, now_s }: Play): boolean {
  return people.filter(({ role, from_s }) => READERS.includes(role) && from_s <= now_s).length > 1;
}
