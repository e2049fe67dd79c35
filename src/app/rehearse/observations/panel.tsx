import { useComputed, useSignal } from '@preact/signals';
import { availability } from '../../../rehearsal/index.ts';
import { Segmented } from '../../parts/index.ts';
import { observationsText as words } from '../../strings/en/rehearse/observations.ts';
import { useSession } from '../session/index.ts';
import { knownTask, RunIcon } from '../words/index.ts';
import { Pips } from './pips.tsx';
import { type FoundRow, rowsOf } from './rows.ts';
import { Told } from './told.tsx';

const FULL = 'observe/vital_signs';
const VIEWS = ['seen', 'told'] as const;

/** What was found, when, and what the handover had said; nothing here fills in by itself. */
export function ObservationsPanel() {
  const session = useSession();
  const view = useSignal<(typeof VIEWS)[number]>('seen');
  const rows = useComputed(() => rowsOf(session.calm.value)).value;
  const can = useComputed(() => availability(session.calm.value, FULL).can).value;
  return (
    <section class="panel found" aria-labelledby="found-title" data-testid="observations">
      <div class="panel-head">
        <h2 id="found-title">{words.title}</h2>
        <span class="grow" />
        <Segmented
          name="found-view"
          label={words.view}
          labelHidden
          options={VIEWS}
          say={(each) => words.views[each]}
          value={view.value}
          onChange={(each) => {
            view.value = each;
          }}
        />
        <button
          type="button"
          class="button button-slim"
          data-testid="retake"
          aria-disabled={!can}
          aria-label={`${words.full}, ${words.fullCost(knownTask(FULL)?.is.minutes ?? 0)}`}
          title={words.full}
          onClick={() => can && session.send({ kind: 'do', task: FULL })}
        >
          <RunIcon name="refresh" small />
          <span class="cost num">{words.fullCost(knownTask(FULL)?.is.minutes ?? 0)}</span>
        </button>
      </div>
      {view.value === 'told' ? (
        <Told />
      ) : rows.length === 0 ? (
        <p class="empty">{words.none}</p>
      ) : (
        <section
          class="found-scroll"
          aria-label={words.list}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and keys must reach what scrolls
          tabIndex={0}
        >
          <table>
            <thead>
              <tr>
                <th scope="col">{words.finding}</th>
                <th scope="col" class="number">
                  {words.now}
                </th>
                <th scope="col" class="number">
                  {words.handover}
                </th>
                <th scope="col" class="number">
                  {words.taken}
                </th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <Row key={row.key} row={row} />
              ))}
            </tbody>
          </table>
        </section>
      )}
    </section>
  );
}

function Row({ row }: { readonly row: FoundRow }) {
  const open = useSignal(false);
  const { key, name, unit, now, number, handover, age, stale, plain, means } = row;
  const taken = (
    <td class={stale ? 'number num stale' : 'number num quiet'}>
      {age === undefined ? '' : stale ? words.stale(age) : age}
    </td>
  );
  return (
    <>
      <tr data-testid={`found-${key}`} data-stale={stale}>
        <th scope="row" colSpan={plain ? 3 : 1} class={plain ? 'found-plain' : ''}>
          {means === undefined ? (
            name
          ) : (
            <button
              type="button"
              class="found-means"
              aria-expanded={open.value}
              title={words.means}
              onClick={() => {
                open.value = !open.value;
              }}
            >
              {name}
            </button>
          )}
        </th>
        {!plain && (
          <>
            <td class="number num">
              {now === undefined ? (
                <span class="quiet">{words.notYet}</span>
              ) : (
                <>
                  <Pips fact={key} value={number} />
                  <b>{now}</b>
                  {unit !== '' && <span class="unit"> {unit}</span>}
                </>
              )}
            </td>
            <td class="number num quiet">{handover ?? ''}</td>
          </>
        )}
        {taken}
      </tr>
      {open.value && (
        <tr class="found-note">
          <td colSpan={4}>{means}</td>
        </tr>
      )}
    </>
  );
}
