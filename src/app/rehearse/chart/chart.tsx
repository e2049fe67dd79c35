import '../../styles/rehearse-chart.css';
import { bedside, type ChartKind } from '../../../rehearsal/index.ts';
import { chartText as words } from '../../strings/en/rehearse/chart.ts';
import { dialogWords } from '../../strings/en/rehearse/dialog.ts';
import { Refused, Sheet, sayMinutes } from '../dialog/index.ts';
import { useSession } from '../session/session.ts';
import { type ChartDraft, chartOf, draftFor, intentOf } from './draft.ts';
import { EarlyWarningForm } from './early-warning.tsx';
import { Items } from './items.tsx';
import { NotSaid } from './not-said.tsx';
import { Written } from './written.tsx';

export function ChartDialog() {
  return useSession().dialog.value === 'chart' ? <OpenChart /> : null;
}

/** What is written down: the score, dose times, notes, reports and plans. Drafts are kept until they are written. */
function OpenChart() {
  const session = useSession();
  const state = chartOf(session);
  const kinds = bedside().charting;
  const kind = kinds.find(({ key }) => key === state.kind.value) ?? kinds[0];
  if (kind === undefined) return null;
  const draft = draftFor(state, kind.key);
  const set = (change: Partial<ChartDraft>) => {
    state.drafts.value = { ...state.drafts.value, [kind.key]: { ...draftFor(state, kind.key), ...change } };
  };
  function write(of: ChartKind) {
    const done = session.send(intentOf(of, draftFor(state, of.key)));
    state.refused.value = done.ok ? [] : done.problems;
    if (!done.ok) return;
    const { [of.key]: _, ...others } = state.drafts.value;
    state.drafts.value = others;
    session.dialog.value = undefined;
  }
  return (
    <Sheet
      name="chart"
      title={words.title}
      sub={words.costs(sayMinutes(kind.minutes))}
      onAct={() => write(kind)}
      foot={
        <>
          <span class="sub grow">{words.kept}</span>
          <button
            type="button"
            class="button button-main"
            data-testid="chart-write"
            onClick={() => write(kind)}
          >
            {words.write} <kbd>{dialogWords.keys}</kbd>
          </button>
        </>
      }
    >
      <div class="chart-grid">
        <fieldset class="chart-kinds">
          <legend class="only-spoken">{words.what}</legend>
          {kinds.map(({ key, title }) => (
            <label key={key} class="chart-kind">
              <input
                type="radio"
                name="chart-kind"
                checked={key === kind.key}
                {...(key === kind.key ? { 'data-first': '' } : {})}
                data-testid={`chart-${key}`}
                onChange={() => {
                  state.kind.value = key;
                  state.refused.value = [];
                }}
              />
              <span>{title}</span>
            </label>
          ))}
        </fieldset>
        <section class="chart-form" aria-label={kind.title}>
          <h3 class="chart-title">{kind.title}</h3>
          {kind.kind === 'early_warning' && (
            <EarlyWarningForm
              points={draft.points}
              onGive={(of, given) => set({ points: { ...draftFor(state, kind.key).points, [of]: given } })}
            />
          )}
          <div class="chart-pair">
            {kind.items.length > 0 && (
              <Items kind={kind} chosen={draft.items} onChange={(items) => set({ items })} />
            )}
            {kind.kind === 'handover' && <NotSaid kind={kind} />}
          </div>
          <label class="chart-free">
            <span class="label">{words.free}</span>
            <textarea
              class="text-area"
              rows={kind.kind === 'free' ? 6 : 3}
              value={draft.free}
              data-testid="chart-free"
              onInput={(event) => set({ free: event.currentTarget.value })}
            />
          </label>
          <Refused id="chart-refused" problems={state.refused.value} />
          <Written kind={kind} />
        </section>
      </div>
    </Sheet>
  );
}
