import { scenarioNamed } from '../../../rehearsal/index.ts';
import { shelfText } from '../../strings/en/rehearse/shelf.ts';
import { hashOfView } from '../address.ts';
import type { Stored } from '../store/index.ts';
import { sayWhenBegan } from '../words/index.ts';

const words = shelfText.done;

/** Finished runs whose debrief can be opened again. */
export function DoneRuns({ stored }: { readonly stored: readonly Stored[] }) {
  const runs = stored.flatMap((each) => (each.kind === 'run' ? [each.run] : []));
  if (runs.length === 0) return null;
  return (
    <section class="panel" aria-labelledby="done-runs" data-testid="done-runs">
      <div class="panel-head">
        <h2 id="done-runs">{words.title}</h2>
      </div>
      <ul class="done-runs">
        {runs.map((run) => (
          <li key={run.id}>
            <a href={hashOfView({ kind: 'debrief', id: run.id })}>
              {words.say(scenarioNamed(run.scenario)?.shelf.title ?? run.scenario, sayWhenBegan(run.began))}
            </a>
            <span class="sub">{shelfText.modes[run.mode]}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
