import { useSignal } from '@preact/signals';
import '../styles/rehearse-page.css';
import { scenarioNamed } from '../../rehearsal/index.ts';
import { shelfText as words } from '../strings/en/rehearse/shelf.ts';
import { goTo, hashOfView, readView } from './address.ts';
import { useArrival } from './arrival.ts';
import { Briefing } from './briefing/index.ts';
import { handedIn } from './handed.ts';
import { LazyDebrief } from './lazy.tsx';
import { Lone } from './lone.tsx';
import { RunPlace } from './run/index.ts';
import { Shelf } from './shelf/index.ts';
import { DONE, OPEN, storedRun } from './store/index.ts';

/** Shelf, briefing, run and debrief, as the address says. */
export function RehearsePage({ query }: { readonly query: string }) {
  const view = readView(query);
  const place = hashOfView(view);
  useArrival(place);
  if (view.kind === 'shelf') return <Shelf />;
  if (view.kind === 'run') return <RunPlace key={view.id ?? 'last'} {...idOf(view)} />;
  if (view.kind === 'debrief') return <DebriefPlace key={view.id} id={view.id} />;
  const scenario = scenarioNamed(view.scenario);
  if (scenario === undefined) {
    return <Lone title={words.nowhere.title} says={words.nowhere.says(view.scenario)} />;
  }
  return (
    <Briefing
      key={scenario.key}
      scenario={scenario}
      {...(view.draw === undefined ? {} : { draw: view.draw })}
    />
  );
}

const idOf = ({ id }: { readonly id?: string }) => (id === undefined ? {} : { id });

/** A finished run, or an open one as far as it went. */
function DebriefPlace({ id }: { readonly id: string }) {
  const found = useSignal(storedRun(DONE, id) ?? storedRun(OPEN, id)).value;
  const run = found?.kind === 'run' ? found.run : handedIn(id);
  const scenario = run && scenarioNamed(run.scenario);
  if (run === undefined || scenario === undefined) {
    return <Lone title={words.gone.title} says={words.gone.says} />;
  }
  return (
    <LazyDebrief
      scenario={scenario}
      run={run}
      onAgain={() => goTo({ kind: 'briefing', scenario: scenario.key })}
    />
  );
}
