import { bedside, type Play } from '../../../rehearsal/index.ts';
import { sayNumber } from '../../numbers/index.ts';
import { Icon } from '../../parts/index.ts';
import { finishText as words } from '../../strings/en/rehearse/programmer.ts';
import { Refused, Sheet, sayMinutes } from '../dialog/index.ts';
import { useSession } from '../session/session.ts';
import { type Finish, finishOf } from './finish-rows.ts';
import { PumpOrders } from './pump-orders.tsx';
import { draftNow, keyedSetting, programmerOf } from './state.ts';

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
        <FinishTable finish={finishOf(play, setting)} practice={play.mode === 'practice'} />
      )}
      <div class="finish-order">
        <PumpOrders />
      </div>
      <Refused id="finish-refused" problems={state.refused.value} />
    </Sheet>
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

const GRAVE = 1.5;
function FinishTable({ finish, practice }: { readonly finish: Finish; readonly practice: boolean }) {
  const { rows, factor } = finish;
  const saidFactor = factor === undefined ? undefined : sayNumber(factor, factor < 0.1 ? 2 : 1);
  const isGrave = factor !== undefined && (factor >= GRAVE || factor <= 1 / GRAVE);
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a low window scrolls it, and keys must reach what scrolls */}
      <section class="finish-rows" tabIndex={0} aria-label={words.title}>
        <table class="finish-table">
          <thead>
            <tr>
              <th scope="col">{words.setting}</th>
              <th scope="col" class="number">
                {words.old}
              </th>
              <th scope="col" class="number">
                {words.next}
              </th>
              <th scope="col">
                <span class="only-spoken">{words.mark}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, old, next, changed, total }) => {
              const shows = practice && total && changed && isGrave && saidFactor !== undefined;
              return (
                <tr
                  key={name}
                  class={shows ? 'is-grave' : changed ? 'is-changed' : ''}
                  data-testid="finish-row"
                >
                  <th scope="row">{name}</th>
                  <td class="number finish-old">{old}</td>
                  <td class="number finish-next">{next}</td>
                  <td class="finish-mark">
                    {changed && (
                      <span class={shows ? 'finish-chip is-grave' : 'finish-chip'}>
                        <Icon name={shows ? 'problem' : 'caution'} small />
                        <span class="finish-word">{shows ? words.factor(saidFactor) : words.changed}</span>
                      </span>
                    )}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
      {practice && isGrave && saidFactor !== undefined && (
        <p class="caution-line finish-help" data-testid="finish-help">
          <Icon name="caution" small />
          <span>
            <b>{words.help}</b> {words.helpTotal(saidFactor)}
          </span>
        </p>
      )}
    </>
  );
}
