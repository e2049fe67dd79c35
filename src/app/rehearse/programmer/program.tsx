import { Quantity } from '../../parts/index.ts';
import { programmerFields as fields, programmerText as words } from '../../strings/en/rehearse/programmer.ts';
import { useSession } from '../session/session.ts';
import { PumpOrders } from './pump-orders.tsx';
import { screenDose, screenFlow } from './screen.ts';
import { SettingEditor } from './setting-editor.tsx';
import { draftNow, keyedSetting, programmerOf, unfinished } from './state.ts';
import { pumpOf, toldAfter, toldNow } from './told.ts';

/** New settings are keyed in; nothing of it reaches the pump before the update. */
export function Program() {
  const session = useSession();
  const state = programmerOf(session);
  const play = session.calm.value;
  const told = toldNow(play);
  const draft = draftNow(state);
  const { setting, problems } = keyedSetting(play, draft);
  const next = setting && toldAfter(told, setting, pumpOf(play));
  const asked = state.refused.value;
  return (
    <div class="programmer-program">
      <div class="programmer-fields">
        <p class="sub">{told === undefined ? words.startsEmpty : words.startsFrom}</p>
        <SettingEditor
          id="program"
          draft={draft}
          problems={asked.length > 0 ? asked : unfinished(problems, draft)}
          onDraft={(changed) => {
            state.keyed.value = changed;
            state.refused.value = [];
            state.read.value = false;
            state.checked.value = false;
          }}
        />
      </div>
      <aside class="programmer-side">
        <PumpOrders />
        <dl class="programmer-totals" aria-live="polite">
          <div>
            <dt>{fields.total}</dt>
            <dd data-testid="program-total">
              <Quantity number={screenDose(next?.dose_mcg_day ?? Number.NaN)} unit="mcg" />
            </dd>
          </div>
          <div>
            <dt>{fields.flow}</dt>
            <dd data-testid="program-flow">
              <Quantity number={screenFlow(next?.flow_mL_day ?? Number.NaN)} unit="mL/day" />
            </dd>
          </div>
        </dl>
        <div class="programmer-actions">
          <button
            type="button"
            class="button button-main"
            aria-haspopup="dialog"
            data-testid="to-finish"
            onClick={() => {
              state.refused.value = problems;
              if (problems.length === 0) session.dialog.value = 'finish';
            }}
          >
            {words.toFinish}
          </button>
          {state.keyed.value !== undefined && (
            <button
              type="button"
              class="button button-quiet"
              onClick={() => {
                state.keyed.value = undefined;
                state.refused.value = [];
              }}
            >
              {words.startOver}
            </button>
          )}
        </div>
      </aside>
    </div>
  );
}
