import { useSignal } from '@preact/signals';
import { type Run, scenarioNamed, writeRun } from '../../../rehearsal/index.ts';
import { handOut } from '../../parts/index.ts';
import { shelfText } from '../../strings/en/rehearse/shelf.ts';
import { hashOfView } from '../address.ts';
import { RunIcon, sayElapsed, sayWhenBegan } from '../words/index.ts';

const words = shelfText.open;

interface OpenRunProps {
  readonly run: Run;
  readonly onDrop: () => void;
}

/** A run that waits. It stands first: nothing else is likelier to be wanted. */
export function OpenRun({ run, onDrop }: OpenRunProps) {
  const asking = useSignal(false);
  const scenario = scenarioNamed(run.scenario);
  const clock = sayElapsed(run.now_s - (scenario?.handover.at_s ?? run.now_s));
  const title = scenario?.shelf.title ?? run.scenario;
  return (
    <section class="panel open-run" aria-label={`${words.title}: ${title}`} data-testid={`waiting-${run.id}`}>
      <div class="open-run-text">
        <p class="eyebrow">{words.title}</p>
        <h2>{title}</h2>
        <p class="sub num">
          {scenario === undefined ? words.unknown(run.scenario) : words.at(clock)}{' '}
          <span aria-hidden="true">·</span> {shelfText.roles[run.role]} <span aria-hidden="true">·</span>{' '}
          {shelfText.modes[run.mode]} <span aria-hidden="true">·</span> {words.began(sayWhenBegan(run.began))}
        </p>
        {scenario !== undefined && scenario.version !== run.scenario_version && (
          <p class="caution-line" data-testid="run-old">
            <RunIcon name="caution" small />
            {words.old(run.scenario_version, scenario.version)}
          </p>
        )}
      </div>
      {asking.value ? (
        <div class="open-run-ask" role="alertdialog" aria-label={words.sure(title)}>
          <p>{words.sure(title)}</p>
          <button type="button" class="button button-danger" data-testid="drop-yes" onClick={onDrop}>
            {words.yes}
          </button>
          <button
            type="button"
            class="button"
            onClick={() => {
              asking.value = false;
            }}
          >
            {words.no}
          </button>
        </div>
      ) : (
        <div class="open-run-do">
          <button
            type="button"
            class="button button-quiet"
            data-testid="drop-run"
            onClick={() => {
              asking.value = true;
            }}
          >
            {words.drop}
          </button>
          <button
            type="button"
            class="button button-quiet"
            data-testid="save-run"
            onClick={() => handOut(shelfText.files.name(run.scenario), 'application/json', writeRun(run))}
          >
            {words.save}
          </button>
          {scenario !== undefined && (
            <a
              class="button button-main"
              href={hashOfView({ kind: 'run', id: run.id })}
              data-testid="go-on-run"
              data-onward=""
            >
              <RunIcon name="play" small />
              {words.goOn(clock)}
            </a>
          )}
        </div>
      )}
    </section>
  );
}
