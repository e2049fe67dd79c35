import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { sayProblem } from '../../../problem/index.ts';
import { playLeniently, playOf, type Run, scenarioNamed, writeRun } from '../../../rehearsal/index.ts';
import { handOut } from '../../parts/index.ts';
import { shelfText as words } from '../../strings/en/rehearse/shelf.ts';
import { handedIn } from '../handed.ts';
import { Lone } from '../lone.tsx';
import { type LiveSession, openSession } from '../session/index.ts';
import { DONE, type Hold, holdRun, OPEN, storedRun, storedRuns } from '../store/index.ts';
import { RunView } from './view.tsx';

type State =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'gone' }
  | { readonly kind: 'refused'; readonly run: Run; readonly says: string; readonly dropped: number }
  | {
      readonly kind: 'live';
      readonly session: LiveSession;
      readonly hold: Hold;
      readonly resumed: boolean;
      readonly number: number;
    };

const HANDOVER_ms = 400;
let opens = 0;

/** Finds the run, plays it to where it was, and holds it against other tabs. */
export function RunPlace({ id }: { readonly id?: string }) {
  const state = useSignal<State>({ kind: 'waiting' });
  const handover = useRef<{ readonly timer: ReturnType<typeof setTimeout>; readonly hold: Hold } | undefined>(
    undefined,
  );
  useEffect(() => {
    state.value = opened(id);
    return () => {
      const { value: last } = state;
      if (handover.current !== undefined) {
        clearTimeout(handover.current.timer);
        handover.current.hold.release();
      }
      if (last.kind !== 'live') return;
      last.session.close();
      last.hold.release();
    };
  }, [id]);

  const { value: now } = state;
  if (now.kind === 'live') {
    const takeOver = () => {
      // What is older here must not be written over what the other tab has come to.
      now.session.close();
      now.hold.takeOver();
      state.value = { kind: 'waiting' };
      // The other tab has to write it down first.
      const timer = setTimeout(() => {
        handover.current = undefined;
        state.value = opened(id, now.hold);
      }, HANDOVER_ms);
      handover.current = { timer, hold: now.hold };
    };
    return (
      <RunView
        key={now.number}
        session={now.session}
        hold={now.hold}
        resumed={now.resumed}
        takeOver={takeOver}
      />
    );
  }
  if (now.kind === 'gone') return <Lone title={words.gone.title} says={words.gone.says} />;
  if (now.kind === 'refused') {
    const { run } = now;
    return (
      <Lone title={words.refused.title} says={`${words.refused.says} ${now.says}`}>
        <button
          type="button"
          class="button button-main"
          data-testid="go-without"
          onClick={() => {
            state.value = openedWithout(run);
          }}
        >
          {words.refused.without(now.dropped)}
        </button>
        <button
          type="button"
          class="button"
          onClick={() => handOut(words.files.name(run.scenario), 'application/json', writeRun(run))}
        >
          {words.refused.save}
        </button>
      </Lone>
    );
  }
  return (
    <main id="main" tabIndex={-1} class="lone" data-testid="loading">
      <p role="status">{words.loading}</p>
    </main>
  );
}

function opened(id: string | undefined, hold?: Hold): State {
  const run = handedIn(id) ?? kept(id);
  const scenario = run && scenarioNamed(run.scenario);
  if (run === undefined || scenario === undefined) return { kind: 'gone' };
  const played = playOf(scenario, run);
  if (played.ok) return live(openSession(played.value), run, hold);
  const says = played.problems.slice(0, 2).map(sayProblem).join(' ');
  return { kind: 'refused', run, says, dropped: playLeniently(scenario, run).dropped.length };
}

function openedWithout(run: Run): State {
  const scenario = scenarioNamed(run.scenario);
  if (scenario === undefined) return { kind: 'gone' };
  return live(openSession(playLeniently(scenario, run).play), run);
}

function live(session: LiveSession, run: Run, hold = holdRun(run.id)): State {
  const resumed = run.intents.length > 0 || run.now_s > session.play.value.from_s;
  opens += 1;
  return { kind: 'live', session, hold, resumed, number: opens };
}

function kept(id: string | undefined): Run | undefined {
  const found =
    id === undefined
      ? storedRuns(OPEN).find(({ kind }) => kind === 'run')
      : (storedRun(OPEN, id) ?? storedRun(DONE, id));
  return found?.kind === 'run' ? found.run : undefined;
}
